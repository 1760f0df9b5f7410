import { isCell } from './frame';
import { inlineStyle } from './inline-style';
import { boxes, firstChild, isElement, localName, nextSibling } from './native';
import { everyFew, type Steps } from '../core/steps';
import type { IsHidden } from './visible';

/** A row group, row or cell that takes a place in the layout. */
export interface Part {
  readonly element: Element;
  /** From the table to the element, as the end of a CSS selector. */
  readonly path: string;
  readonly isInvisible: boolean;
  readonly isVeiled: boolean;
  readonly isInkless: boolean;
}

/** The rows of a table, its own only, by row group. Loose rows next to each other make one group. */
export function* rowGroups(
  table: Element,
  isHidden: IsHidden | undefined,
): Steps<readonly (readonly Part[])[]> {
  let head: readonly Part[] | undefined;
  let foot: readonly Part[] | undefined;
  const groups: (readonly Part[])[] = [];
  let loose: Part[] | undefined;
  const parent = { path: '', isInvisible: false, isVeiled: false, isInkless: false };
  for (const part of yield* parts(table, parent, (name) => tableParts.has(name), isHidden)) {
    const name = localName(part.element);
    if (name === 'tr') {
      if (loose === undefined) groups.push((loose = []));
      loose.push(part);
      continue;
    }
    // Browsers end a run of loose rows at a caption or column too (measured in Chromium and Firefox).
    loose = undefined;
    if (!sections.has(name)) continue;
    const rows = yield* parts(part.element, part, (child) => child === 'tr', isHidden);
    if (name === 'thead' && head === undefined) head = rows;
    else if (name === 'tfoot' && foot === undefined) foot = rows;
    else groups.push(rows);
  }
  return [...(head ? [head] : []), ...groups, ...(foot ? [foot] : [])];
}

function* parts(
  parent: Element,
  above: Omit<Part, 'element'>,
  isWanted: (name: string) => boolean,
  isHidden: IsHidden | undefined,
): Steps<readonly Part[]> {
  const found: Part[] = [];
  const isStepDone = everyFew();
  let nth = 0;
  for (let node: Node | null = firstChild(parent); node !== null; node = nextSibling(node)) {
    if (isStepDone()) yield;
    if (!isElement(node)) continue;
    nth += 1;
    const name = localName(node);
    const part = isWanted(name) ? partOf(node, name, nth, above, isHidden) : null;
    if (part !== null) found.push(part);
  }
  return found;
}

/** A child as part of its table; null for what takes no place in the layout. */
export function partOf(
  element: Element,
  name: string,
  nth: number,
  above: Omit<Part, 'element'>,
  isHidden: IsHidden | undefined,
): Part | null {
  const style = inlineStyle(element);
  // As in the layout: what is not displayed takes no slot, what is invisible does.
  if (style.display === 'none') return null;
  const isUnseen = isHidden !== undefined && isHidden(element);
  if (isUnseen && boxes(element).length === 0) return null;
  const isInvisible = style.visibility === null ? above.isInvisible : style.visibility !== 'visible';
  return {
    element,
    path: `${above.path} > ${name}:nth-child(${nth})`,
    isInvisible: isInvisible || (isUnseen && isCell(name)),
    isVeiled: above.isVeiled || style.isVeiled,
    isInkless: style.isInkless,
  };
}

const tableParts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'caption', 'colgroup', 'col']);
const sections = new Set(['thead', 'tbody', 'tfoot']);
