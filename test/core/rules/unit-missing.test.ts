import { unitMissing } from '../../../src/core/rules/unit-missing';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019 } from '../filings';

const amount = (raw: string | number) =>
  filingOf2019({ sheets: [disclosure({ 'centralProcurement.totalAmount': raw }, '2019')] });

testRule(unitMissing, {
  holds: {
    'no money': filingOf2019(),
    'money with its unit': amount('1119.02062万元'),
    'money in 元': amount('208216.5元'),
    'a blank': amount(''),
    'counts, which need none': filingOf(),
  },
  broken: {
    'money without a unit': [
      amount('208216.5'),
      { severity: 'info', cells: ['disclosure.centralProcurement.totalAmount'], quote: '208216.5' },
    ],
  },
});
