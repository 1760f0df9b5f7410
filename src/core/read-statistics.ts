import type { FiledRow, Stranger } from './filing.ts';
import {
  statisticsParts,
  statisticsRows,
  type Part as TablePart,
  type StatisticsRow,
} from './forms/statistics.ts';
import { numbering, remembered } from './label.ts';
import { isBlank, isFigure, isWords, wordsOf, type Line, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { columnsOf, sidesOf, type Columns } from './statistics-header.ts';

const UNIT = /^(条|件|次|篇|个|人|人次|万元|元)$/;
const UNIT_BEHIND = /\((?:单位:)?(条|件|次|篇|个|人|人次|万元|元)\)$/;

/** Most tables are none of this form: one expression tells, and the fifty of its rows are left alone. */
const ANY_ROW = new RegExp(statisticsRows.map(({ pattern }) => pattern.source).join('|'));

/** What a label says: the rows it may be of, and the part of the table that it opens. */
interface Named {
  readonly rows: readonly StatisticsRow[];
  readonly part: TablePart | null;
}

const named = remembered((text): Named => {
  const label = numbering(text.replace(/^[\s\u3000]*其中[:：]?/, ''))
    .rest.replace(/^其中:?/, '')
    .replace(UNIT_BEHIND, '');
  return {
    rows: ANY_ROW.test(label) ? statisticsRows.filter(({ pattern }) => pattern.test(label)) : [],
    part: statisticsParts.find(({ pattern }) => pattern.test(label))?.part ?? null,
  };
});

const rowOf = ({ cell }: Slot, part: TablePart | null): StatisticsRow | undefined =>
  named(cell.text).rows.find(({ parts }) => parts.length === 0 || (part !== null && parts.includes(part)));

/** The part of the table that a line is in, or opens. */
const partIn = (line: Line, before: TablePart | null): TablePart | null =>
  wordsOf(line)
    .map(({ cell }) => named(cell.text).part)
    .findLast((part) => part !== null) ?? before;

/**
 * The figure of a line: the one number behind the label, or the one in the column of figures where the header shows
 * what the others are; blank where the last cell is. Two value columns (本期, 累计) leave open which is meant.
 */
function figureOf(tail: readonly Slot[], { values, others }: Columns): Slot | null {
  const figures = tail.filter((slot) => slot.isOwn && (isFigure(slot) || isBlank(slot)));
  const numbers = figures.filter(({ amount }) => amount.status === 'number');
  if (numbers.length <= 1) return numbers[0] ?? figures.at(-1) ?? null;
  const meant = numbers.filter(({ cell }) => values.has(cell.column));
  const isShown = numbers.every(({ cell }) => values.has(cell.column) || others.has(cell.column));
  return meant.length === 1 && isShown ? (meant[0] ?? null) : null;
}

/** The row that a line holds: its label is the first that names one with cells of its own behind it. */
function rowIn(line: Line, part: TablePart | null, columns: Columns): FiledRow | null {
  const rows = line.slots.map((slot) => (isWords(slot) ? rowOf(slot, part) : undefined));
  const at = rows.findIndex((row, index) => row !== undefined && rows[index + 1] === undefined);
  const [label, row] = [line.slots[at], rows[at]];
  if (!label || !row) return null;
  const rest = line.slots.slice(at + 1);
  const figure = figureOf(rest, columns);
  const unit = rest.find((slot) => UNIT.test(slot.label))?.label ?? UNIT_BEHIND.exec(label.label)?.[1];
  return fileRow(
    row,
    label,
    rest,
    figure ? { lost: null, slots: [figure], hasSurplus: false } : { lost: 'ambiguous' },
    new Map(unit === undefined ? [] : row.columns.map(({ key }) => [key, unit] as const)),
  );
}

/** A row with a figure that the form does not have: provinces add ways of asking and of answering. */
function strangerIn(line: Line, columns: Columns): Stranger | null {
  const at = line.slots.findIndex(isWords);
  const label = line.slots[at];
  const figure = label ? figureOf(line.slots.slice(at + 1), columns) : null;
  if (!label || figure?.amount.status !== 'number') return null;
  return { printed: label.cell.text, label: label.where, amounts: [figure.amount] };
}

/** What a grid holds of the statistics table, and the part of it that the next grid goes on in. */
interface Reading {
  readonly part: Part | null;
  readonly next: TablePart | null;
}

/**
 * Reads the statistics table of the 2014 form, or a part of it. `since` is the part in which the grid before it ended,
 * null where that was no such table.
 */
export function readStatistics(grid: Grid, lines: readonly Line[], since: TablePart | null = null): Reading {
  const rows: FiledRow[] = [];
  const strangers: Stranger[] = [];
  const columns = columnsOf(lines);
  let part = since;
  for (const line of sidesOf(lines, columns)) {
    part = partIn(line, part);
    const row = rowIn(line, part, columns);
    const other = row ? null : strangerIn(line, columns);
    if (row) rows.push(row);
    if (other) strangers.push(other);
  }
  const least = columns.isTitled ? 2 : since === null ? 5 : 1;
  if (rows.length < least) return { part: null, next: null };
  return { part: { id: 'statistics', grid: grid.index, rows, strangers, labels: [] }, next: part };
}
