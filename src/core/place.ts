import type { Lost } from './filing.ts';
import { isBlank, isFigure, type Line, type Slot } from './lines.ts';

/** The columns that figures are to be put under. */
export interface Header {
  /** How many columns there are. */
  readonly width: number;
  /** The grid column of each where the page's header shows it, in the order of the form. */
  readonly columns: readonly number[] | null;
  /** Grid columns that the header has but leaves without a label. */
  readonly unlabelled: readonly number[];
  /** Columns under labels of their own that are none of the form's; only where the header shows all places. */
  readonly others?: readonly Other[];
  /** Whether it has a label of a column that is none of the form's, and does not show where that stands. */
  readonly isVague?: boolean;
  /** Whether its labels stand in another order than the form's, and not all of them could be read. */
  readonly isJumbled?: boolean;
}

/** A column that the form does not have: 行次, 小计, 备注 … */
export interface Other {
  readonly column: number;
  /** Whether it is one for words, so that a figure in it was pushed there. */
  readonly isForWords: boolean;
}

/** The cells of one row that come after its label. */
export interface Tail {
  readonly line: Line;
  /** The grid column where the label ends. */
  readonly from: number;
  readonly slots: readonly Slot[];
}

export interface Placed {
  readonly lost: null;
  readonly slots: readonly Slot[];
  readonly hasSurplus: boolean;
}

export type Placement = Placed | { readonly lost: Lost };

const placed = (slots: readonly Slot[], hasSurplus = false): Placement => ({ lost: null, slots, hasSurplus });

interface Run {
  readonly start: number;
  readonly length: number;
}

/** The cells from the first to the last that is filled; in a row that is too long words at its end may be a remark. */
export function filledRun(slots: readonly Slot[], width: number): Run {
  const isFilled = (slot: Slot): boolean =>
    slots.length > width && slots.some(isFigure) ? isFigure(slot) : !isBlank(slot);
  const start = slots.findIndex(isFilled);
  if (start < 0) return { start: 0, length: 0 };
  const end = slots.findLastIndex(isFilled);
  return { start, length: end - start + 1 };
}

const isFullRun = (slots: readonly Slot[], { start, length }: Run, width: number): boolean =>
  length === width && slots.slice(start, start + length).every(isFigure);

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
  if (slots.some((slot) => isTall(slot) && isFigure(slot))) return { lost: 'merged' };
  if (header.isJumbled) return { lost: 'ambiguous' };
  if (header.columns && header.others?.length)
    return placeBeside(slots, header, header.columns, header.others);
  const run = filledRun(slots, width);
  // A remark may be a figure too: only a row that is full leaves none of its places open.
  if (header.isVague && slots.length > width && run.length > 0 && !isFullRun(slots, run, width))
    return { lost: 'ambiguous' };
  const under = underHeader(slots, header);
  const isAllUnder = under !== null && countFilled(under) === countFilled(slots);
  // A page that prints the columns in another order than the form is read by its own header, or not at all.
  if (!isAscending(header.columns ?? [])) {
    if (slots.length > usual && usual >= width) return { lost: 'more' };
    return isAllUnder ? placed(under) : { lost: 'ambiguous' };
  }

  // A figure across two columns, and a blank that makes up the count: it may stand for either.
  const isMadeUp =
    width >= LONG && slots.some(isBlank) && slots.some((slot) => isWide(slot) && !isBlank(slot));
  if (isMadeUp) return { lost: 'merged' };
  // Where the other rows carry a filler, a row without one may have lost a cell instead; where they carry none, a row
  // with one may have got a cell too many among its figures, unless they all stand under the header to the last.
  const isLong = usual >= width && run.length > 0 && slots.length >= width;
  const isInLine = isAllUnder && !under.slice(-1).some(isBlank);
  if (isLong && slots.length < usual && run.length < width) return { lost: 'fewer' };
  if (isLong && slots.length > usual && countFilled(slots) < width && !isInLine) return { lost: 'more' };
  if (slots.length < width) {
    const wide = spread(slots);
    return wide.length === width ? placed(wide) : { lost: slots.some(isWide) ? 'merged' : 'fewer' };
  }
  const surplus = slots.filter((slot) => !isBlank(slot) && !under?.includes(slot));
  const end = Math.max(...header.unlabelled);
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
  if (first === last) return placed(slots.slice(first, first + width));
  if (isAllUnder && isSure(slots, under, header)) {
    // Rows that leave no doubt may start elsewhere than the header says.
    const isAgreed = starts.size === 0 || starts.has(slots.findIndex((slot) => slot === under[0]));
    return isAgreed ? placed(under) : { lost: 'ambiguous' };
  }
  const [start] = [...starts].filter((candidate) => candidate >= first && candidate <= last);
  return starts.size === 1 && start !== undefined
    ? placed(slots.slice(start, start + width))
    : { lost: 'ambiguous' };
}

