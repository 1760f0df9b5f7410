import { valueNotInteger } from '../../../src/core/rules/value-not-integer';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2014, filingOf2019, requests, statistics } from '../filings';

testRule(valueNotInteger, {
  holds: {
    'whole numbers': filingOf(),
    'zeros behind the point': filingOf({ sheets: [requests({ 'received.total': '3.0' })] }),
    'money on the form of 2021': filingOf({
      sheets: [disclosure({ 'administrativeFees.amount': '182.32' })],
    }),
    'money on the form of 2019': filingOf2019({
      sheets: [disclosure({ 'centralProcurement.totalAmount': '1119.02062万元' }, '2019')],
    }),
    'money in the table of 2014': filingOf2014({ sheets: [statistics({ 'org.budget': '1.5' })] }),
  },
  broken: {
    'half a request': [
      filingOf({ sheets: [requests({ 'received.total': '2.5' })] }),
      { severity: 'warning', cells: ['requests.received.total'], quote: '2.5' },
    ],
    'half an item less': [
      filingOf2019({ sheets: [disclosure({ 'licensing.netChange': '-0.5' }, '2019')] }),
      { cells: ['disclosure.licensing.netChange'] },
    ],
  },
  uncertain: { 'a cell nobody can read': filingOf({ sheets: [requests({ 'received.total': '2.5.1' })] }) },
});
