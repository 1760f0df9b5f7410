import { requestsRowTotal } from '../../../src/core/rules/requests-row-total';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, filingOf2019, losing, remedies, requests, without } from '../filings';

const cells = (row: string) =>
  [
    'naturalPerson',
    'business',
    'research',
    'publicWelfare',
    'legalService',
    'otherOrganization',
    'total',
  ].map((key) => `requests.${row}.${key}`);

testRule(requestsRowTotal, {
  holds: {
    'all zeros': filingOf(),
    'all zeros on the form of 2019': filingOf2019(),
    'two applicants and their total': filingOf({
      sheets: [requests({ 'received.naturalPerson': 2, 'received.business': 1, 'received.total': 3 })],
    }),
    'every kind of applicant': filingOf({
      sheets: [
        requests({
          'received.naturalPerson': 13612,
          'received.business': 252,
          'received.research': 0,
          'received.publicWelfare': 45,
          'received.legalService': 128,
          'received.otherOrganization': 32,
          'received.total': 14069,
        }),
      ],
    }),
    'a zero in the total over blanks': filingOf({ sheets: [blankBut({ total: 0 })] }),
    'a figure, its total, and blanks between': filingOf({
      sheets: [blankBut({ naturalPerson: 5, total: 5 })],
    }),
    'signs for none': filingOf({ sheets: [blankBut({ naturalPerson: '/', business: '—', total: '0' })] }),
    'the form of 2014, which has no such table': filingOf2014(),
  },
  broken: {
    'a total of one more': [
      filingOf({ sheets: [requests({ 'received.naturalPerson': 2, 'received.total': 3 })] }),
      {
        severity: 'error',
        cells: cells('received'),
        formula: '2 + 0 + 0 + 0 + 0 + 0 = 3',
        expected: '2',
        actual: '3',
        difference: '1',
      },
    ],
    'a total left at zero': [
      filingOf({ sheets: [requests({ 'carriedOut.research': 4 })] }),
      { cells: cells('carriedOut'), expected: '4', actual: '0', difference: '-4' },
    ],
    'two rows, one finding each': [
      filingOf({ sheets: [requests({ 'received.total': 1, 'outcomes.granted.total': 1 })] }),
      { cells: cells('received') },
      { cells: cells('outcomes.granted') },
    ],
    'parts beyond the total whatever the blanks are': [
      filingOf({ sheets: [blankBut({ naturalPerson: 5, total: 3 })] }),
      { formula: '5 + □ + □ + □ + □ + □ = 3', difference: '-2' },
    ],
    'the one row for （六） on the form of 2019': [
      filingOf2019({ sheets: [requests({ 'outcomes.other.undivided.total': 1 }, '2019')] }),
      { cells: cells('outcomes.other.undivided') },
    ],
  },
  uncertain: {
    'a blank total': filingOf({ sheets: [requests({ 'received.naturalPerson': 18, 'received.total': '' })] }),
    'a blank that may hold the rest': filingOf({ sheets: [blankBut({ naturalPerson: 5, total: 9 })] }),
    'nothing but blanks': filingOf({ sheets: [blankBut({})] }),
    'a cell nobody can read': filingOf({
      sheets: [requests({ 'received.naturalPerson': '约3', 'received.total': 3, 'received.business': 1 })],
    }),
    'a row whose cells have no place': filingOf({ sheets: [losing(requests(), 'requests.received')] }),
    'a row that is not there': filingOf({ sheets: [without(requests(), 'requests.received')] }),
    'a table that is not there': filingOf({ sheets: [remedies()] }),
  },
});

/** The first row with these figures, and nothing in its other cells. */
function blankBut(figures: Readonly<Record<string, string | number>>) {
  const keys = [
    'naturalPerson',
    'business',
    'research',
    'publicWelfare',
    'legalService',
    'otherOrganization',
    'total',
  ];
  return requests(Object.fromEntries(keys.map((key) => [`received.${key}`, figures[key] ?? ''])));
}
