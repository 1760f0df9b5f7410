import { compare, sum } from './decimal.ts';
import { isBlank, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import type { Placement } from './place.ts';

const exactOf = ({ amount }: Slot): string => amount.exact ?? '0';

const FEW = 2;

/** Whether a table has kept hardly any of its merges, as pages converted from print or from plain text do. */
const isFlat = ({ cells }: Grid): boolean =>
  cells.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1).length <= FEW;

/** Whether the one blank of a row of figures stands at its start or at its end; null for any other row. */
function edgeBlank(slots: readonly Slot[]): 'start' | 'end' | null {
  const filled = slots.filter((slot) => !isBlank(slot));
  if (filled.length !== slots.length - 1 || filled.every((slot) => exactOf(slot) === '0')) return null;
  if (filled[0] !== slots[0]) return 'start';
  return filled.at(-1) !== slots.at(-1) ? 'end' : null;
}

/**
 * Whether a row of table three may have lost a cell instead of its blank: then the last figure is the total, and
 * not less than what stands before it.
 */
function isSuspect(slots: readonly Slot[]): boolean {
  const edge = edgeBlank(slots);
  const [last = '0', ...parts] = slots.slice(0, -1).map(exactOf).reverse();
  return edge === 'start' || (edge === 'end' && compare(last, sum(parts)) >= 0);
}

const isFull = (placement: Placement): boolean => placement.lost === null && !placement.slots.some(isBlank);
const isEmpty = (placement: Placement): boolean => placement.lost === null && placement.slots.every(isBlank);

const isNumber = ({ amount }: Slot): boolean => amount.status === 'number';

/** A remark that was moved into the place of the total, such as 无, is none. */
const hasTotal = (slots: readonly Slot[]): boolean => slots.slice(-1).some(isNumber);

/** Whether a row without a total may have lost a cell and have its total one column off, where others have theirs. */
function lacksTotal(placement: Placement): boolean {
  if (placement.lost !== null || hasTotal(placement.slots)) return false;
  const end = placement.slots.findLastIndex(isNumber);
  const [last = '0', ...parts] = placement.slots
    .slice(0, end + 1)
    .map(exactOf)
    .reverse();
  // The very first figure cannot have moved, and what is less than the figures before it is no total.
  return end > 0 && last !== '0' && compare(last, sum(parts)) >= 0;
}

/**
 * Flat tables pad every row to one width: a row that lost a cell ends, or begins, with a blank instead, and all its
 * figures stand one column off. Such a row is given up, where the other rows leave no cell blank, or where they have
 * a total and it has none.
 */
export function withoutShifts(placements: readonly Placement[], grid: Grid): readonly Placement[] {
  if (!isFlat(grid)) return placements;
  const full = placements.filter(isFull).length;
  const filled = placements.filter((placement) => !isEmpty(placement)).length;
  const placed = placements.flatMap((placement) =>
    placement.lost === null && !isEmpty(placement) ? [placement.slots] : [],
  );
  const totalled = placed.filter(hasTotal).length;
  return placements.map((placement) => {
    if (placement.lost !== null) return placement;
    // A suspect is neither full nor empty, nor has it a total: the others are all but itself.
    const isAlone = isSuspect(placement.slots) && full * 5 >= (filled - 1) * 4;
    const isUntotalled = lacksTotal(placement) && totalled * 2 > placed.length - 1;
    return isAlone || isUntotalled ? { lost: 'ambiguous' } : placement;
  });
}

/**
 * The same for the one line of table four, which has no other rows to go by: it is given up where its groups do not
 * come out as they stand, since a cell lost between them would explain that, and where it ends without a total and its
 * groups have none to prove them.
 */
export function withoutShift(placement: Placement, grid: Grid, groupWidth: number): Placement {
  if (placement.lost !== null || !isFlat(grid)) return placement;
  const { slots } = placement;
  if (!hasTotal(slots) && !groupsOf(slots, groupWidth).every(isTold)) return { lost: 'ambiguous' };
  if (edgeBlank(slots) === null) return placement;
  return comeOut(slots, groupWidth) ? placement : { lost: 'ambiguous' };
}

