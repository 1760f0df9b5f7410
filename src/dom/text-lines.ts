import type { Block } from '../core/page';
import { isUnseen, lineHolder, type Frame } from './frame';
import { emptyLine, hasInk, take, write } from './line';
import { selectorOf } from './selector';
import type { IdCounts } from './survey';
import type { IsHidden } from './visible';

/** The lines of a page while it is walked. */
export interface TextLines {
  readonly add: (data: string, frame: Frame) => void;
  /** A picture does not break the line it stands in; its block follows the line's. */
  readonly addImage: (frame: Frame) => void;
  /** Ends the line: what is on it becomes a block. */
  readonly end: () => void;
}

/** Gathers text into lines and adds a block for each that shows anything. */
export function textLines(blocks: Block[], ids: IdCounts, isHidden: IsHidden | undefined): TextLines {
  const line = emptyLine();
  const images: Frame[] = [];
  let opening: Frame | undefined;
  let isLineStrong = true;
  let lead = '';
  let isLineHidden = false;

  const end = (): void => {
    const text = take(line);
    if (opening !== undefined && hasInk(text)) {
      blocks.push({
        kind: 'text',
        text,
        isStrong: isLineStrong,
        ...(lead === '' ? {} : { lead }),
        level: opening.level,
        isHidden: isLineHidden,
        selector: selectorOf(lineHolder(opening), ids).css,
      });
    }
    for (const image of images.splice(0)) {
      blocks.push({
        kind: 'image',
        isHidden: isUnseen(image, isHidden),
        selector: selectorOf(image, ids).css,
      });
    }
    opening = undefined;
    isLineStrong = true;
    lead = '';
  };

  const addPiece = (data: string, frame: Frame): void => {
    if (!hasInk(data)) return write(line, data, '', false);
    const hidden = isUnseen(frame, isHidden);
    // A hidden word in a shown line is not part of it; in a hidden article it is.
    if (hidden && !isUnseen(lineHolder(frame), isHidden)) return;
    if (opening === undefined) isLineHidden = hidden;
    opening ??= frame;
    if (isLineStrong && !frame.isStrong) lead = line.text;
    isLineStrong &&= frame.isStrong;
    write(line, data, frame.marks, false);
  };

  return {
    end,
    addImage: (frame) => void images.push(frame),
    add(data, frame) {
      if (!frame.isPre) return addPiece(data, frame);
      for (const [index, piece] of data.split(/\r\n|[\n\r]/).entries()) {
        if (index > 0) end();
        addPiece(piece, frame);
      }
    },
  };
}
