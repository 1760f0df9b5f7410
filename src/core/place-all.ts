import { isBlank, isFigure } from './lines.ts';
import { filledRun, place, type Header, type Placed, type Placement, type Tail } from './place.ts';

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
  return withinTable(placements, tails, header, usual);
}

/** What the rows of a table say together of one that could be placed by itself. */
function withinTable(
  placements: readonly Placement[],
  tails: readonly Tail[],
  header: Header,
  usual: ReadonlyMap<number, number>,
): readonly Placement[] {
  const surplus = placements.filter((placement) => placement.lost === null && placement.hasSurplus).length;
  // Where the rows fill a column too many, a shorter row may have lost any of its figures and not that one.
  const isFuller = surplus * 2 > placements.length;
  const filled = placements.filter(({ lost }, at) => lost !== null || tails[at]?.slots.some(isFigure)).length;
  // No header shows which column is the one too many of many rows: the others may have a blank in any of them.
  const more = tails.filter(({ slots }) => filledRun(slots, header.width).length > header.width).length;
  const isMore = header.columns === null && more > 1 && more * 5 >= filled;
  // Where totals are left blank, the blank behind a row's figures may be its total.
  const isUntotalled =
    placements.filter((placement) => placement.lost === null && placement.slots.slice(-1).some(isBlank))
      .length *
      2 >
    filled;
  const isNumbered = !header.others?.length && countsRows(placements);
  const isOff = header.columns === null ? offLine(placements, tails, header.width) : endsEarly(tails, header);
  return placements.map((placement, at) => {
    const tail = tails[at];
    if (tail === undefined || placement.lost !== null) return placement;
    if (isFuller && tail.slots.length < (usual.get(tail.from) ?? 0)) return { lost: 'fewer' };
    if (isUntotalled && tail.slots.length > (usual.get(tail.from) ?? 0)) return { lost: 'more' };
    if (isNumbered && tail.slots.length > header.width) return { lost: 'ambiguous' };
    return isMore || isOff(tail, placement) ? { lost: 'ambiguous' } : placement;
  });
}

/**
 * Whether 1, 2, 3 … stand down the first column: numbers of the rows, which no header told, in the place of figures.
 */
function countsRows(placements: readonly Placement[]): boolean {
  const offsets = placements.flatMap((placement, at) => {
    const value = placement.lost === null ? placement.slots[0]?.amount.value : null;
    return typeof value === 'number' ? [value - at] : [];
  });
  return offsets.length >= FEWEST_COUNTED && new Set(offsets).size === 1;
}

const FEWEST_COUNTED = 5;

type IsOff = (tail: Tail, placement: Placed) => boolean;

/** Rows with cells to spare whose figures do not start where those of other such rows do, no header showing where. */
function offLine(placements: readonly Placement[], tails: readonly Tail[], width: number): IsOff {
  const starts = new Map<string, number[]>();
  const startOf = ({ slots }: Tail, placement: Placement): number | null => {
    if (slots.every(isBlank)) return null;
    if (filledRun(slots, width).length > width) return -1;
    if (placement.lost !== null) return null;
    const [first] = placement.slots;
    return first ? slots.indexOf(first) : null;
  };
  tails.forEach((tail, at) => {
    const placement = placements[at];
    const start = placement ? startOf(tail, placement) : null;
    if (start !== null) starts.set(shapeOf(tail), [...(starts.get(shapeOf(tail)) ?? []), start]);
  });
  return (tail, placement) => {
    const start = startOf(tail, placement);
    const all = starts.get(shapeOf(tail)) ?? [];
    // As many figures as there are columns, and no other row with more: wherever they start, they are all there.
    if (!all.includes(-1) && placement.slots.every(isFigure)) return false;
    const best = mostCommon(all);
    const others = all.filter((other) => other !== best).length;
    // One row may be off by itself; where several are, nobody knows which of them is right.
    return start !== null && (start !== best || (others > 1 && others * 5 >= all.length));
  };
}

/** Rows without anything in the last column, one that the form does not have, where the others have something there. */
function endsEarly(tails: readonly Tail[], { columns, others }: Header): IsOff {
  const last = Math.max(...(columns ?? []), ...(others ?? []).map(({ column }) => column));
  const isOther = others?.some(({ column }) => column === last) ?? false;
  const isEmpty = ({ slots }: Tail): boolean =>
    slots.some(isFigure) && !slots.some((slot) => slot.cell.column >= last && !isBlank(slot));
  const early = tails.filter(isEmpty).length;
  const isRare = isOther && early * 4 < tails.filter(({ slots }) => slots.some(isFigure)).length;
  return (tail) => isRare && isEmpty(tail);
}

const shapeOf = ({ from, slots }: Tail): string => `${from} ${slots.length}`;

/** Where a full row leaves no doubt, the place in its tail at which the figures start; null otherwise. */
function certainStart(tail: Tail, width: number): number | null {
  const run = filledRun(tail.slots, width);
  return run.length === width ? run.start : null;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
