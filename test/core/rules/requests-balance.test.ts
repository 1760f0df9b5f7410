import { requestsBalance } from '../../../src/core/rules/requests-balance';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, filingOf2019, losing, remedies, requests, without } from '../filings';

const cells = (column: string) =>
  ['received', 'carriedIn', 'outcomes.total', 'carriedOut'].map((row) => `requests.${row}.${column}`);

testRule(requestsBalance, {
  holds: {
    'all zeros': filingOf(),
    'all received and handled': filingOf2019({
      sheets: [requests({ 'received.total': 51, 'outcomes.total.total': 51 }, '2019')],
    }),
    'some carried in and some carried out': filingOf({
      sheets: [
        requests({
          'received.total': 110,
          'carriedIn.total': 12,
          'outcomes.total.total': 112,
          'carriedOut.total': 10,
        }),
      ],
    }),
    'blanks where zeros do': filingOf({
      sheets: [
        requests({
          'received.total': 3,
          'outcomes.total.total': 3,
          'carriedIn.total': '',
          'carriedOut.total': '/',
        }),
      ],
    }),
    'the form of 2014, which has no such table': filingOf2014(),
  },
  broken: {
    'one more received than handled': [
      filingOf({ sheets: [requests({ 'received.total': 51, 'outcomes.total.total': 50 })] }),
      {
        severity: 'error',
        cells: cells('total'),
        formula: '51 + 0 = 50 + 0',
        expected: '51',
        actual: '50',
        difference: '-1',
      },
    ],
    'requests that came from nowhere': [
      filingOf({ sheets: [requests({ 'carriedOut.business': 2 })] }),
      { cells: cells('business'), expected: '0', actual: '2', difference: '2' },
    ],
    'more handled than received whatever was carried out': [
      filingOf({
        sheets: [requests({ 'received.total': 3, 'outcomes.total.total': 5, 'carriedOut.total': '' })],
      }),
      { formula: '3 + 0 = 5 + □', difference: '2' },
    ],
    'two columns, one finding each': [
      filingOf({ sheets: [requests({ 'received.naturalPerson': 1, 'received.total': 1 })] }),
      { cells: cells('naturalPerson') },
      { cells: cells('total') },
    ],
  },
  uncertain: {
    'a blank that may hold what was carried out': filingOf({
      sheets: [requests({ 'received.total': 5, 'outcomes.total.total': 3, 'carriedOut.total': '' })],
    }),
    'blanks on either side': filingOf({
      sheets: [requests({ 'received.total': 5, 'outcomes.total.total': 3 }, '2021', '')],
    }),
    'nothing but blanks': filingOf({ sheets: [requests({}, '2021', '')] }),
    'a row whose cells have no place': filingOf({
      sheets: [losing(requests({ 'outcomes.total.total': 1 }), 'requests.received')],
    }),
    'a row that is not there': filingOf({
      sheets: [without(requests({ 'received.total': 1 }), 'requests.carriedOut')],
    }),
    'a table that is not there': filingOf({ sheets: [remedies()] }),
  },
});
