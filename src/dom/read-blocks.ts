import type { Block, Page } from '../core/page';
import type { LookClosely } from './look-closely';
import { isCell, isUnseen, rootFrame, type Frame } from './frame';
import { isContentImage } from './images';
import { selectorOf } from './selector';
import type { Steps } from '../core/steps';
import type { Budget, IdCounts } from './survey';
import { holdsFlow, tableKind } from './table-kind';
import { textLines } from './text-lines';
import { gridOf, readTable } from './to-grid';
import type { IsHidden } from './visible';
import { documentBody, documentElement } from './native';
import { walkFlow, type Way } from './walk-flow';

/** Reads the body of a document into blocks, in reading order and in one walk. */
export function* readBlocks(
  document: Document,
  ids: IdCounts,
  budget: Budget,
  isHidden?: IsHidden,
  lookClosely?: LookClosely,
): Steps<Pick<Page, 'blocks' | 'excess'>> {
  const root = documentBody(document) ?? documentElement(document);
  if (root === null) return { blocks: [], excess: null };
  const blocks: Block[] = [];
  const inside: Inside[] = [];
  let excess: Page['excess'] = null;
  let tables = 0;
  const lines = textLines(blocks, ids, isHidden);

  function* enterTable(frame: Frame): Steps<Way> {
    const hidden = isUnseen(frame, isHidden);
    const reading = yield* readTable(frame.element, hidden ? undefined : isHidden);
    if (reading === null) {
      excess = 'cells';
      return 'end';
    }
    const kind = tableKind(reading);
    if (kind === 'layout') return 'in';
    const { css: selector, isExact } = selectorOf(frame, ids);
    const first = yield* gridOf(reading, tables++, (cell) => (isExact ? selector + cell.path : selector));
    const look = hidden ? undefined : lookClosely;
    const { grid, isHidden: isUnread } = look
      ? yield* look(frame.element, reading, first)
      : { grid: first, isHidden: false };
    const block: Block = { kind: 'table', grid, isHidden: hidden || isUnread, selector };
    const picked = new Set(reading.cells.filter(holdsFlow).map(({ place }) => place.element));
    inside.push({ root: frame.element, picked, block });
    return 'in';
  }

  /** Inside a grid only its captions, and cells that hold a text of their own, are read as text. */
  const enterGrid = (grid: Inside, picked: ReadonlySet<Element>, frame: Frame): Way => {
    if (frame.name !== 'caption') placeBlock(grid);
    if (frame.name === 'caption' || (isCell(frame.name) && picked.has(frame.element))) {
      inside.push({ root: frame.element, picked: null, block: null });
      return 'in';
    }
    return rowParts.has(frame.name) && picked.size > 0 ? 'in' : 'past';
  };

  const placeBlock = (grid: Inside): void => {
    if (grid.block === null) return;
    lines.end();
    blocks.push(grid.block);
    grid.block = null;
  };

  yield* walkFlow(rootFrame(root), {
    enter(frame) {
      if (blocks.length > budget.blocks) {
        excess = 'blocks';
        return 'end';
      }
      if (frame.isBlock) lines.end();
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
      if (frame.isBlock) lines.end();
    },
    text(data, frame) {
      if (inside.at(-1)?.picked) return;
      lines.add(data, frame);
    },
    lineBreak: lines.end,
    object(frame) {
      if (inside.at(-1)?.picked) return;
      if (isContentImage(frame)) lines.addImage(frame);
    },
  });
  if (excess === null) {
    lines.end();
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
