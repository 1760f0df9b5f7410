import { decisionsWithoutItems } from '../../../src/core/rules/decisions-without-items';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019 } from '../filings';

const licensing = (items: string | number, change: string | number, decisions: string | number) =>
  filingOf2019({
    sheets: [
      disclosure(
        {
          'licensing.previousYearItems': items,
          'licensing.netChange': change,
          'licensing.decisions': decisions,
        },
        '2019',
      ),
    ],
  });

testRule(decisionsWithoutItems, {
  holds: {
    'all zeros': filingOf2019(),
    'items and decisions': licensing(3, 0, 120),
    'items of this year and decisions': licensing(0, 2, 120),
    'items that were taken away, and decisions before': licensing(2, -2, 5),
    'items without decisions': licensing(3, 0, 0),
    'the form of 2021, which counts no items': filingOf({
      sheets: [disclosure({ 'licensing.decisions': 5 })],
    }),
  },
  broken: {
    'decisions and no item': [
      licensing(0, 0, 12),
      {
        severity: 'warning',
        cells: [
          'disclosure.licensing.previousYearItems',
          'disclosure.licensing.netChange',
          'disclosure.licensing.decisions',
        ],
      },
    ],
  },
  uncertain: {
    'a blank number of items': licensing('', 0, 12),
    'a blank change': licensing(0, '/', 12),
    'a number of decisions nobody can read': licensing(0, 0, '若干'),
  },
});
