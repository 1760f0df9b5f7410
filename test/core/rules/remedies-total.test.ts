import { remediesTotal } from '../../../src/core/rules/remedies-total';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, filingOf2019, losing, remedies, requests } from '../filings';

const cells = (group: string) =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((key) => `remedies.${group}.${key}`);

testRule(remediesTotal, {
  holds: {
    'all zeros': filingOf(),
    'all zeros on the form of 2019': filingOf2019(),
    'a case for every outcome': filingOf({
      sheets: [
        remedies({
          'reconsideration.upheld': 376,
          'reconsideration.corrected': 97,
          'reconsideration.other': 196,
          'reconsideration.pending': 121,
          'reconsideration.total': 790,
        }),
      ],
    }),
    'totals of zero over blanks': filingOf({
      sheets: [
        remedies(
          {
            'reconsideration.total': 0,
            'litigation.direct.total': 0,
            'litigation.afterReconsideration.total': 0,
          },
          '',
        ),
      ],
    }),
    'the form of 2014, which has no such table': filingOf2014(),
  },
  broken: {
    'a total that leaves out what is pending': [
      filingOf({
        sheets: [
          remedies({ 'reconsideration.upheld': 2, 'reconsideration.pending': 1, 'reconsideration.total': 2 }),
        ],
      }),
      {
        severity: 'error',
        cells: cells('reconsideration'),
        formula: '2 + 0 + 0 + 1 = 2',
        expected: '3',
        actual: '2',
        difference: '-1',
      },
    ],
    'each group for itself': [
      filingOf({
        sheets: [remedies({ 'litigation.direct.total': 1, 'litigation.afterReconsideration.total': 2 })],
      }),
      { cells: cells('litigation.direct'), actual: '1' },
      { cells: cells('litigation.afterReconsideration'), actual: '2' },
    ],
  },
  uncertain: {
    'a blank total': filingOf({
      sheets: [remedies({ 'reconsideration.upheld': 1, 'reconsideration.total': '' })],
    }),
    'a total over blanks': filingOf({ sheets: [remedies({ 'reconsideration.total': 3 }, '')] }),
    'a line of figures that has no place': filingOf({
      sheets: [losing(remedies(), 'remedies.reconsideration', 'more')],
    }),
    'a table that is not there': filingOf({ sheets: [requests()] }),
  },
});
