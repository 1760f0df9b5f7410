import { attribute } from './native';
import { overlay, type Run } from './runs';
import { spanOf } from './span';
import { cellsOf, rowGroups } from './table-parts';
import type { IsHidden } from './visible';

/** A cell element and the slots the browser's layout gives it, counted from 0. */
export interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Holds its place but is not drawn. */
  readonly isInvisible: boolean;
  /** From the table to the cell, as the end of a CSS selector. */
  readonly path: string;
}

export interface Placement {
  readonly rowCount: number;
  readonly columnCount: number;
  /** In reading order: by row, then by column. */
  readonly cells: readonly PlacedCell[];
}

/**
 * Gives each cell of a table its slots, as "forming a table" of the HTML standard does, in the order of the layout:
 * the first thead on top, the first tfoot at the bottom. Null when its spans are too tangled to be followed.
 */
export function placeCells(table: Element, isHidden?: IsHidden): Placement | null {
  const groups = rowGroups(table, isHidden);
  const cells: PlacedCell[] = [];
  let rowCount = 0;
  let columnCount = 0;
  let steps = 0;
  for (const group of groups) {
    const end = rowCount + group.length;
    let taken: readonly Run[] = [];
    for (const row of group) {
      const fresh: Run[] = [];
      let column = 0;
      let at = 0;
      for (const { element, path, isInvisible, isTransparent } of cellsOf(row, isHidden)) {
        for (let run = taken[at]; run !== undefined && run.start <= column; run = taken[++at]) {
          column = Math.max(column, run.end);
        }
        const columnSpan = spanOf(attribute(element, 'colspan'), 1, 1000);
        const rowSpan = Math.min(spanOf(attribute(element, 'rowspan'), 0, 65534) || end, end - rowCount);
        cells.push({
          element,
          row: rowCount,
          column,
          rowSpan,
          columnSpan,
          isInvisible: isInvisible || isTransparent,
          path,
        });
        fresh.push({ start: column, end: column + columnSpan, until: rowCount + rowSpan });
        column += columnSpan;
      }
      columnCount = Math.max(columnCount, column);
      rowCount += 1;
      steps += taken.length;
      if (steps > mostSteps) return null;
      taken = overlay(taken, fresh, rowCount);
    }
  }
  return { rowCount, columnCount, cells };
}

// A hostile table: a hundred thousand cells that reach down through as many rows.
const mostSteps = 5_000_000;
