import { isCell } from './frame';
import { inlineStyle } from './inline-style';
import { boxes, firstChild, isElement, localName, nextSibling } from './native';
import type { IsHidden } from './visible';

/** A row group, row or cell that takes a place in the layout. */
export interface Part {
  readonly element: Element;
  /** From the table to the element, as the end of a CSS selector. */
  readonly path: string;
  readonly isInvisible: boolean;
  readonly isTransparent: boolean;
}

/** The rows of a table, its own only, by row group. Loose rows next to each other make one group. */
export function rowGroups(table: Element, isHidden: IsHidden | undefined): readonly (readonly Part[])[] {
  let head: readonly Part[] | undefined;
  let foot: readonly Part[] | undefined;
  const groups: (readonly Part[])[] = [];
  let loose: Part[] | undefined;
  const parent = { path: '', isInvisible: false, isTransparent: false };
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

/** The cells of a row. */
export function cellsOf(row: Part, isHidden: IsHidden | undefined): readonly Part[] {
  // A collapsed row keeps its slots, but nothing of it is drawn.
  if (inlineStyle(row.element).visibility === 'collapse') return [];
  return parts(row.element, row, isCell, isHidden);
}

function parts(
  parent: Element,
  above: Omit<Part, 'element'>,
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
    const isTransparent = above.isTransparent || style.isTransparent;
    const isInvisible = style.visibility === null ? above.isInvisible : style.visibility !== 'visible';
    const isUndrawn = isUnseen && isCell(name);
    found.push({
      element: node,
      path: `${above.path} > ${name}:nth-child(${nth})`,
      isInvisible: isInvisible || isUndrawn,
      isTransparent,
    });
  }
  return found;
}

const tableParts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'caption', 'colgroup', 'col']);
const sections = new Set(['thead', 'tbody', 'tfoot']);
