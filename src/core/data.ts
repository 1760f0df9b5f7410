import { entriesOf, type Filing } from './filing.ts';
import { pathsOf } from './forms/sheet.ts';
import type { Data, ResultCell } from './result.ts';

type Branch = { [key: string]: Branch | number | null };

/** Keys come from the forms alone, never from the page. */
function put(root: Branch, path: string, value: number | null): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let branch = root;
  for (const key of keys) {
    const next = branch[key];
    const opened: Branch = typeof next === 'object' && next !== null ? next : {};
    branch[key] = opened;
    branch = opened;
  }
  branch[last] = value;
}

/** Plain numbers by path; null where the page shows none. A row that the page lacks is left out. */
export function dataOf(filing: Filing): Data {
  const root: Branch = {};
  for (const { row, entries } of filing.sheets.flatMap(({ rows }) => rows)) {
    for (const path of pathsOf(row)) {
      put(root, path, entries.find((entry) => entry.path === path)?.amount.value ?? null);
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