/** Whether a group of figures proves by its total that it stands where it belongs; zeros need no proof. */
function isTold(group: readonly Slot[]): boolean {
  const parts = sum(group.slice(0, -1).map(exactOf));
  return hasTotal(group) ? group.slice(-1).every((slot) => exactOf(slot) === parts) : parts === '0';
}

/** A row of table two has no total to tell by: in a table without any merge its last figure may be one column off. */
export const mayHaveSlid = (placement: Placement, { cells }: Grid): boolean =>
  placement.lost === null &&
  placement.slots.slice(-1).some(isBlank) &&
  placement.slots.some((slot) => exactOf(slot) !== '0') &&
  cells.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1);

/**
 * A row of one figure more than the form has columns, the last under a column without a label, may have got the one
 * too many anywhere: it is given up where it does not come out as it stands, but would without another of its cells.
 */
export function withoutSpare(placement: Placement, all: readonly Slot[], groupWidth: number): Placement {
  if (placement.lost !== null || !placement.hasSurplus || comeOut(placement.slots, groupWidth))
    return placement;
  const start = all.findIndex((slot) => slot === placement.slots[0]);
  const run = all.slice(start, start + placement.slots.length + 1);
  const isElsewhere = run.some((spare) =>
    comeOut(
      run.filter((slot) => slot !== spare),
      groupWidth,
    ),
  );
  return isElsewhere ? { lost: 'more' } : placement;
}

/** How many rows that are no zeros come out exactly. */
export const countSums = (placements: readonly Placement[], groupWidth: number): number =>
  placements.filter((placement) => {
    if (placement.lost !== null || placement.slots.some(isBlank)) return false;
    return placement.slots.some((slot) => exactOf(slot) !== '0') && comeOut(placement.slots, groupWidth);
  }).length;

/** How many rows of several figures have their sum in the first cell, how many in the last, and how many there are. */
function sumsOf(placements: readonly Placement[]): {
  readonly first: number;
  readonly last: number;
  readonly all: number;
} {
  const rows = placements.flatMap((placement) =>
    placement.lost === null ? [placement.slots.map(exactOf)] : [],
  );
  const telling = rows.filter((row) => row.filter((exact) => exact !== '0').length > 1);
  const isSum = (total: string | undefined, parts: readonly string[]): boolean =>
    total !== undefined && compare(sum(parts), total) === 0;
  return {
    first: telling.filter(([total, ...parts]) => isSum(total, parts)).length,
    last: telling.filter((row) => isSum(row.at(-1), row.slice(0, -1))).length,
    all: telling.length,
  };
}

/** Whether more rows come out with their total first than with it last, blanks taken as zeros. */
export function isTotalFirst(placements: readonly Placement[]): boolean {
  const { first, last } = sumsOf(placements);
  return first > last;
}

/** Whether more than a few rows do not come out. */
export function isOftenOff(placements: readonly Placement[]): boolean {
  const { last, all } = sumsOf(
    placements.filter((placement) => placement.lost === null && !placement.slots.slice(-1).some(isBlank)),
  );
  return all > 1 && last * 4 < all * 3;
}

/** Whether every group of a row comes out, its total standing last. */
export const comeOut = (slots: readonly Slot[], groupWidth: number): boolean =>
  groupsOf(slots, groupWidth).every(comesOut);

const groupsOf = (slots: readonly Slot[], groupWidth: number): readonly (readonly Slot[])[] =>
  slots.flatMap((_, at) => (at % groupWidth === 0 ? [slots.slice(at, at + groupWidth)] : []));

function comesOut(group: readonly Slot[]): boolean {
  const total = group.at(-1);
  const parts = group.slice(0, -1);
  if (!total || isBlank(total)) return true;
  const order = compare(sum(parts.map(exactOf)), exactOf(total));
  return order === 0 || (order < 0 && parts.some(isBlank));
}
