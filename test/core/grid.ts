import type { Grid, GridCell } from '../../src/core/page';

/** A cell of a hand-made table: its text, or a text that spans. */
export type Made = string | number | Wide;

interface Wide {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A cell that spans columns and, if asked, rows. */
export const wide = (text: string, columns: number, rows = 1): Wide => ({ text, columns, rows });

/** A cell that spans rows. */
export const tall = (text: string, rows: number): Wide => wide(text, 1, rows);

const asWide = (made: Made): Wide => (typeof made === 'object' ? made : wide(String(made), 1));

/** A table from its rows, laid out as a browser would: each cell takes the next free slots. */
export function gridOf(rows: readonly (readonly Made[])[], index = 0): Grid {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  rows.forEach((line, row) => {
    let column = 0;
    for (const made of line) {
      const { text, columns, rows: rowSpan } = asWide(made);
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columns; c++) taken.add(`${r} ${c}`);
      }
      const selector = `#t${index} r${row} c${column}`;
      cells.push({ row, column, rowSpan, columnSpan: columns, text, selector });
      column += columns;
    }
  });
  const columnCount = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
  return { index, rowCount: rows.length, columnCount, cells };
}
