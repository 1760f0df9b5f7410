import { yearsItems } from '../../../src/core/rules/years-items';
import { disclosure, filingOf, filingOf2019 } from '../filings';
import { testYears } from '../../years';

type Cell = number | string;
const ROWS = ['licensing', 'otherPublicServices', 'penalties', 'compulsoryMeasures', 'administrativeFees'];
const items = (previous: Cell, change: Cell = 0, rows: readonly string[] = ['licensing']) =>
  disclosure(
    Object.fromEntries(
      rows.flatMap((row) => [
        [`${row}.previousYearItems`, previous],
        [`${row}.netChange`, change],
      ]),
    ),
    '2019',
  );
const now = (...given: Parameters<typeof items>) => filingOf2019({ sheets: [items(...given)] });
const before = (...given: Parameters<typeof items>) =>
  filingOf2019({ year: 2019, sheets: [items(...given)] });

testYears(yearsItems, {
  silent: {
    'what was there and what was added': [now(38), before(30, '+8')],
    'what was there and what was dropped': [now(23), before(30, '－7')],
    'nothing at all': [now(0), before(0)],
    'a blank': [now(''), before(30, 8)],
    'a change that is not given': [now(31), before(30, '')],
    'a sign for what was there': [now(31), before('/', 8)],
    'two years later': [
      filingOf2019({ year: 2021, sheets: [items(31)] }),
      filingOf2019({ sheets: [items(30, 8)] }),
    ],
    'another form': [filingOf({ year: 2020 }), before(30, 8)],
  },
  broken: {
    'one more than follows': [
      [now(31), before(30)],
      {
        cells: ['disclosure.licensing.previousYearItems'],
        formula: '30 + 0 = 31',
        expected: '30',
        actual: '31',
        difference: '1',
      },
    ],
    'what was dropped is still there': [
      [now(30), before(30, -7)],
      { formula: '30 + (-7) = 30', expected: '23', difference: '7' },
    ],
    'each of the five': [
      [now(31, 0, ROWS), before(30, 0, ROWS)],
      ...ROWS.map((row) => ({ cells: [`disclosure.${row}.previousYearItems`] })),
    ],
  },
});
