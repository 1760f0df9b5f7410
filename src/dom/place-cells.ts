import { isCell } from './frame';
import { inlineStyle } from './inline-style';
import { attribute, boxes, firstChild, isElement, localName, nextSibling } from './native';
import { spanOf } from './span';
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
      for (const { element, path, isInvisible } of cellsOf(row, isHidden)) {
        for (let run = taken[at]; run !== undefined && run.start <= column; run = taken[++at]) {
          column = Math.max(column, run.end);
        }
        const columnSpan = spanOf(attribute(element, 'colspan'), 1, 1000);
        const rowSpan = Math.min(spanOf(attribute(element, 'rowspan'), 0, 65534) || end, end - rowCount);
        cells.push({ element, row: rowCount, column, rowSpan, columnSpan, isInvisible, path });
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
const mostSteps = 20_000_000;

/** Columns taken by cells from above, up to but not including the row `until`. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** What stays taken below a row. Runs, not slots: one cell may claim 65534 × 1000 of them. */
function overlay(above: readonly Run[], fresh: readonly Run[], row: number): readonly Run[] {
  const runs: { start: number; end: number; until: number }[] = [];
  let [a, f, column] = [0, 0, 0];
  for (;;) {
    const old = above[a];
    const own = fresh[f];
    if (old === undefined && own === undefined) return runs;
    if (old !== undefined && old.end <= column) a += 1;
    else if (own !== undefined && own.end <= column) f += 1;
    else {
      const start = Math.max(column, Math.min(old?.start ?? Infinity, own?.start ?? Infinity));
      const inOld = old !== undefined && old.start <= start;
      const inOwn = own !== undefined && own.start <= start;
      const end = Math.min(
        inOld ? old.end : (old?.start ?? Infinity),
        inOwn ? own.end : (own?.start ?? Infinity),
      );
      const until = Math.max(inOld ? old.until : 0, inOwn ? own.until : 0);
      const last = runs.at(-1);
      if (until <= row) column = end;
      else if (last !== undefined && last.end === start && last.until === until) last.end = end;
      else runs.push({ start, end, until });
      column = end;
    }
  }
}

interface Part {
  readonly element: Element;
  readonly path: string;
  readonly isInvisible: boolean;
}

/** The rows of a table, its own only, by row group. Loose rows next to each other make one group. */
function rowGroups(table: Element, isHidden: IsHidden | undefined): readonly (readonly Part[])[] {
  let head: readonly Part[] | undefined;
  let foot: readonly Part[] | undefined;
  const groups: (readonly Part[])[] = [];
  let loose: Part[] | undefined;
  const parent = { path: '', isInvisible: false };
  for (const part of parts(table, parent, (name) => tableParts.has(name), isHidden)) {
    const name = localName(part.element);
    if (name === 'tr') {
      if (loose === undefined) groups.push((loose = []));
      loose.push(part);
      continue;
    }
    // Browsers end a run of loose rows at a caption or column too (measured in Chromium and Firefox).
    loose = undefined;
    if (!sections.has(name)) continue;
    const rows = parts(part.element, part, (child) => child === 'tr', isHidden);
    if (name === 'thead' && head === undefined) head = rows;
    else if (name === 'tfoot' && foot === undefined) foot = rows;
    else groups.push(rows);
  }
  return [...(head ? [head] : []), ...groups, ...(foot ? [foot] : [])];
}

function cellsOf(row: Part, isHidden: IsHidden | undefined): readonly Part[] {
  // A collapsed row keeps its slots, but nothing of it is drawn.
  if (inlineStyle(row.element).visibility === 'collapse') return [];
  return parts(row.element, row, isCell, isHidden);
}

function parts(
  parent: Element,
  above: { readonly path: string; readonly isInvisible: boolean },
  isWanted: (name: string) => boolean,
  isHidden: IsHidden | undefined,
): readonly Part[] {
  const found: Part[] = [];
  let nth = 0;
  for (let node: Node | null = firstChild(parent); node !== null; node = nextSibling(node)) {
    if (!isElement(node)) continue;
    nth += 1;
    const name = localName(node);
    if (!isWanted(name)) continue;
    const style = inlineStyle(node);
    // As in the layout: what is not displayed takes no slot, what is invisible does.
    if (style.display === 'none') continue;
    const isUnseen = isHidden !== undefined && isHidden(node);
    if (isUnseen && boxes(node).length === 0) continue;
    const isInvisible =
      style.isTransparent || (style.visibility === null ? above.isInvisible : style.visibility !== 'visible');
    found.push({
      element: node,
      path: `${above.path} > ${name}:nth-child(${nth})`,
      isInvisible: isInvisible || (isUnseen && isCell(name)),
    });
  }
  return found;
}

const tableParts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'caption', 'colgroup', 'col']);
const sections = new Set(['thead', 'tbody', 'tfoot']);
