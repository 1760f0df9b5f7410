import { disclosureItems } from '../../../src/core/rules/disclosure-items';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019, losing } from '../filings';

const sheet = (previous: string | number, change: string | number) =>
  filingOf2019({
    sheets: [disclosure({ 'penalties.previousYearItems': previous, 'penalties.netChange': change }, '2019')],
  });

testRule(disclosureItems, {
  holds: {
    'all zeros': filingOf2019(),
    'items added': sheet(17, '+8'),
    'items taken away': sheet(8, '-7'),
    'all items taken away': sheet(8, '减8'),
    'a change that is large and positive': sheet(0, 300),
    'the form of 2021, which counts no items': filingOf(),
  },
  broken: {
    'more taken away than there were': [
      sheet(8, '-9'),
      {
        severity: 'error',
        cells: ['disclosure.penalties.previousYearItems', 'disclosure.penalties.netChange'],
        formula: '8 + (-9) = -1',
        expected: '0',
        actual: '-1',
        difference: '-1',
      },
    ],
    'fees taken away that never were': [
      filingOf2019({ sheets: [disclosure({ 'administrativeFees.netChange': '-2' }, '2019')] }),
      {
        cells: ['disclosure.administrativeFees.previousYearItems', 'disclosure.administrativeFees.netChange'],
      },
    ],
  },
  uncertain: {
    'a blank number of items': sheet('', '-9'),
    'a blank change': sheet(8, '/'),
    'a change nobody can read': sheet(8, '减少九项'),
    'a row whose cells have no place': filingOf2019({
      sheets: [losing(disclosure({ 'penalties.netChange': '-9' }, '2019'), 'disclosure.penalties')],
    }),
  },
});
