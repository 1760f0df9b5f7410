import { computed } from './computed';
import { hasAddedFigure } from './generated';
import { bounds, byTag, localName } from './native';

/** In a cell of figures there are no more elements than this. */
const MOST = 40;

/** Whether a cell shows another figure than its text makes: something added to it, drawn in it or turned round. */
export function isAltered(cell: Element, isEmpty: boolean): boolean {
  const inside = [...byTag(cell, '*')].slice(0, MOST).filter((element) => !parts.has(localName(element)));
  return (
    [cell, ...inside].some((element) => hasAddedFigure(element) || isTurned(element)) ||
    (isEmpty && inside.some(isPicture))
  );
}

/** Firefox draws a choice by its label with styles of its own. */
const parts = new Set(['option', 'optgroup']);

/** Written from right to left against the nature of its signs. */
function isTurned(element: Element): boolean {
  const style = computed(element);
  return style !== undefined && style.unicodeBidi.includes('override') && style.direction === 'rtl';
}

/** An empty element that shows a piece of a picture, as digits are made unreadable for programs. */
function isPicture(element: Element): boolean {
  const style = computed(element);
  if (style === undefined || !style.backgroundImage.includes('url(')) return false;
  const { width, height } = bounds(element);
  return width >= 4 && height >= 4;
}
