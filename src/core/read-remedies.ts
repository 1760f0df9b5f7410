import type { FiledRow, PrintedLabel } from './filing.ts';
import { remedies, remedyOutcomes } from './forms/remedies.ts';
import type { Column, Row } from './forms/sheet.ts';
import { normalise } from './label.ts';
import { isBlank, isFigure, type Line, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { place, type Header, type Placement } from './place.ts';

interface Leaf {
  readonly column: Column;
  readonly slot: Slot;
}

const OUTCOMES = remedyOutcomes.length;

/** Outcome labels of the header from left to right: 结果维持, 结果纠正 … for each group. */
function leavesOf(lines: readonly Line[]): readonly Leaf[] {
  const leaves = lines.flatMap(({ slots }) =>
    slots.flatMap((slot) => {
      const label = normalise(slot.cell.text);
      const column = slot.isOwn ? remedyOutcomes.find(({ pattern }) => pattern.test(label)) : undefined;
      return column && label.length <= 8 ? [{ column, slot }] : [];
    }),
  );
  return leaves.sort((a, b) => a.slot.cell.column - b.slot.cell.column);
}

/** The group labels that the header shows, in the order of the page. */
function groupsOf(lines: readonly Line[]): readonly { readonly row: Row; readonly slot: Slot }[] {
  const found = lines.flatMap(({ slots }) =>
    slots.flatMap((slot) => {
      const label = normalise(slot.cell.text);
      const row = slot.isOwn ? remedies.rows.find(({ pattern }) => pattern.test(label)) : undefined;
      return row ? [{ row, slot }] : [];
    }),
  );
  return found.sort((a, b) => a.slot.cell.column - b.slot.cell.column);
}

/** For each column of the form its place among the five leaves of a group; null unless each is there once. */
function orderIn(leaves: readonly Leaf[]): readonly number[] | null {
  const order = remedyOutcomes.map((outcome) => leaves.findIndex(({ column }) => column === outcome));
  return leaves.length === OUTCOMES && order.every((at) => at >= 0) ? order : null;
}

function headerOf(leaves: readonly Leaf[], lines: readonly Line[]): Header {
  const columns = leaves.map(({ slot }) => slot.cell.column);
  const last = Math.max(...columns);
  const blanks = lines.flatMap(({ slots }) =>
    slots.filter((slot) => isBlank(slot) && slot.cell.column > last),
  );
  return { width: leaves.length, columns, unlabelled: blanks.map(({ cell }) => cell.column) };
}

/** The line of figures; a label such as 件数 in front of them is left off. */
function figuresOf(
  body: readonly Line[],
  width: number,
): { readonly line: Line; readonly slots: readonly Slot[] } | 'twice' | null {
  const lines = body
    .map((line) => {
      const first = line.slots.findIndex((slot) => slot.amount.status !== 'text');
      const isLabelled = first > 0 && line.slots.length > width;
      return { line, slots: isLabelled ? line.slots.slice(first) : line.slots };
    })
    .filter(({ slots }) => slots.length >= OUTCOMES);
  const filled = lines.filter(({ slots }) => slots.some(isFigure));
  if (filled.length > 1) return 'twice';
  return filled[0] ?? lines[0] ?? null;
}

/** Reads table four; null where the grid holds none. */
export function readRemedies(grid: Grid, lines: readonly Line[]): Part | null {
  const leaves = leavesOf(lines);
  const groups = groupsOf(lines);
  if (groups.length === 0 || leaves.length < OUTCOMES) return null;
  const lastHeader = Math.max(...leaves.map(({ slot }) => slot.cell.row));
  const figures = figuresOf(
    lines.filter(({ row }) => row > lastHeader),
    leaves.length,
  );
  const orders = groups.map((_, group) => orderIn(leaves.slice(group * OUTCOMES, (group + 1) * OUTCOMES)));
  const isLegible = leaves.length === OUTCOMES * groups.length && orders.every((order) => order !== null);
  if (figures === null && !isLegible) return null;

  const placement = placeFigures(
    figures,
    isLegible,
    headerOf(
      leaves,
      lines.filter(({ row }) => row <= lastHeader),
    ),
  );
  const cells = figures === null || figures === 'twice' ? [] : figures.slots;
  const rows: FiledRow[] = groups.map(({ row, slot }, group) => {
    if (placement.lost !== null) return fileRow(row, slot, cells, placement);
    const slots = (orders[group] ?? []).flatMap((at) => placement.slots[group * OUTCOMES + at] ?? []);
    return fileRow(row, slot, cells, { ...placement, slots });
  });
  const labels: PrintedLabel[] = leaves.map(({ column, slot }) => ({
    printed: slot.cell.text,
    official: column.label,
    where: slot.where,
  }));
  return { id: 'remedies', grid: grid.index, rows, strangers: [], labels };
}

function placeFigures(figures: ReturnType<typeof figuresOf>, isLegible: boolean, header: Header): Placement {
  if (figures === null) return { lost: 'fewer' };
  if (figures === 'twice') return { lost: 'twice' };
  if (!isLegible) return { lost: 'ambiguous' };
  return place({ line: figures.line, from: 0, slots: figures.slots }, header, 0, new Set());
}
