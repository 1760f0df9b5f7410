import { yearsPublished } from '../../../src/core/rules/years-published';
import { disclosure, filingOf, filingOf2019 } from '../filings';
import { testYears } from '../../years';

type Cell = number | string;
const published = (newly: Cell, total: Cell, path = 'normativeDocuments') =>
  disclosure({ [`${path}.newlyPublished`]: newly, [`${path}.totalPublished`]: total }, '2019');
const now = (...given: Parameters<typeof published>) => filingOf2019({ sheets: [published(...given)] });
const before = (total: Cell, path?: string) =>
  filingOf2019({ year: 2019, sheets: [published(0, total, path)] });

testYears(yearsPublished, {
  silent: {
    'no number of all there is': [now(3, '—'), before(30)],
    'another form': [filingOf({ year: 2020 }), before(30)],
    'another form the year before': [now(3, 37), filingOf({ year: 2019 })],
    'all that was there and what is new': [now(3, 37), before(34)],
    'some of it withdrawn': [now(3, 30), before(34)],
    'nothing at all': [now(0, 0), before(0)],
    'no number the year before': [now(3, 37), before('')],
    'no number of what is new': [now('/', 37), before(30)],
    'a later year': [
      filingOf2019({ year: 2022, sheets: [published(3, 99)] }),
      filingOf2019({ year: 2021, sheets: [published(0, 1)] }),
    ],
  },
  broken: {
    'one more than there can be': [
      [now(3, 38), before(34)],
      {
        cells: ['totalPublished', 'newlyPublished'].map((key) => `disclosure.normativeDocuments.${key}`),
        formula: '34 + 3 ≥ 38',
        expected: '37',
        actual: '38',
        difference: '1',
      },
    ],
    规章: [[now(0, 1, 'rules'), before(0, 'rules')], { formula: '0 + 0 ≥ 1' }],
  },
});
