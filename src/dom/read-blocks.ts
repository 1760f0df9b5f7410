import type { Block, Page } from '../core/page';
import { isCell, lineHolder, rootFrame, type Frame } from './frame';
import { isContentImage } from './images';
import { emptyLine, hasInk, take, write } from './line';
import { countIds, selectorOf } from './selector';
import { holdsFlow, tableKind } from './table-kind';
import { gridOf, readTable } from './to-grid';
import type { IsHidden } from './visible';
import { documentBody, documentElement } from './native';
import { walkFlow } from './walk-flow';

/** What a page may hold before we say that it is too large to be checked. */
export interface Budget {
  readonly cells: number;
  readonly blocks: number;
  readonly elements: number;
}

const usual: Budget = { cells: 200_000, blocks: 100_000, elements: 1_000_000 };

/** Reads the body of a document into blocks, in reading order and in one walk. */
export function readBlocks(
  document: Document,
  isHidden?: IsHidden,
  budget = usual,
): Pick<Page, 'blocks' | 'excess'> {
  const root = documentBody(document) ?? documentElement(document);
  if (root === null) return { blocks: [], excess: null };
  const ids = countIds(document);
  const blocks: Block[] = [];
  const line = emptyLine();
  const images: Frame[] = [];
  const inside: Inside[] = [];
  let excess: Page['excess'] = null;
  let [cells, elements, tables] = [0, 0, 0];
  let opening: Frame | undefined;
  let isLineStrong = true;
  let isLineHidden = false;

  const css = (frame: Frame): string => selectorOf(frame, ids).css;
  const isUnseen = (frame: Frame): boolean =>
    frame.isGone ||
    frame.isInvisible ||
    (isHidden !== undefined && (frame.isUnseen ??= isHidden(frame.element)));

  const endLine = (): void => {
    const text = take(line);
    if (opening !== undefined && hasInk(text)) {
      blocks.push({
        kind: 'text',
        text,
        isStrong: isLineStrong,
        level: opening.level,
        isHidden: isLineHidden,
        selector: css(lineHolder(opening)),
      });
    }
    for (const image of images.splice(0)) {
      blocks.push({ kind: 'image', isHidden: isUnseen(image), selector: css(image) });
    }
    opening = undefined;
    isLineStrong = true;
  };

  const addPiece = (data: string, frame: Frame): void => {
    if (!hasInk(data)) return write(line, data, '', false);
    const hidden = isUnseen(frame);
    // A hidden word in a shown line is not part of it; in a hidden article it is.
    if (hidden && !isUnseen(lineHolder(frame))) return;
    if (opening === undefined) isLineHidden = hidden;
    opening ??= frame;
    isLineStrong &&= frame.isStrong;
    write(line, data, frame.marks, false);
  };

  const enterTable = (frame: Frame): 'in' | 'past' | 'end' => {
    const hidden = isUnseen(frame);
    const reading = readTable(frame.element, hidden ? undefined : isHidden, budget.cells - cells);
    if (reading === null) {
      excess = 'cells';
      return 'end';
    }
    cells += reading.cells.length;
    const kind = tableKind(reading);
    if (kind === 'layout') return 'in';
    const { css: selector, isExact } = selectorOf(frame, ids);
    const grid = gridOf(reading, tables++, (cell) => (isExact ? selector + cell.path : selector));
    const block: Block = { kind: 'table', grid, isHidden: hidden, selector };
    const picked = new Set(reading.cells.filter(holdsFlow).map((cell) => cell.element));
    inside.push({ root: frame.element, picked, block });
    return 'in';
  };

  /** Inside a grid only its captions, and cells that hold a text of their own, are read as text. */
  const enterGrid = (grid: Inside, picked: ReadonlySet<Element>, frame: Frame): 'in' | 'past' => {
    if (frame.name !== 'caption') placeBlock(grid);
    if (frame.name === 'caption' || (isCell(frame.name) && picked.has(frame.element))) {
      inside.push({ root: frame.element, picked: null, block: null });
      return 'in';
    }
    return rowParts.has(frame.name) && picked.size > 0 ? 'in' : 'past';
  };

  const placeBlock = (grid: Inside): void => {
    if (grid.block === null) return;
    endLine();
    blocks.push(grid.block);
    grid.block = null;
  };

  walkFlow(rootFrame(root), {
    enter(frame) {
      elements += 1;
      if (elements > budget.elements || blocks.length > budget.blocks) {
        excess = 'blocks';
        return 'end';
      }
      if (frame.isBlock) endLine();
      const grid = inside.at(-1);
      if (grid?.picked) return enterGrid(grid, grid.picked, frame);
      return frame.name === 'table' ? enterTable(frame) : 'in';
    },
    leave(frame) {
      const top = inside.at(-1);
      if (top?.root === frame.element) {
        placeBlock(top);
        inside.pop();
      }
      if (frame.isBlock) endLine();
    },
    text(data, frame) {
      if (inside.at(-1)?.picked) return;
      for (const [index, piece] of (frame.isPre ? data.split(/\r\n|[\n\r]/) : [data]).entries()) {
        if (index > 0) endLine();
        addPiece(piece, frame);
      }
    },
    lineBreak: endLine,
    object(frame) {
      if (inside.at(-1)?.picked) return;
      if (isContentImage(frame)) images.push(frame);
    },
  });
  if (excess === null) {
    endLine();
    if (blocks.length > budget.blocks) excess = 'blocks';
  }
  return { blocks, excess };
}

/** Where the walk is: in a grid (`picked` are the cells to be read as text), or in a piece of text within one. */
interface Inside {
  readonly root: Element;
  readonly picked: ReadonlySet<Element> | null;
  /** The grid's own block, until its caption is past. */
  block: Block | null;
}

const rowParts = new Set(['thead', 'tbody', 'tfoot', 'tr']);
