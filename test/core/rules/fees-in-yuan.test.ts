import { feesInYuan } from '../../../src/core/rules/fees-in-yuan';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019 } from '../filings';

const fees = (amount: string | number, issuer: string | null = '云溪县财政局') =>
  filingOf({ issuer, sheets: [disclosure({ 'administrativeFees.amount': amount })] });

testRule(feesInYuan, {
  holds: {
    'no fees': filingOf(),
    'fees in 万元': fees('182.32'),
    'fees with their unit': fees('182.32万元'),
    'a large amount of a whole city': fees(316441, '南溪市人民政府'),
    'the form of 2019, which counts items': filingOf2019({
      sheets: [disclosure({ 'administrativeFees.previousYearItems': 200000 }, '2019')],
    }),
  },
  broken: {
    'an amount printed in 元': [
      fees('400元'),
      { severity: 'info', cells: ['disclosure.administrativeFees.amount'], quote: '400元' },
    ],
    'an amount of a bureau that would be a thousand million yuan': [fees(1823200), { quote: '1823200' }],
    'an amount of a township likewise': [fees(100000, '小溪镇人民政府'), { quote: '100000' }],
  },
  uncertain: {
    'nobody is named': fees(1823200, null),
    'the amount is blank': fees('/'),
  },
});
