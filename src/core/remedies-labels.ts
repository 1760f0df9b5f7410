import { remedies, remedyOutcomes } from './forms/remedies.ts';
import type { Column, Row } from './forms/sheet.ts';
import { normalise, numbering, remembered } from './label.ts';
import { isFigure, wordsOf, type Line, type Slot } from './lines.ts';

/** 结果维持, 结果纠正 … as printed over a column or beside a figure. */
export interface Leaf {
  readonly column: Column;
  readonly slot: Slot;
}

/** 行政复议, 未经复议直接起诉 or 复议后起诉 as printed. */
export interface Group {
  readonly row: Row;
  readonly slot: Slot;
}

export const OUTCOMES = remedyOutcomes.length;

const LONGEST_OUTCOME = 8;
const LONGEST_GROUP = 20;

/** The outcome that a label of table four names. */
export const outcomeNamed = remembered((text) => {
  const label = normalise(text);
  const column = remedyOutcomes.find(({ pattern }) => pattern.test(label));
  return column && label.length <= LONGEST_OUTCOME ? column : null;
});

/** The group that a label of table four names. */
export const groupNamed = remembered((text) => {
  const { rest } = numbering(text);
  return rest.length > LONGEST_GROUP
    ? null
    : (remedies.rows.find(({ pattern }) => pattern.test(rest)) ?? null);
});

/** Whether a line is one of figures, so that 合计 in front of them is no label of a column. */
const holdsFigures = ({ slots }: Line): boolean => slots.filter(isFigure).length >= OUTCOMES;

/** Outcome labels of the header: 结果维持, 结果纠正 … for each group, as the page lists them. */
export function leavesOf(lines: readonly Line[]): readonly Leaf[] {
  return lines.flatMap((line) =>
    (holdsFigures(line) ? [] : wordsOf(line)).flatMap((slot) => {
      const column = outcomeNamed(slot.cell.text);
      return column ? [{ column, slot }] : [];
    }),
  );
}

/** The group labels that the header shows, in the order of the page. */
export function groupsOf(lines: readonly Line[]): readonly Group[] {
  const found = lines.flatMap(wordsOf).flatMap((slot) => {
    const row = groupNamed(slot.cell.text);
    return row ? [{ row, slot }] : [];
  });
  return found.filter(({ row }, at) => found.findIndex((group) => group.row === row) === at);
}

/**
 * Table four's own lines where a page sets several tables in one: from the first label of a group on, and the line of
 * outcomes over it where there is one.
 */
export function remediesLines(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => wordsOf(line).some(({ cell }) => groupNamed(cell.text) !== null));
  if (first < 0) return [];
  const isHeaded = leavesOf(lines.slice(Math.max(0, first - 1), first)).length >= OUTCOMES;
  return lines.slice(isHeaded ? first - 1 : first);
}
