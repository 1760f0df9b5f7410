import type { FiledRow, FiledSheet } from '../filing.ts';
import { finding, type Finding, type Rule } from '../rule.ts';

const isOdd = ({ lost, hasSurplus }: FiledRow): boolean => lost !== null || hasSurplus;

/**
 * Rows whose cells are the very same, as the three groups of table four are, are reported once; so are all the rows
 * of the 2014 table that cannot be placed for one reason.
 */
function byCells(rows: readonly FiledRow[]): readonly (readonly FiledRow[])[] {
  const groups = new Map<string, FiledRow[]>();
  for (const filed of rows) {
    const isStatistics = filed.row.path.startsWith('statistics');
    const key = isStatistics ? String(filed.lost) : filed.cells.map(({ selector }) => selector).join();
    groups.set(key, [...(groups.get(key) ?? []), filed]);
  }
  return [...groups.values()];
}

function widthOf(rows: readonly FiledRow[]): Finding | null {
  const [first] = rows;
  if (!first || !isOdd(first)) return null;
  const cells = rows.flatMap(({ row }) => row.paths);
  const [path = first.row.path] = first.row.path.startsWith('statistics') ? cells : [];
  const detail = { path, found: first.cells.length, expected: cells.length };
  return finding(rowWidth, {
    say:
      first.lost !== null
        ? { key: 'row-lost', ...detail, why: first.lost }
        : { key: 'row-surplus', ...detail },
    cells,
    marks: marksOf([first]),
  });
}

const marksOf = (rows: readonly FiledRow[]): Finding['marks'] =>
  rows.flatMap(({ cells }) => cells.map(({ selector }) => ({ selector, role: 'place' as const })));

/** From so many rows of one table on, one cause is one finding. */
const MANY = 3;

function widthsOf({ sheet, rows }: FiledSheet): readonly Finding[] {
  if (!rows.some(isOdd)) return [];
  const groups = byCells(rows).filter(([first]) => first !== undefined && isOdd(first));
  const causes = new Set(groups.map(([first]) => first?.lost ?? null));
  return [...causes].flatMap((why) => {
    const alike = groups.filter(([first]) => (first?.lost ?? null) === why);
    if (alike.length < MANY) return alike.flatMap((group) => widthOf(group) ?? []);
    const all = alike.flat();
    const detail = { table: sheet.id, paths: all.map(({ row }) => row.path), total: rows.length };
    return finding(rowWidth, {
      say: why === null ? { key: 'rows-surplus', ...detail } : { key: 'rows-lost', ...detail, why },
      cells: all.flatMap(({ row }) => row.paths),
      marks: marksOf(all),
    });
  });
}

/** A row with more or fewer cells than the form has columns: nothing is shifted to make it fit. */
export const rowWidth: Rule = {
  id: 'row-width',
  severity: 'warning',
  basis: '格式：表三每行7格，表四15格，表二按各栏标题。',
  check: (filing) => filing.sheets.flatMap(widthsOf),
};
