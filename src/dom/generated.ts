import { computed } from './computed';
import { hasInk } from './line';
import { attribute } from './native';

/** Whether stylesheets write something before or after an element that could be taken for a part of its figure. */
export function hasAddedFigure(element: Element): boolean {
  return isFigure(element, '::before') || isFigure(element, '::after');
}

function isFigure(element: Element, place: '::before' | '::after'): boolean {
  const style = computed(element, place);
  if (style === undefined || nothing.has(style.content)) return false;
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return false;
  if (Number.parseFloat(style.fontSize) === 0 || /^rgba.*, 0\)$/.test(style.color)) return false;
  const text = written(element, style.content);
  return text === null || (hasInk(text) && figure.test(text));
}

const nothing = new Set(['none', 'normal', '""', '" "']);

/** Digits, signs, marks and words that make another number of the figure beside them; a label does not. */
const figure = /^[\s\p{N}\p{Pd}+\u2212.,，．、%％‰/零一二三四五六七八九十百千万亿]*$/u;

/** What a `content` comes to; null where only the browser knows: a counter, a picture. */
function written(element: Element, content: string): string | null {
  // What follows a slash is read out, not shown.
  const pieces: readonly string[] = content.match(/"(?:[^"\\]|\\.)*"|attr\([^()]*\)|[^\s"]+/g) ?? [];
  const shown = pieces.includes('/') ? pieces.slice(0, pieces.indexOf('/')) : pieces;
  let text = '';
  for (const piece of shown) {
    if (piece.startsWith('"')) text += piece.slice(1, -1);
    else if (piece.startsWith('attr(')) text += attribute(element, piece.slice(5, -1).trim()) ?? '';
    else if (!/^(?:no-)?(?:open|close)-quote$/.test(piece)) return null;
  }
  return text;
}
