import type { FiledRow, PrintedLabel } from './filing.ts';
import { remedies, remedyOutcomes } from './forms/remedies.ts';
import { isBlank, isFigure, wordsOf, type Line, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { isAscending, place, type Header, type Other, type Placement } from './place.ts';
import { groupsOf, leavesOf, OUTCOMES, remediesLines, type Group, type Leaf } from './remedies-labels.ts';
import { readListed } from './remedies-listed.ts';
import { comeOut, withoutShift, withoutSpare } from './shift.ts';
import { isColumnNumbers } from './strangers.ts';

/** Labels without those that stand under the same label in the same column: a merge undone by repeating it. */
const distinct = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.filter(
    ({ column, slot }, at) =>
      leaves.findIndex((leaf) => leaf.column === column && leaf.slot.cell.column === slot.cell.column) === at,
  );

const fromLeft = <T extends { readonly slot: Slot }>(labels: readonly T[]): readonly T[] =>
  [...labels].sort((a, b) => a.slot.cell.column - b.slot.cell.column);

/** For each column of the form its place among the five leaves of a group; null unless each is there once. */
function orderIn(leaves: readonly Leaf[]): readonly number[] | null {
  const order = remedyOutcomes.map((outcome) => leaves.findIndex(({ column }) => column === outcome));
  return leaves.length === OUTCOMES && order.every((at) => at >= 0) ? order : null;
}

/** The leaves without a 合计 of several groups beside theirs, where each group spans its own five and no other. */
function withoutSum(
  leaves: readonly Leaf[],
  groups: readonly Group[],
): readonly Pick<Layout, 'leaves' | 'groups'>[] {
  if (leaves.length <= OUTCOMES * groups.length) return [];
  const isUnder = ({ slot }: Leaf): boolean =>
    groups.some(({ slot: { cell } }) => cell.column <= slot.cell.column && slot.cell.column < endOf(cell));
  const own = fromLeft(distinct(leaves.filter(isUnder)));
  const layout = { leaves: own, groups: fromLeft(groups) };
  const isSum = leaves.every((leaf) => isUnder(leaf) || leaf.column.key === 'total');
  return isSum && coversAll(layout) ? [layout] : [];
}

const endOf = ({ column, columnSpan }: Slot['cell']): number => column + columnSpan;

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
function layoutOf(leaves: readonly Leaf[], groups: readonly Group[]): Layout | null {
  // Labels for three groups under the names of two: one has lost its name.
  if (groups.length < remedies.rows.length && leaves.length >= OUTCOMES * remedies.rows.length) return null;
  const layouts = [
    ...withoutSum(leaves, groups),
    ...(isDistinct(groups.map(({ slot }) => slot.cell.column))
      ? [{ leaves: fromLeft(distinct(leaves)), groups: fromLeft(groups) }]
      : []),
    { leaves, groups },
  ].filter((layout) => startsRight(layout.groups) || coversAll(layout));
  for (const layout of layouts) {
    const orders = layout.groups.map((_, group) =>
      orderIn(layout.leaves.slice(group * OUTCOMES, (group + 1) * OUTCOMES)),
    );
    const whole = orders.filter((order) => order !== null);
    const isWhole = whole.length === orders.length && layout.leaves.length === OUTCOMES * groups.length;
    if (isWhole) {
      return { ...layout, orders: whole };
    }
  }
  return null;
}

const isDistinct = (columns: readonly number[]): boolean => new Set(columns).size === columns.length;

/** 行政复议 comes first in the form: a header in which it does not may have slid, unless all its labels are in line. */
const startsRight = (groups: readonly Group[]): boolean =>
  groups.findIndex(({ row }) => row === remedies.rows[0]) <= 0;

/** Whether each group spans its five leaves and no others. */
const coversAll = ({ leaves, groups }: Pick<Layout, 'leaves' | 'groups'>): boolean =>
  groups.every(({ slot: { cell } }, group) =>
    leaves.every(({ slot }, at) => {
      const isUnder = slot.cell.column >= cell.column && slot.cell.column < cell.column + cell.columnSpan;
      return isUnder === (Math.floor(at / OUTCOMES) === group);
    }),
  );

/** The header of table four, and how many columns without a label it has in front of the first. */
interface Head extends Header {
  readonly before: number;
}

function headerOf(leaves: readonly Leaf[], lines: readonly Line[]): Head {
  const columns = leaves.map(({ slot }) => slot.cell.column);
  const [start, last] = [Math.min(...columns), Math.max(...columns)];
  const blanks = lines.flatMap(({ slots }) => slots.filter(isBlank)).map(({ cell }) => cell.column);
  // Labels taken in reading order stand in no order of columns: the header shows no places then.
  const isClear = isAscending(columns);
  return {
    width: leaves.length,
    columns: isClear ? columns : null,
    unlabelled: blanks.filter((column) => column > last),
    others: isClear ? othersOf(leaves, lines) : [],
    before: new Set(blanks.filter((column) => column < start)).size,
  };
}

/** Columns under labels that are none of the form's: 备注, 行政诉讼合计 … */
function othersOf(leaves: readonly Leaf[], lines: readonly Line[]): readonly Other[] {
  const own = new Set(leaves.map(({ slot }) => slot.cell.column));
  const first = Math.min(...own);
  const strange = lines.flatMap(wordsOf).filter(({ cell, label }) => {
    const columns = Array.from({ length: Math.min(cell.columnSpan, 20) }, (_, at) => cell.column + at);
    return cell.column > first && !/^行政(?:复议|诉讼)$/.test(label) && !columns.some((at) => own.has(at));
  });
  return [...new Map(strange.map(({ cell, label }) => [cell.column, /备注|说明/.test(label)]))].map(
    ([column, isForWords]) => ({ column, isForWords }),
  );
}

/** The line of figures; a label such as 件数 in front of them, left of the first outcome, is left off. */
function figuresOf(
  body: readonly Line[],
  leaves: readonly Leaf[],
): { readonly line: Line; readonly slots: readonly Slot[] } | 'twice' | null {
  const start = Math.min(...leaves.map(({ slot }) => slot.cell.column));
  const lines = body
    .filter((line) => !isColumnNumbers(line))
    .map((line) => {
      const first = line.slots.findIndex((slot) => slot.amount.status !== 'text');
      const label = line.slots[first - 1]?.cell.column ?? Infinity;
      const isLabelled = first > 0 && (line.slots.length > leaves.length || label < start);
      return { line, slots: isLabelled ? line.slots.slice(first) : line.slots };
    })
    .filter(({ slots }) => slots.length >= OUTCOMES);
  const filled = lines.filter(({ slots }) => slots.some(isFigure));
  if (filled.length > 1) return 'twice';
  return filled[0] ?? lines[0] ?? null;
}

/** Reads table four; null where the grid holds none. */
export function readRemedies(grid: Grid, lines: readonly Line[]): Part | null {
  const own = remediesLines(lines);
  const leaves = leavesOf(own);
  const groups = groupsOf(own);
  if (leaves.length < OUTCOMES) return null;
  const rows = readListed(own) ?? readAcross(grid, own, leaves, groups);
  const labels: PrintedLabel[] = leaves.map(({ column, slot }) => ({
    printed: slot.cell.text,
    official: column.label,
    where: slot.where,
  }));
  return rows && { id: 'remedies', grid: grid.index, rows, strangers: [], labels };
}

/** Table four as the form has it, all groups side by side in one line of figures. */
function readAcross(
  grid: Grid,
  lines: readonly Line[],
  leaves: readonly Leaf[],
  groups: readonly Group[],
): readonly FiledRow[] | null {
  const lastHeader = Math.max(...leaves.map(({ slot }) => slot.cell.row));
  const layout = layoutOf(leaves, groups);
  const figures = figuresOf(
    lines.filter(({ row }) => row > lastHeader),
    leaves,
  );
  if (figures === null && layout === null) return null;

  const head = lines.filter(({ row }) => row <= lastHeader);
  const placement = placeFigures(grid, figures, layout && headerOf(layout.leaves, head));
  const cells = figures === null || figures === 'twice' ? [] : figures.slots;
  return (layout?.groups ?? groups).map(({ row, slot }, group) => {
    if (placement.lost !== null) return fileRow(row, slot, cells, placement);
    const slots = (layout?.orders[group] ?? []).flatMap((at) => placement.slots[group * OUTCOMES + at] ?? []);
    return fileRow(row, slot, cells, { ...placement, slots });
  });
}

function placeFigures(grid: Grid, figures: ReturnType<typeof figuresOf>, header: Head | null): Placement {
  if (figures === null) return { lost: 'fewer' };
  if (figures === 'twice') return { lost: 'twice' };
  if (header === null) return { lost: 'ambiguous' };
  const { line, slots } = figures;
  // A label in front of the figures was left off with whatever stands over it.
  const before = slots.length < line.slots.length ? 0 : header.before;
  const cells = before + header.width + new Set(header.unlabelled).size;
  const placement = withoutSpare(place({ line, from: 0, slots }, header, cells, new Set()), slots, OUTCOMES);
  // Short of a cell that the header leaves without a label, a line that does not come out may have lost another one.
  const isShort = placement.lost === null && slots.length < cells;
  if (isShort && !comeOut(placement.slots, OUTCOMES)) return { lost: 'fewer' };
  return withoutShift(placement, grid, OUTCOMES);
}
