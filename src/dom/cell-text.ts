import { isUnseen, rootFrame, type Frame } from './frame';
import { objectText } from './object-text';
import { breakLine, emptyLine, hasInk, take, write } from './line';
import type { IsHidden } from './visible';
import { walkFlow } from './walk-flow';

/** Stands for a picture, a control or a table inside a cell that has no text of its own. */
export const objectCharacter = '\ufffc';

/** What was read in one cell. */
export interface CellReading {
  readonly text: string;
  readonly hasTable: boolean;
}

/** What a person reads in an element, `\n` where the page breaks the line; tables inside are left out. */
export function cellText(element: Element, isHidden?: IsHidden): string {
  // Only what is hidden inside it counts: a hidden article is still read.
  return readCell(rootFrame(element), isHidden?.(element) ? undefined : isHidden).text;
}

/** Reads a cell, and whether another table is inside it. */
export function readCell(cell: Frame, isHidden?: IsHidden): CellReading {
  const line = emptyLine();
  let hasTable = false;
  let hasObject = false;
  walkFlow(cell, {
    enter(frame) {
      if (frame.isGone) return 'past';
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
      else if (!isUnseen(frame, isHidden)) write(line, data, frame.marks, frame.isPre);
    },
    lineBreak() {
      breakLine(line);
    },
    object(frame) {
      if (isUnseen(frame, isHidden)) return;
      const text = objectText(frame);
      if (text === null) return;
      if (text === '') hasObject = true;
      else write(line, text, frame.marks, false);
    },
  });
  const text = take(line);
  return { text: (hasObject || hasTable) && !hasInk(text) ? objectCharacter : text, hasTable };
}

function isSpace(data: string): boolean {
  return data.length < 64 && /^[ \t\n\f\r]*$/.test(data);
}
