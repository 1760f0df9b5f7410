import { disclosureStock } from '../../../src/core/rules/disclosure-stock';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019 } from '../filings';

const stock = (issued: string | number, repealed: string | number, inForce: string | number) =>
  filingOf({
    sheets: [
      disclosure({
        'normativeDocuments.issued': issued,
        'normativeDocuments.repealed': repealed,
        'normativeDocuments.inForce': inForce,
      }),
    ],
  });

testRule(disclosureStock, {
  holds: {
    'all zeros': filingOf(),
    'all in force made this year': stock(5, 0, 5),
    'more in force than were made': stock(4, 7, 14),
    'more repealed than made': stock(5, 12, 0),
    'the form of 2019, which counts other things': filingOf2019({
      sheets: [disclosure({ 'normativeDocuments.newlyMade': 5 }, '2019')],
    }),
  },
  broken: {
    'made this year and not in force': [
      stock(5, 1, 3),
      {
        severity: 'warning',
        cells: [
          'disclosure.normativeDocuments.inForce',
          'disclosure.normativeDocuments.issued',
          'disclosure.normativeDocuments.repealed',
        ],
        formula: '3 ≥ 5 − 1',
        expected: '4',
        actual: '3',
        difference: '-1',
      },
    ],
  },
  uncertain: {
    'a blank stock': stock(5, 0, ''),
    'a blank number of repeals, which may be what is missing': stock(5, '/', 3),
    'a blank number made': stock('', 0, 3),
  },
});
