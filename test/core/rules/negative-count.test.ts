import { negativeCount } from '../../../src/core/rules/negative-count';
import { testRule } from '../../rules';
import {
  disclosure,
  filingOf,
  filingOf2014,
  filingOf2019,
  losing,
  remedies,
  requests,
  statistics,
} from '../filings';

testRule(negativeCount, {
  holds: {
    'all zeros': filingOf(),
    'a change that is negative, as it may be': filingOf2019({
      sheets: [disclosure({ 'licensing.previousYearItems': 20, 'licensing.netChange': -7 }, '2019')],
    }),
    'a minus before a zero': filingOf({ sheets: [requests({ 'received.total': '-0' })] }),
    'blanks and signs': filingOf({ sheets: [requests({ 'received.total': '-' }, '2021', '')] }),
    'money that was paid back': filingOf({ sheets: [disclosure({ 'administrativeFees.amount': '-1.5' })] }),
    'the table of 2014': filingOf2014(),
  },
  broken: {
    'a negative number of requests': [
      filingOf({ sheets: [requests({ 'received.total': -3 })] }),
      { severity: 'error', cells: ['requests.received.total'], actual: '-3' },
    ],
    'a negative number of cases and of documents': [
      filingOf({
        sheets: [disclosure({ 'rules.inForce': '－1' }), remedies({ 'reconsideration.total': '\u22122' })],
      }),
      { cells: ['disclosure.rules.inForce'], actual: '-1' },
      { cells: ['remedies.reconsideration.total'], actual: '-2' },
    ],
    'a negative count in the table of 2014': [
      filingOf2014({ sheets: [statistics({ 'disclosed.total': -5 })] }),
      { cells: ['statistics.disclosed.total'] },
    ],
  },
  uncertain: {
    'a cell nobody can read': filingOf({ sheets: [requests({ 'received.total': '- 3' })] }),
    'a row whose cells have no place': filingOf({
      sheets: [losing(requests({ 'received.total': -3 }), 'requests.received')],
    }),
  },
});
