import type { Lost } from './filing.ts';
import { isBlank, type Line, type Slot } from './lines.ts';

/** The columns that figures are to be put under. */
export interface Header {
  /** How many columns there are. */
  readonly width: number;
  /** The grid column of each where the page's header shows it, in the order of the form. */
  readonly columns: readonly number[] | null;
  /** Grid columns that the header has but leaves without a label. */
  readonly unlabelled: readonly number[];
  /** Whether its labels stand in another order than the form's, and not all of them could be read. */
  readonly isJumbled?: boolean;
}

/** The cells of one row that come after its label. */
export interface Tail {
  readonly line: Line;
  /** The grid column where the label ends. */
  readonly from: number;
  readonly slots: readonly Slot[];
}

export type Placement =
  | { readonly lost: null; readonly slots: readonly Slot[]; readonly hasSurplus: boolean }
  | { readonly lost: Lost };

const placed = (slots: readonly Slot[], hasSurplus = false): Placement => ({ lost: null, slots, hasSurplus });

/** The cells from the first to the last that is filled. */
function filledRun(slots: readonly Slot[]): { readonly start: number; readonly length: number } {
  const start = slots.findIndex((slot) => !isBlank(slot));
  if (start < 0) return { start: 0, length: 0 };
  const end = slots.findLastIndex((slot) => !isBlank(slot));
  return { start, length: end - start + 1 };
}

/** The cells standing exactly under the header's columns, if each column has its own. */
function underHeader(slots: readonly Slot[], header: Header): readonly Slot[] | null {
  if (!header.columns) return null;
  const found = header.columns.map((column) => slots.find((slot) => slot.cell.column === column));
  return found.every((slot) => slot !== undefined) ? found : null;
}

/** Cells that span several columns, once for each; only a blank one may be repeated. */
function spread(slots: readonly Slot[]): readonly Slot[] {
  return slots.flatMap((slot) => (isBlank(slot) ? new Array<Slot>(slot.cell.columnSpan).fill(slot) : [slot]));
}

/**
 * Puts the cells after a label under the columns of the form: by their run, not by their column number,
 * because portals lose merges and add fillers. What fits in more than one way, or not at all, is lost.
 * `usual` is the number of cells that rows with the same label column mostly have in this table.
 */
export function place(tail: Tail, header: Header, usual: number, starts: ReadonlySet<number>): Placement {
  const { slots } = tail;
  const { width } = header;
  if (slots.some((slot) => isTall(slot) && !isBlank(slot))) return { lost: 'merged' };
  if (header.isJumbled) return { lost: 'ambiguous' };
  const run = filledRun(slots);
  const under = underHeader(slots, header);
  const isAllUnder = under !== null && countFilled(under) === countFilled(slots);
  // A page that prints the columns in another order than the form is read by its own header, or not at all.
  if (!isAscending(header.columns ?? [])) return isAllUnder ? placed(under) : { lost: 'ambiguous' };

  // A figure across two columns, and a blank that makes up the count: it may stand for either.
  const isMadeUp =
    width >= LONG && slots.some(isBlank) && slots.some((slot) => isWide(slot) && !isBlank(slot));
  if (isMadeUp && slots.length >= width) return { lost: 'merged' };
  // Where the other rows carry a filler, a row without one may have lost a cell instead; where they carry none, a row
  // with one may have got a cell too many among its figures, unless they all stand under the header to the last.
  const isLong = usual >= width && run.length > 0 && slots.length >= width;
  const isInLine = isAllUnder && !under.slice(-1).some(isBlank);
  if (isLong && slots.length < usual && run.length < width) return { lost: 'fewer' };
  if (isLong && slots.length > usual && countFilled(slots) < width && !isInLine) return { lost: 'more' };
  if (slots.length === width) return placed(slots);
  if (slots.length < width) {
    const wide = spread(slots);
    return wide.length === width ? placed(wide) : { lost: slots.some(isWide) ? 'merged' : 'fewer' };
  }
  const surplus = slots.filter((slot) => !isBlank(slot) && !under?.includes(slot));
  const end = Math.max(-1, ...header.unlabelled);
  // A row that goes on beyond the header's last column has one more cell than the header shows.
  const isShown =
    surplus.every((slot) => header.unlabelled.includes(slot.cell.column)) &&
    slots.every(({ cell }) => cell.column <= end);
  if (run.length > width) {
    // As many figures as columns with a blank among them: one cell too many, and nobody can tell which.
    if (countFilled(slots) <= width) return { lost: 'ambiguous' };
    return under && isShown ? placed(under, true) : { lost: 'more' };
  }
  if (under && isShown && surplus.length > 0) return placed(under, true);
  const first = Math.max(0, run.start + run.length - width);
  const last = Math.min(run.start, slots.length - width);
  if (run.length === 0 || first === last) return placed(slots.slice(first, first + width));
  if (isAllUnder) return placed(under);
  const [start] = [...starts].filter((candidate) => candidate >= first && candidate <= last);
  return starts.size === 1 && start !== undefined
    ? placed(slots.slice(start, start + width))
    : { lost: 'ambiguous' };
}

/** Rows as long as those of tables three and four; table two's short ones have spans of their own. */
const LONG = 7;

/** Whether columns stand from left to right. */
export const isAscending = (columns: readonly number[]): boolean =>
  columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? -1));

const countFilled = (slots: readonly Slot[]): number => slots.filter((slot) => !isBlank(slot)).length;

/** A cell that stands in more than one row: its figure belongs to none of them for sure. */
const isTall = ({ cell, isOwn }: Slot): boolean => !isOwn || cell.rowSpan > 1;

const isWide = (slot: Slot): boolean => slot.cell.columnSpan > 1;

/** Where a full row leaves no doubt, the place in its tail at which the figures start; null otherwise. */
function certainStart(tail: Tail, width: number): number | null {
  const run = filledRun(tail.slots);
  return run.length === width ? run.start : null;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Places all rows of one table, each in the light of the rows whose label ends in the same column. */
export function placeAll(tails: readonly Tail[], header: Header): readonly Placement[] {
  const lengths = new Map<number, number[]>();
  const starts = new Map<string, Set<number>>();
  for (const tail of tails) {
    const start = certainStart(tail, header.width);
    const peers = lengths.get(tail.from) ?? [];
    peers.push(tail.slots.length);
    lengths.set(tail.from, peers);
    if (start !== null) starts.set(shapeOf(tail), (starts.get(shapeOf(tail)) ?? new Set()).add(start));
  }
  const usual = new Map([...lengths].map(([from, all]) => [from, mostCommon(all)]));
  const placements = tails.map((tail) =>
    place(tail, header, usual.get(tail.from) ?? 0, starts.get(shapeOf(tail)) ?? new Set()),
  );
  const filled = placements.filter((placement) => placement.lost === null && placement.hasSurplus).length;
  // Where the rows fill a column too many, a shorter row may have lost any of its figures and not that one.
  if (filled * 2 <= placements.length) return placements;
  return placements.map((placement, at) => {
    const tail = tails[at];
    const isShort = tail !== undefined && tail.slots.length < (usual.get(tail.from) ?? 0);
    return isShort && placement.lost === null ? { lost: 'fewer' } : placement;
  });
}

const shapeOf = ({ from, slots }: Tail): string => `${from} ${slots.length}`;
