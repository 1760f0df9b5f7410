import { valueText } from '../../../src/core/rules/value-text';
import { testRule } from '../../rules';
import { disclosure, filingOf, requests } from '../filings';

testRule(valueText, {
  holds: {
    numbers: filingOf(),
    'blanks and signs, which another rule tells': filingOf({
      sheets: [requests({ 'received.total': '/' }, '2021', '')],
    }),
    'a number with its unit': filingOf({
      sheets: [disclosure({ 'administrativeFees.amount': '182.32万元' })],
    }),
  },
  broken: {
    'an estimate': [
      filingOf({ sheets: [requests({ 'received.total': '约20' })] }),
      { severity: 'warning', cells: ['requests.received.total'], quote: '约20' },
    ],
    'letters for digits': [
      filingOf({ sheets: [requests({ 'received.total': 'O' })] }),
      { say: { key: 'value-text', path: 'requests.received.total', raw: 'O' } },
    ],
    'two numbers in one cell': [
      filingOf({ sheets: [requests({ 'received.total': '1 2' })] }),
      { quote: '1 2' },
    ],
  },
});
