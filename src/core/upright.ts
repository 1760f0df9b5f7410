import { linesOf, wordsOf, type Line } from './lines.ts';
import type { Grid } from './page.ts';
import { rowNamed } from './requests-labels.ts';

/** Rows of table three side by side in one line: they are columns there. */
const MANY = 5;

/** A table three whose rows and columns are exchanged, turned back; any other as it is. Cells keep their places. */
export function upright(grid: Grid, lines: readonly Line[]): readonly [Grid, readonly Line[]] {
  if (!lines.some(isTurned)) return [grid, lines];
  const turned: Grid = {
    index: grid.index,
    rowCount: grid.columnCount,
    columnCount: grid.rowCount,
    cells: grid.cells.map((cell) => ({
      ...cell,
      row: cell.column,
      column: cell.row,
      rowSpan: cell.columnSpan,
      columnSpan: cell.rowSpan,
    })),
  };
  return [turned, linesOf(turned).map(placedBack)];
}

function isTurned(line: Line): boolean {
  return new Set(wordsOf(line).flatMap(({ cell }) => rowNamed(cell.text) ?? [])).size >= MANY;
}

const placedBack = (line: Line): Line => ({
  row: line.row,
  slots: line.slots.map((slot) => ({
    ...slot,
    where: { ...slot.where, row: slot.where.column, column: slot.where.row },
  })),
});
