import { procurementHalf } from '../../../src/core/rules/procurement-half';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019 } from '../filings';

const bought = (projects: string | number, amount: string | number) =>
  filingOf2019({
    sheets: [
      disclosure(
        { 'centralProcurement.projects': projects, 'centralProcurement.totalAmount': amount },
        '2019',
      ),
    ],
  });

testRule(procurementHalf, {
  holds: {
    'nothing bought': filingOf2019(),
    'purchases and money': bought(11, '182.32万元'),
    'nothing bought for 0万元': bought(0, '0.00万元'),
    'the form of 2021, which has no such row': filingOf(),
  },
  broken: {
    'purchases without money': [
      bought(8, 0),
      {
        severity: 'warning',
        cells: ['disclosure.centralProcurement.projects', 'disclosure.centralProcurement.totalAmount'],
        say: { key: 'procurement-half', projects: '8', amount: '0' },
      },
    ],
    'money without purchases': [
      bought(0, '12.5万元'),
      { say: { key: 'procurement-half', projects: '0', amount: '12.5万元' } },
    ],
  },
  uncertain: {
    'nothing bought for nobody knows how much': bought(0, ''),
    'nobody knows how many, for nothing': bought('/', 0),
    'a blank amount': bought(8, ''),
    'a blank number of purchases': bought('/', 12.5),
  },
});
