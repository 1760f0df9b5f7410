import { tableBlank } from '../../../src/core/rules/table-blank';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2014, losing, remedies, requests, statistics } from '../filings';

testRule(tableBlank, {
  holds: {
    'zeros in every cell': filingOf(),
    'a cell nobody can read, which another rule tells': filingOf({
      sheets: [requests({ 'received.total': '约3' })],
    }),
  },
  broken: {
    'one cell': [
      filingOf({ sheets: [remedies({ 'reconsideration.pending': '' })] }),
      {
        severity: 'warning',
        cells: ['remedies.reconsideration.pending'],
        say: { key: 'table-blank', table: 'remedies', blank: 1, total: 15 },
        marks: [{ selector: '#remedies.reconsideration.pending', role: 'place' }],
      },
    ],
    'signs for none': [
      filingOf({
        sheets: [disclosure({ 'rules.issued': '/', 'rules.repealed': '—', 'rules.inForce': '无' })],
      }),
      { say: { key: 'table-blank', table: 'disclosure', blank: 3, total: 10 } },
    ],
    'a whole table, one finding a table': [
      filingOf({ sheets: [requests({ 'outcomes.total.total': 0 }, '2021', ''), remedies({}, '')] }),
      { say: { key: 'table-blank', table: 'requests', blank: 174, total: 175 } },
      { say: { key: 'table-blank', table: 'remedies', blank: 15, total: 15 } },
    ],
    'the table of 2014, as a remark': [
      filingOf2014({ sheets: [statistics({ complaints: '' })] }),
      { severity: 'info', cells: ['statistics.complaints'] },
    ],
  },
  uncertain: {
    'a row whose cells have no place': filingOf({ sheets: [losing(requests(), 'requests.received')] }),
  },
});
