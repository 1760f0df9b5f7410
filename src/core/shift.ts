import { compare, sum } from './decimal.ts';
import { isBlank, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import type { Placement } from './place.ts';

const exactOf = ({ amount }: Slot): string => amount.exact ?? '0';

/** Whether a table has kept none of its merges, as pages converted from print or from plain text do. */
const isFlat = ({ cells }: Grid): boolean =>
  cells.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1);

/**
 * Whether a row of figures whose one blank stands at its edge may have lost a cell instead: then the last figure
 * is the total, and not less than what stands before it.
 */
function isSuspect(slots: readonly Slot[]): boolean {
  const filled = slots.filter((slot) => !isBlank(slot));
  const last = filled.at(-1);
  if (!last || filled.length !== slots.length - 1 || filled.every((slot) => exactOf(slot) === '0'))
    return false;
  const isAtStart = filled[0] !== slots[0];
  const isAtEnd = last !== slots.at(-1);
  if (isAtStart) return true;
  return isAtEnd && compare(exactOf(last), sum(filled.slice(0, -1).map(exactOf))) >= 0;
}

const isFull = (placement: Placement): boolean => placement.lost === null && !placement.slots.some(isBlank);
const isEmpty = (placement: Placement): boolean => placement.lost === null && placement.slots.every(isBlank);

/**
 * Flat tables pad every row to one width: a row that lost a cell ends, or begins, with a blank instead, and all its
 * figures stand one column off. Such a row is given up, where the other rows leave no cell blank.
 */
export function withoutShifts(placements: readonly Placement[], grid: Grid): readonly Placement[] {
  if (!isFlat(grid)) return placements;
  return placements.map((placement) => {
    if (placement.lost !== null || !isSuspect(placement.slots)) return placement;
    const peers = placements.filter((peer) => peer !== placement && !isEmpty(peer));
    return peers.filter(isFull).length * 5 >= peers.length * 4 ? { lost: 'ambiguous' } : placement;
  });
}
