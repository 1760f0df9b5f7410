import { yearsStock } from '../../../src/core/rules/years-stock';
import { disclosure, filingOf, filingOf2019 } from '../filings';
import { testYears } from '../../years';

type Cell = number | string;
const stock = (issued: Cell, repealed: Cell, inForce: Cell, path = 'normativeDocuments') => ({
  [`${path}.issued`]: issued,
  [`${path}.repealed`]: repealed,
  [`${path}.inForce`]: inForce,
});
const now = (...given: Parameters<typeof stock>) => filingOf({ sheets: [disclosure(stock(...given))] });
const before = (inForce: Cell, path?: string) =>
  filingOf({ year: 2022, sheets: [disclosure(stock(0, 0, inForce, path))] });

testYears(yearsStock, {
  silent: {
    'five more and three less': [now(5, 3, 46), before(44)],
    'nothing at all': [now(0, 0, 0), before(0)],
    'a stock that the year before does not give': [now(5, 3, 46), before('')],
    'repeals left blank': [now(5, '', 46), before(44)],
    'a sign for what is in force': [now(5, 3, '/'), before(44)],
    'no table two the year before': [now(5, 3, 46), filingOf({ year: 2022, sheets: [] })],
    'the other form the year before': [
      filingOf({ year: 2021, sheets: [disclosure(stock(5, 3, 46))] }),
      filingOf2019({ sheets: [disclosure({ 'normativeDocuments.totalPublished': 9 }, '2019')] }),
    ],
    'the other form with the rows of this one': [
      filingOf({ form: '2019', sheets: [disclosure(stock(5, 3, 46))] }),
      before(1),
    ],
  },
  broken: {
    'one more than follows': [
      [now(5, 3, 47), before(44)],
      {
        severity: 'warning',
        cells: ['inForce', 'issued', 'repealed'].map((key) => `disclosure.normativeDocuments.${key}`),
        formula: '44 + 5 − 3 = 47',
        expected: '46',
        actual: '47',
        difference: '1',
      },
    ],
    'the stock of 规章': [
      [now(1, 0, 2, 'rules'), before(2, 'rules')],
      { formula: '2 + 1 − 0 = 2', expected: '3', difference: '-1' },
    ],
  },
});
