import { yearOf } from '../figures.ts';
import type { Result, ResultCell } from '../result.ts';
import { finding, type YearsRule } from '../rule.ts';

const TABLES = ['disclosure', 'requests', 'remedies'] as const;
/** What stands may stand for years; what is done in a year is another number the next. */
const LASTING = /\.(previousYearItems|inForce|totalPublished)$/;
/** Fewer different numbers may well come out the same twice. */
const FEWEST = 4;

/** The cells of a table that are not nil; null where one of its cells shows no number. */
function filledOf({ cells }: Result, table: string): readonly ResultCell[] | null {
  const own = cells.filter(({ path }) => path.startsWith(`${table}.`));
  if (own.some(({ value }) => value === null)) return null;
  return own.filter(({ value }) => value !== 0);
}

/** A table in which every figure that is not nil is that of the year before. */
export const yearsSameTable: YearsRule = {
  id: 'years-same-table',
  severity: 'info',
  basis:
    '国办公开办函〔2021〕30号：“出现不按时发布、发布内容不准确不全面或者内容雷同、敷衍塞责等问题并造成不良后果的”，依法追究责任。',
  compare: (now, before) =>
    TABLES.flatMap((table) => {
      const [own, earlier] = [filledOf(now, table), filledOf(before, table)];
      if (own === null || earlier === null || own.length !== earlier.length) return [];
      const known = new Map(earlier.map(({ path, value }) => [path, value]));
      if (own.some(({ path, value }) => known.get(path) !== value)) return [];
      const done = own.filter(({ path }) => !LASTING.test(path));
      if (new Set(done.map(({ value }) => value)).size < FEWEST) return [];
      return finding(yearsSameTable, {
        say: { key: 'years-same-table', table, cells: own.length, year: yearOf(before) },
        cells: own.map(({ path }) => path),
        marks: own.map(({ selector }) => ({ selector, role: 'place' as const })),
      });
    }),
};
