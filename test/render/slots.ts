/** One cell of a table to be printed, with the places it covers. */
export interface Slot {
  readonly text: string;
  readonly role: 'corner' | 'head' | 'label' | 'title' | 'data' | 'filler';
  readonly columns: number;
  readonly rows: number;
}

/** One printed row: the cells that begin in it. */
export type Row = readonly Slot[];

/** A cell to be printed. */
export function slot(text: string, role: Slot['role'], columns = 1, rows = 1): Slot {
  return { text, role, columns, rows };
}

const filler = slot('', 'filler');

interface Place {
  readonly slot: Slot;
  readonly isLeft: boolean;
  readonly isTop: boolean;
}

/** Every place of the table with the cell that covers it. */
export function placesOf(rows: readonly Row[]): readonly (readonly Place[])[] {
  const places: Place[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const each of row) {
      while (places[top]?.[left] !== undefined) left += 1;
      for (let y = 0; y < each.rows; y += 1) {
        for (let x = 0; x < each.columns; x += 1) {
          const line = places[top + y];
          if (line !== undefined) line[left + x] = { slot: each, isLeft: x === 0, isTop: y === 0 };
        }
      }
    }
  });
  return places;
}

/** Merging lost: every covered place becomes an empty cell of its own. */
export function unmerged(rows: readonly Row[]): readonly Row[] {
  return placesOf(rows).map((row) =>
    row.map((place) =>
      place.isLeft && place.isTop
        ? { ...place.slot, columns: 1, rows: 1 }
        : { ...filler, role: place.slot.role },
    ),
  );
}

/** Merging downwards lost for some cells: under each of them stand empty cells of its breadth. */
export function filledBelow(rows: readonly Row[], isFilled: (slot: Slot) => boolean): readonly Row[] {
  return placesOf(rows).map((row) =>
    row.flatMap((place): Row => {
      if (!place.isLeft) return [];
      if (!isFilled(place.slot)) return place.isTop ? [place.slot] : [];
      return [{ ...place.slot, rows: 1, text: place.isTop ? place.slot.text : '' }];
    }),
  );
}

/** The table cut in two before row `at`; what a cell over the cut leaves in the second part is up to `carry`. */
export function cut(
  rows: readonly Row[],
  at: number,
  carry: 'dropped' | 'empty' | 'repeated',
): readonly [readonly Row[], readonly Row[]] {
  const first = rows
    .slice(0, at)
    .map((row, top) => row.map((each) => ({ ...each, rows: Math.min(each.rows, at - top) })));
  const above = placesOf(rows)[at] ?? [];
  const carried = above.flatMap((place): Row => {
    if (place.isTop || !place.isLeft || carry === 'dropped') return [];
    const left = leftover(rows, place.slot, at);
    return [{ ...place.slot, rows: left, text: carry === 'repeated' ? place.slot.text : '' }];
  });
  const second = rows.slice(at).map((row, i) => (i === 0 ? [...carried, ...row] : row));
  return [first, second];
}

function leftover(rows: readonly Row[], spanning: Slot, at: number): number {
  const top = rows.findIndex((row) => row.includes(spanning));
  return top + spanning.rows - at;
}

/** An empty column at the right edge, heads and figures alike. */
export function withPhantomColumn(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => [...row, { ...filler, role: row.at(-1)?.role ?? 'filler' }]);
}

/**
 * As a plain-text converter leaves table three: nothing merged, each row with as many leading cells as its label
 * needs (two at least), the rest pushed left and the row filled up with empty cells at the right.
 */
export function converted(rows: readonly Row[], labelColumns: number): readonly Row[] {
  return unmerged(rows).map((row) => {
    const data = row.findIndex((each) => each.role === 'data');
    const labels = data === -1 ? labelColumns : data;
    const leading = row.slice(0, labels);
    const needed = Math.max(2, leading.findLastIndex((each) => each.text !== '') + 1);
    const kept = [...leading.slice(0, needed), ...row.slice(labels)];
    return [...kept, ...Array.from({ length: Math.max(0, labels - needed) }, () => filler)];
  });
}
