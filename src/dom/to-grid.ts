import type { Grid } from '../core/page';
import { readCell } from './cell-text';
import { rootFrame } from './frame';
import { placeCells, type PlacedCell } from './place-cells';
import type { IsHidden } from './visible';

/** A table as read: where each cell stands and what it says. */
export interface TableReading {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly ReadCell[];
}

export interface ReadCell extends PlacedCell {
  readonly text: string;
  readonly hasTable: boolean;
  readonly concealed: string;
}

/** One table as a rectangle, its own rows only; null when its spans cannot be followed. */
export function toGrid(table: Element, index: number, selector: string, isHidden?: IsHidden): Grid | null {
  const reading = readTable(table, isHidden);
  return reading === null ? null : gridOf(reading, index, (cell) => selector + cell.path);
}

/** Places and reads the cells of a table. */
export function readTable(table: Element, isHidden?: IsHidden): TableReading | null {
  const placement = placeCells(table, isHidden);
  if (placement === null) return null;
  const cells = placement.cells.map((cell) => ({
    ...cell,
    ...readCell(rootFrame(cell.element, cell.isInvisible), isHidden),
  }));
  return { ...placement, cells };
}

/** The plain data of a table that was read. */
export function gridOf(reading: TableReading, index: number, selector: (cell: PlacedCell) => string): Grid {
  const { rowCount, columnCount } = reading;
  const cells = reading.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    text: cell.text,
    selector: selector(cell),
    ...(cell.concealed === '' ? {} : { concealed: cell.concealed }),
  }));
  return { index, rowCount, columnCount, cells };
}
