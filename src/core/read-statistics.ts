import type { FiledRow } from './filing.ts';
import {
  statisticsParts,
  statisticsRows,
  type Part as TablePart,
  type StatisticsRow,
} from './forms/statistics.ts';
import { normalise, numbering, remembered } from './label.ts';
import { isBlank, isFigure, type Line, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';

const UNIT = /^(条|件|次|篇|个|人|人次|万元|元)$/;
const HEADER = /^统计指标$|^指标名称$/;

const textOf = (slot: Slot): string =>
  numbering(slot.cell.text.replace(/^[\s\u3000]*其中[:：]?/, '')).rest.replace(/^其中:?/, '');

const rowsNamed = remembered((label) => statisticsRows.filter(({ pattern }) => pattern.test(label)));

function rowOf(label: string, part: TablePart | null): StatisticsRow | undefined {
  return rowsNamed(label).find(({ parts }) => parts.length === 0 || (part !== null && parts.includes(part)));
}

/** The figure of a line: its last cell that is no unit; blank where the last cell is. */
function figureOf(slots: readonly Slot[]): Slot | null {
  const figures = slots.filter((slot) => slot.isOwn && (isFigure(slot) || isBlank(slot)));
  const numbers = figures.filter(({ amount }) => amount.status === 'number');
  // Two value columns (本期, 累计) leave open which is meant.
  return numbers.length > 1 ? null : (numbers[0] ?? figures.at(-1) ?? null);
}

function fileLine(line: Line, row: StatisticsRow, label: Slot): FiledRow {
  const rest = line.slots.filter((slot) => slot !== label);
  const figure = figureOf(rest);
  const unit = rest.find(({ cell }) => UNIT.test(normalise(cell.text)));
  const units = new Map(unit ? row.columns.map(({ key }) => [key, normalise(unit.cell.text)] as const) : []);
  return fileRow(
    row,
    label,
    rest,
    figure ? { lost: null, slots: [figure], hasSurplus: false } : { lost: 'ambiguous' },
    units,
  );
}

/** Reads the statistics table of the 2014 form, or a part of it; null where the grid holds none. */
export function readStatistics(grid: Grid, lines: readonly Line[]): Part | null {
  const rows: FiledRow[] = [];
  let part: TablePart | null = null;
  for (const line of lines) {
    const label = line.slots.find((slot) => slot.isOwn && slot.amount.status === 'text');
    if (!label) continue;
    const text = textOf(label);
    part = statisticsParts.find(({ pattern }) => pattern.test(text))?.part ?? part;
    const row = rowOf(text, part);
    if (row) rows.push(fileLine(line, row, label));
  }
  const isTitled = lines
    .slice(0, 3)
    .some(({ slots }) => slots.some(({ cell }) => HEADER.test(normalise(cell.text))));
  if (rows.length < (isTitled ? 2 : 5)) return null;
  return { id: 'statistics', grid: grid.index, rows, strangers: [], labels: [] };
}
