import type { Grid, GridCell } from '../core/page';
import { readCell, readLoneText } from './cell-text';
import { placeSteps, type PlacedCell } from './place-cells';
import { everyFew, finish, type Steps } from '../core/steps';
import { rootFrame } from './frame';
import type { IsHidden } from './visible';

/** A table as read: where each cell stands and what it says. */
export interface TableReading {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  readonly place: PlacedCell;
  readonly text: string;
  readonly hasTable: boolean;
  readonly concealed: string;
}

/** One table as a rectangle, its own rows only; null when its spans cannot be followed. */
export function toGrid(table: Element, index: number, selector: string, isHidden?: IsHidden): Grid | null {
  const reading = finish(readTable(table, isHidden));
  return reading === null ? null : finish(gridOf(reading, index, (cell) => selector + cell.path));
}

/** Places and reads the cells of a table. */
export function* readTable(table: Element, isHidden?: IsHidden): Steps<TableReading | null> {
  const placement = yield* placeSteps(table, isHidden);
  if (placement === null) return null;
  const { rowCount, columnCount } = placement;
  const isStepDone = everyFew();
  const cells: ReadCell[] = [];
  for (const place of placement.cells) {
    if (isStepDone()) yield;
    const lone = place.isInvisible || place.isInkless ? null : readLoneText(place.element);
    if (lone !== null) cells.push({ place, text: lone, hasTable: false, concealed: '' });
    else {
      const { text, hasTable, concealed } = yield* readCell(
        rootFrame(place.element, place.isInvisible),
        isHidden,
      );
      cells.push({ place, text, hasTable, concealed });
    }
  }
  return { rowCount, columnCount, cells };
}

/** The plain data of a table that was read. */
export function* gridOf(
  reading: TableReading,
  index: number,
  selectorOf: (cell: PlacedCell) => string,
): Steps<Grid> {
  const { rowCount, columnCount } = reading;
  const isStepDone = everyFew(1000);
  const cells: GridCell[] = [];
  for (const { place, text, concealed } of reading.cells) {
    if (isStepDone()) yield;
    const { row, column, rowSpan, columnSpan } = place;
    const cell = { row, column, rowSpan, columnSpan, text, selector: selectorOf(place) };
    cells.push(concealed === '' ? cell : { ...cell, concealed });
  }
  return { index, rowCount, columnCount, cells };
}
