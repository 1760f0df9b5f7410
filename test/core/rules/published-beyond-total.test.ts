import { publishedBeyondTotal } from '../../../src/core/rules/published-beyond-total';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019 } from '../filings';

const normative = (newly: string | number, total: string | number) =>
  filingOf2019({
    sheets: [
      disclosure(
        { 'normativeDocuments.newlyPublished': newly, 'normativeDocuments.totalPublished': total },
        '2019',
      ),
    ],
  });

testRule(publishedBeyondTotal, {
  holds: {
    'all zeros': filingOf2019(),
    'some of all': normative(3, 37),
    'all of all': normative(4, 4),
    'more made than published': filingOf2019({ sheets: [disclosure({ 'rules.newlyMade': 3 }, '2019')] }),
    'the form of 2021': filingOf(),
  },
  broken: {
    'more this year than in all': [
      normative(5, 4),
      {
        severity: 'warning',
        cells: [
          'disclosure.normativeDocuments.newlyPublished',
          'disclosure.normativeDocuments.totalPublished',
        ],
        formula: '5 ≤ 4',
        expected: '5',
        actual: '4',
      },
    ],
  },
  uncertain: { 'a blank total': normative(5, ''), 'a blank number this year': normative('/', 4) },
});
