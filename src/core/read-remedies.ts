import type { FiledRow, PrintedLabel } from './filing.ts';
import { remedies, remedyOutcomes } from './forms/remedies.ts';
import type { Column, Row } from './forms/sheet.ts';
import { normalise, remembered } from './label.ts';
import { isBlank, isFigure, type Line, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { isAscending, place, type Header, type Placement } from './place.ts';
import { withoutShift } from './shift.ts';
import { isColumnNumbers } from './strangers.ts';

interface Leaf {
  readonly column: Column;
  readonly slot: Slot;
}

interface Group {
  readonly row: Row;
  readonly slot: Slot;
}

const OUTCOMES = remedyOutcomes.length;

const outcomeNamed = remembered((text) => {
  const label = normalise(text);
  const column = remedyOutcomes.find(({ pattern }) => pattern.test(label));
  return column && label.length <= 8 ? column : null;
});

/** Outcome labels of the header: 结果维持, 结果纠正 … for each group, as the page lists them. */
function leavesOf(lines: readonly Line[]): readonly Leaf[] {
  return lines.flatMap(({ slots }) =>
    slots.flatMap((slot) => {
      const column = slot.isOwn ? outcomeNamed(slot.cell.text) : null;
      return column ? [{ column, slot }] : [];
    }),
  );
}

/** Labels without those that stand under the same label in the same column: a merge undone by repeating it. */
const distinct = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.filter(
    ({ column, slot }, at) =>
      leaves.findIndex((leaf) => leaf.column === column && leaf.slot.cell.column === slot.cell.column) === at,
  );

const fromLeft = <T extends { readonly slot: Slot }>(labels: readonly T[]): readonly T[] =>
  [...labels].sort((a, b) => a.slot.cell.column - b.slot.cell.column);

const groupNamed = remembered(
  (text) => remedies.rows.find(({ pattern }) => pattern.test(normalise(text))) ?? null,
);

/** The group labels that the header shows, in the order of the page. */
function groupsOf(lines: readonly Line[]): readonly Group[] {
  const found = lines.flatMap(({ slots }) =>
    slots.flatMap((slot) => {
      const row = slot.isOwn ? groupNamed(slot.cell.text) : null;
      return row ? [{ row, slot }] : [];
    }),
  );
  return found.filter(({ row }, at) => found.findIndex((group) => group.row === row) === at);
}

/** For each column of the form its place among the five leaves of a group; null unless each is there once. */
function orderIn(leaves: readonly Leaf[]): readonly number[] | null {
  const order = remedyOutcomes.map((outcome) => leaves.findIndex(({ column }) => column === outcome));
  return leaves.length === OUTCOMES && order.every((at) => at >= 0) ? order : null;
}

interface Layout {
  readonly leaves: readonly Leaf[];
  readonly groups: readonly Group[];
  /** For each group the order of its leaves. */
  readonly orders: readonly (readonly number[])[];
}

/**
 * Five leaves under each group: from left to right, or, where the page has lost the merges and the lines of the
 * header begin anywhere, in reading order. Null where neither gives whole groups.
 */
function layoutOf(lines: readonly Line[]): Layout | null {
  const [leaves, groups] = [leavesOf(lines), groupsOf(lines)];
  for (const layout of [
    { leaves: fromLeft(distinct(leaves)), groups: fromLeft(groups) },
    { leaves, groups },
  ]) {
    const orders = layout.groups.map((_, group) =>
      orderIn(layout.leaves.slice(group * OUTCOMES, (group + 1) * OUTCOMES)),
    );
    const whole = orders.filter((order) => order !== null);
    const isDistinct = new Set(groups.map(({ row }) => row)).size === groups.length;
    const isWhole = whole.length === orders.length && layout.leaves.length === OUTCOMES * groups.length;
    if (isDistinct && isWhole) {
      return { ...layout, orders: whole };
    }
  }
  return null;
}

function headerOf(leaves: readonly Leaf[], lines: readonly Line[]): Header {
  const columns = leaves.map(({ slot }) => slot.cell.column);
  const last = Math.max(...columns);
  const blanks = lines.flatMap(({ slots }) =>
    slots.filter((slot) => isBlank(slot) && slot.cell.column > last),
  );
  // Labels taken in reading order stand in no order of columns: the header shows no places then.
  const isClear = isAscending(columns);
  return {
    width: leaves.length,
    columns: isClear ? columns : null,
    unlabelled: blanks.map(({ cell }) => cell.column),
  };
}

/** The line of figures; a label such as 件数 in front of them is left off. */
function figuresOf(
  body: readonly Line[],
  width: number,
): { readonly line: Line; readonly slots: readonly Slot[] } | 'twice' | null {
  const lines = body
    .filter((line) => !isColumnNumbers(line))
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
  const layout = layoutOf(lines);
  const figures = figuresOf(
    lines.filter(({ row }) => row > lastHeader),
    leaves.length,
  );
  if (figures === null && layout === null) return null;

  const head = lines.filter(({ row }) => row <= lastHeader);
  const placement = placeFigures(grid, figures, layout && headerOf(layout.leaves, head));
  const cells = figures === null || figures === 'twice' ? [] : figures.slots;
  const rows: FiledRow[] = (layout?.groups ?? groups).map(({ row, slot }, group) => {
    if (placement.lost !== null) return fileRow(row, slot, cells, placement);
    const slots = (layout?.orders[group] ?? []).flatMap((at) => placement.slots[group * OUTCOMES + at] ?? []);
    return fileRow(row, slot, cells, { ...placement, slots });
  });
  const labels: PrintedLabel[] = leaves.map(({ column, slot }) => ({
    printed: slot.cell.text,
    official: column.label,
    where: slot.where,
  }));
  return { id: 'remedies', grid: grid.index, rows, strangers: [], labels };
}

function placeFigures(grid: Grid, figures: ReturnType<typeof figuresOf>, header: Header | null): Placement {
  if (figures === null) return { lost: 'fewer' };
  if (figures === 'twice') return { lost: 'twice' };
  if (header === null) return { lost: 'ambiguous' };
  const placement = place({ line: figures.line, from: 0, slots: figures.slots }, header, 0, new Set());
  return withoutShift(placement, grid, OUTCOMES);
}
