import { entriesOf, type Filing } from './filing.ts';
import type { Data, ResultCell } from './result.ts';

type Branch = { [key: string]: Branch | number | null };

/** The branch at a path, opened where it is not there yet. Keys come from the forms alone, never from the page. */
function branchAt(root: Branch, path: string): Branch {
  return path.split('.').reduce((branch, key) => {
    const next = branch[key];
    const opened: Branch = typeof next === 'object' && next !== null ? next : {};
    branch[key] = opened;
    return opened;
  }, root);
}

/** Plain numbers by path; null where the page shows none. A row that the page lacks is left out. */
export function dataOf(filing: Filing): Data {
  const root: Branch = {};
  for (const { row, entries } of filing.sheets.flatMap(({ rows }) => rows)) {
    const branch = branchAt(root, row.path);
    for (const column of row.columns) {
      branch[column.key] = entries.find((entry) => entry.column === column)?.amount.value ?? null;
    }
  }
  return root;
}

/** Every cell that has its place, as it stood. */
export const cellsOf = (filing: Filing): readonly ResultCell[] =>
  entriesOf(filing).map(({ path, amount, unit, where }) => {
    const { raw, value, status } = amount;
    return { path, raw, value, unit, status, ...where };
  });
