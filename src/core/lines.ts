import { readAmount, type Amount } from './amount.ts';
import type { Where } from './filing.ts';
import { normalise } from './label.ts';
import type { Grid, GridCell } from './page.ts';

/** A cell as one row of the grid sees it: its own, or reaching down from a row above. */
export interface Slot {
  readonly cell: GridCell;
  readonly isOwn: boolean;
  readonly amount: Amount;
  /** What it says, made comparable. */
  readonly label: string;
  readonly where: Where;
}

/** One row of a grid, its cells from left to right. */
export interface Line {
  readonly row: number;
  readonly slots: readonly Slot[];
}

/** The rows of a grid. */
export function linesOf(grid: Grid): readonly Line[] {
  const lines = Array.from({ length: grid.rowCount }, (_, row) => ({ row, slots: new Array<Slot>() }));
  for (const cell of grid.cells) {
    const { column, selector } = cell;
    const amount = readAmount(cell.text);
    const label = normalise(cell.text);
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, grid.rowCount); row++) {
      const where = { table: grid.index, row: cell.row, column, selector };
      lines[row]?.slots.push({ cell, isOwn: row === cell.row, amount, label, where });
    }
  }
  for (const line of lines) line.slots.sort((a, b) => a.cell.column - b.cell.column);
  return lines;
}

export const isBlank = (slot: Slot): boolean => slot.amount.status === 'blank';

/** Whether a cell is its line's own and holds words: a label, whatever it names. */
export const isWords = ({ isOwn, amount }: Slot): boolean => isOwn && amount.status === 'text';

/** The cells of a line that hold words. */
export const wordsOf = ({ slots }: Line): readonly Slot[] => slots.filter(isWords);

/** A figure, or a sign that stands where a figure would. */
export const isFigure = (slot: Slot): boolean =>
  slot.amount.status === 'number' || slot.amount.status === 'placeholder';
