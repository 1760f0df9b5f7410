import type { Grid, GridCell } from '../core/page';
import { mayBeOfForm } from '../core/telling';
import { writingOf } from './alike';
import { isAltered } from './altered';
import { mayBeFigure, objectCharacter, readCell } from './cell-text';
import { computed } from './computed';
import { rootFrame } from './frame';
import { legibleIn } from './legible';
import { hasInk } from './line';
import { isElement, parentNode } from './native';
import { everyFew, type Steps } from '../core/steps';
import type { ReadCell, TableReading } from './to-grid';
import { isHiddenByLayout, type IsHidden } from './visible';

export interface CloseReading {
  readonly grid: Grid;
  /** None of its figures can be seen. */
  readonly isHidden: boolean;
}

/** Reads the figures of a table of the forms again with an eye for what is really drawn of them. */
export type LookClosely = typeof lookClosely;

/**
 * Asks of each figure whether it can be seen, and whether stylesheets make another of it. Cells written alike in
 * one column are drawn alike: one stands for the rest, if only the rows begin alike.
 */
export function* lookClosely(table: Element, reading: TableReading, grid: Grid): Steps<CloseReading> {
  if (!mayBeOfForm(grid)) return { grid, isHidden: false };
  const isLegible = legibleIn(table);
  const writing = writingOf();
  const plain = new Map<string, string>();
  const isStepDone = everyFew(20);
  const cells: GridCell[] = [];
  let [figures, seen] = [0, 0];
  let rowLooked: Node | null = null;
  let isRowPlain = true;
  for (const [index, read] of reading.cells.entries()) {
    const cell = grid.cells[index];
    if (cell === undefined) continue;
    if (isStepDone()) yield;
    const { element, column } = read.place;
    const row = parentNode(element);
    if (!mayBeFigure(read.text) || read.hasTable || row === null || !isElement(row)) {
      cells.push(cell);
      continue;
    }
    const isFirst = row !== rowLooked;
    const key = column + writing(element, row);
    const known = plain.get(key);
    const isAlike = known !== undefined && (isFirst ? lettersOf(element) === known : isRowPlain);
    const isUnseen = (each: Element): boolean => isHiddenByLayout(each) || !isLegible(each, element);
    const again: GridCell = isAlike ? cell : yield* readAgain(read, cell, isUnseen);
    if (isFirst) {
      rowLooked = row;
      isRowPlain = again === cell;
    }
    if (again === cell && known === undefined) plain.set(key, lettersOf(element));
    if (hasInk(read.text)) figures += 1;
    if (hasInk(again.text)) seen += 1;
    cells.push(again);
  }
  // What is hidden as a whole is another version of the page, to be read as such.
  if (figures > 0 && seen === 0) return { grid, isHidden: true };
  return { grid: { ...grid, cells }, isHidden: false };
}

/** What the letters of a cell look like, as far as that is handed down from its row. */
function lettersOf(cell: Element): string {
  const style = computed(cell);
  return style === undefined ? '' : `${style.fontSize} ${style.color}`;
}

/** The same cell where it is as it was read. */
function* readAgain(read: ReadCell, cell: GridCell, isUnseen: IsHidden): Steps<GridCell> {
  const { place } = read;
  let { text, concealed } = read;
  if (hasInk(text)) {
    const root = { ...rootFrame(place.element, place.isInvisible), isUnseen: undefined };
    ({ text, concealed } = yield* readCell(root, isUnseen));
  }
  if (isAltered(place.element, !hasInk(text))) text = objectCharacter + text.trim();
  if (text === read.text && concealed === read.concealed) return cell;
  const { concealed: _, ...rest } = cell;
  return concealed === '' ? { ...rest, text } : { ...rest, text, concealed };
}
