import { byTag, characters, firstChild, isText, nextSibling, textContent } from './native';
import { isUnseen, rootFrame, type Frame } from './frame';
import { objectText } from './object-text';
import { breakLine, emptyLine, hasInk, lineOf, take, write } from './line';
import { finish, type Steps } from '../core/steps';
import type { IsHidden } from './visible';
import { walkFlow } from './walk-flow';

/** Stands for a picture, a control or a table inside a cell that has no text of its own. */
export const objectCharacter = '\ufffc';

/** A hidden article in a layout cell is read as part of the page; of a cell's own secrets this much is enough. */
const LONGEST_CONCEALED = 200;

/** What was read in one cell. */
export interface CellReading {
  readonly text: string;
  /** Whether another table is inside it, seen or hidden. */
  readonly hasTable: boolean;
  /** What is in it but not seen, such as a figure of another version. */
  readonly concealed: string;
}

/** What a person reads in an element, `\n` where the page breaks the line; tables inside are left out. */
export function cellText(element: Element, isHidden?: IsHidden): string {
  // Only what is hidden inside it counts: a hidden article is still read.
  return (
    readLoneText(element) ??
    finish(readCell(rootFrame(element), isHidden?.(element) ? undefined : isHidden)).text
  );
}

/** Reads a cell, and whether another table is inside it. */
export function* readCell(cell: Frame, isHidden?: IsHidden): Steps<CellReading> {
  const line = emptyLine();
  const concealed: string[] = [];
  let hasTable = false;
  let hidesTable = false;
  let hasObject = false;
  let hasPicture = false;
  yield* walkFlow(cell, {
    enter(frame) {
      if (frame.isGone) {
        hidesTable ||= byTag(frame.element, 'table').length > 0;
        concealed.push(textContent(frame.element) ?? '');
        return 'past';
      }
      if (frame.isBlock) breakLine(line);
      if (frame.name !== 'table') return 'in';
      hasTable = true;
      return 'past';
    },
    leave(frame) {
      if (frame.isBlock) breakLine(line);
    },
    text(data, frame) {
      if (isSpace(data) && !frame.isPre) write(line, ' ', '', false);
      else if (isUnseen(frame, isHidden)) concealed.push(data);
      else write(line, data, frame.marks, frame.isPre);
    },
    lineBreak() {
      breakLine(line);
    },
    object(frame) {
      if (isUnseen(frame, isHidden)) return;
      const text = objectText(frame);
      if (text === null) return;
      if (text === '') hasObject = true;
      if (text === '') hasPicture ||= pictures.has(frame.name);
      else write(line, text, frame.marks, false);
    },
  });
  const text = take(line);
  const isObject = (hasObject || hasTable) && !hasInk(text);
  // A picture beside a figure may be one of its digits.
  const isPart = hasPicture && mayBeFigure(text);
  return {
    text: isObject || isPart ? objectCharacter + text.trim() : text,
    hasTable: hasTable || hidesTable,
    concealed: concealed.join('').slice(0, LONGEST_CONCEALED).trim(),
  };
}

/** What is read in a cell that holds a piece of text and nothing else, as most cells do; null for any other. */
export function readLoneText(cell: Element): string | null {
  const child = firstChild(cell);
  if (child === null) return '';
  return isText(child) && nextSibling(child) === null ? lineOf(characters(child)) : null;
}

/** Whether a text may be a figure, or a part of one, rather than a label; so may an empty one. */
export function mayBeFigure(text: string): boolean {
  return text.length <= 40 && /^[^\p{L}]*\p{Lo}{0,2}$/u.test(text);
}

const pictures = new Set(['img', 'svg', 'canvas', 'object', 'embed']);

function isSpace(data: string): boolean {
  return data.length < 64 && /^[ \t\n\f\r]*$/.test(data);
}
