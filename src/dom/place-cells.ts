import { isCell } from './frame';
import { inlineStyle } from './inline-style';
import { attribute, firstChild, isElement, localName, nextSibling } from './native';
import { overlay, type Run } from './runs';
import { spanOf } from './span';
import { everyFew, finish, type Steps } from '../core/steps';
import { partOf, rowGroups } from './table-parts';
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
  /** Nothing is to be seen of the text right in it. */
  readonly isInkless: boolean;
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
export function* placeSteps(table: Element, isHidden?: IsHidden): Steps<Placement | null> {
  const groups = yield* rowGroups(table, isHidden);
  const isStepDone = everyFew();
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
      let nth = 0;
      // A collapsed row keeps its slots, but nothing of it is drawn.
      const isDrawn = inlineStyle(row.element).visibility !== 'collapse';
      let node = isDrawn ? firstChild(row.element) : null;
      for (; node !== null; node = nextSibling(node)) {
        if (isStepDone()) yield;
        if (!isElement(node)) continue;
        nth += 1;
        const name = localName(node);
        const cell = isCell(name) ? partOf(node, name, nth, row, isHidden) : null;
        if (cell === null) continue;
        const { element, path, isInvisible, isVeiled, isInkless } = cell;
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
          isInvisible: isInvisible || isVeiled,
          isInkless,
          path,
        });
        if (rowSpan > 1) fresh.push({ start: column, end: column + columnSpan, until: rowCount + rowSpan });
        column += columnSpan;
      }
      columnCount = Math.max(columnCount, column);
      rowCount += 1;
      if (isStepDone() || taken.length > 1000) yield;
      if (taken.length + fresh.length === 0) continue;
      steps += taken.length;
      if (steps > mostSteps) return null;
      taken = overlay(taken, fresh, rowCount);
    }
  }
  return { rowCount, columnCount, cells };
}

/** The same at once. */
export function placeCells(table: Element, isHidden?: IsHidden): Placement | null {
  return finish(placeSteps(table, isHidden));
}

// A hostile table: a hundred thousand cells that reach down through as many rows.
const mostSteps = 5_000_000;
