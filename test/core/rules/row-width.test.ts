import { rowWidth } from '../../../src/core/rules/row-width';
import { testRule } from '../../rules';
import { filingOf, losing, remedies, requests } from '../filings';

const wide = requests();
const surplus = {
  ...wide,
  rows: wide.rows.map((filed) =>
    filed.row.path === 'requests.received'
      ? { ...filed, hasSurplus: true, cells: [...filed.cells, ...filed.cells.slice(0, 1)] }
      : filed,
  ),
};

testRule(rowWidth, {
  holds: { 'a cell for every column': filingOf() },
  broken: {
    'a cell too few': [
      filingOf({ sheets: [losing(requests(), 'requests.outcomes.granted')] }),
      {
        severity: 'warning',
        say: { key: 'row-lost', path: 'requests.outcomes.granted', found: 6, expected: 7, why: 'fewer' },
      },
    ],
    'cells in more than one place': [
      filingOf({ sheets: [losing(requests(), 'requests.received', 'ambiguous')] }),
      { say: { key: 'row-lost', path: 'requests.received', found: 6, expected: 7, why: 'ambiguous' } },
    ],
    'a cell too many under a column without a label': [
      filingOf({ sheets: [surplus] }),
      { say: { key: 'row-surplus', path: 'requests.received', found: 8, expected: 7 } },
    ],
    'three rows for one reason, and one for another': [
      filingOf({
        sheets: [
          ['requests.received', 'requests.carriedIn', 'requests.outcomes.granted'].reduce(
            (sheet, path) => losing(sheet, path, 'merged'),
            losing(requests(), 'requests.carriedOut'),
          ),
        ],
      }),
      {
        say: {
          key: 'rows-lost',
          table: 'requests',
          paths: ['requests.received', 'requests.carriedIn', 'requests.outcomes.granted'],
          total: 25,
          why: 'merged',
        },
      },
      { say: { key: 'row-lost', path: 'requests.carriedOut', found: 6, expected: 7, why: 'fewer' } },
    ],
    'a cell too many in every row': [
      filingOf({ sheets: [{ ...wide, rows: wide.rows.map((filed) => ({ ...filed, hasSurplus: true })) }] }),
      {
        say: {
          key: 'rows-surplus',
          table: 'requests',
          paths: wide.rows.map(({ row }) => row.path),
          total: 25,
        },
      },
    ],
    'table four, whose groups share one line, once': [
      filingOf({ sheets: [sharing()] }),
      { say: { key: 'row-lost', path: 'remedies.reconsideration', found: 14, expected: 15, why: 'fewer' } },
    ],
  },
});

/** Table four as it is read: every group lost, each with all cells of the line. */
function sharing() {
  const sheet = remedies();
  const cells = sheet.rows.flatMap((filed) => filed.cells).slice(1);
  return {
    ...sheet,
    rows: sheet.rows.map((filed) => ({ ...filed, lost: 'fewer' as const, entries: [], cells })),
  };
}