/**
 * Whether a header can be believed where blanks leave more than one way: one whose spans are off by one ends before
 * the row does, or has a word stand under a column of figures.
 */
function isSure(slots: readonly Slot[], under: readonly Slot[], { columns, unlabelled }: Header): boolean {
  const end = Math.max(...(columns ?? []), ...unlabelled);
  return (
    slots.every(({ cell }) => cell.column <= end) && under.every((slot) => isBlank(slot) || isFigure(slot))
  );
}

/**
 * Puts cells under the columns of the form where others stand between or behind them: every column must have its cell,
 * since one that was lost would let a figure of another column take its place.
 */
function placeBeside(
  slots: readonly Slot[],
  header: Header,
  columns: readonly number[],
  others: readonly Other[],
): Placement {
  const strange = new Map(others.map((other) => [other.column, other]));
  const all = [...columns, ...strange.keys(), ...header.unlabelled].sort((a, b) => a - b);
  const exact = all.map((column) => slots.find(({ cell }) => cell.column === column));
  const rest = slots.filter((slot) => !exact.includes(slot));
  const isExact = rest.every(isBlank) && rest.every(({ cell }) => cell.column < (all[0] ?? 0));
  const figures = exact.filter((_, at) => columns.includes(all[at] ?? -1));
  // Without a cell for remarks a row is whole where it has a number under every column of the form.
  const isBare =
    figures.every((slot) => slot?.amount.status === 'number') && exact.length - slots.length === 1;
  const isWhole = exact.every(
    (slot, at) => slot !== undefined || (isBare && strange.get(all[at] ?? -1)?.isForWords),
  );
  const isFull = slots.length === all.length && slots.every((slot) => isFigure(slot));
  const under = isExact && isWhole ? exact : isFull ? slots : null;
  if (under === null) return { lost: slots.length < all.length ? 'fewer' : 'ambiguous' };
  if (under.some((slot) => slot !== undefined && isWide(slot))) return { lost: 'merged' };
  // A figure among words, or anything beyond the last label, was pushed there by a cell too many.
  const isPushed = under.some((slot, at) => {
    const column = all[at] ?? -1;
    if (header.unlabelled.includes(column)) return slot !== undefined && !isBlank(slot);
    return strange.get(column)?.isForWords && slot?.amount.status === 'number';
  });
  if (isPushed) return { lost: 'more' };
  return placed(columns.flatMap((column) => under[all.indexOf(column)] ?? []));
}

/** Rows as long as those of tables three and four; table two's short ones have spans of their own. */
const LONG = 7;

/** Whether columns stand from left to right. */
export const isAscending = (columns: readonly number[]): boolean =>
  columns.every((column, index) => column > (columns[index - 1] ?? -1));

const countFilled = (slots: readonly Slot[]): number => slots.filter((slot) => !isBlank(slot)).length;

/** A cell that stands in more than one row: a figure in it belongs to none of them for sure. */
const isTall = ({ cell, isOwn }: Slot): boolean => !isOwn || cell.rowSpan > 1;

const isWide = (slot: Slot): boolean => slot.cell.columnSpan > 1;
