import type { TextLine } from './filing.ts';
import type { Sheet } from './forms/sheet.ts';
import { numbering } from './label.ts';
import type { Block, Grid, GridCell } from './page.ts';
import { sectionNames } from './sections.ts';
import { everyFew, type Steps } from './steps.ts';

/** A line of text at its place in the page. */
export interface PlacedLine extends TextLine {
  readonly at: number;
  readonly isStrong: boolean;
  readonly isHidden: boolean;
  /** What of the line is bold where not all of it is. */
  readonly lead?: string;
}

/** Headings stand in lines of text, and at times in a table's row of one cell. */
export function* placedLines(
  blocks: readonly Block[],
  grids: ReadonlyMap<number, Sheet['id']>,
): Steps<readonly PlacedLine[]> {
  const isStepDone = everyFew();
  const lines: PlacedLine[] = [];
  for (const [at, block] of blocks.entries()) {
    if (isStepDone()) yield;
    if (block.kind === 'text') lines.push(...pieces(block.text).map((text) => ({ ...block, text, at })));
    if (block.kind !== 'table') continue;
    const { isHidden } = block;
    const isOfForm = grids.has(block.grid.index);
    for (const { text, selector } of yield* loneCells(block.grid, isOfForm)) {
      // In a table of the form only a numbered line of its own is a heading: 行政复议 is a column there.
      const isHeading = !isOfForm || numbering(text).kind === 'chinese';
      if (isHeading) lines.push({ at, text, selector, isStrong: false, isHidden });
    }
  }
  return lines;
}

/** …不够丰富。六、其他需要报告的事项。无, …报告如下： 一、总体情况 2023年…: a heading in the middle of a paragraph begins a line of its own. */
function pieces(text: string): readonly string[] {
  if (text.length > LONGEST_PARAGRAPH || !INNER.test(text)) return [text];
  const at = [...text.matchAll(new RegExp(INNER, 'g'))].flatMap(({ index, 0: sign }) => {
    const start = index + sign.length;
    const { opening } = sectionNames['一二三四五六'.indexOf(text.charAt(start))] ?? {};
    return opening?.test(numbering(text.slice(start, start + 60)).rest) ? [start] : [];
  });
  return [0, ...at].map((start, order) => text.slice(start, at[order]));
}

const INNER = /[。；;：:][\s\u00a0\u3000]{0,8}(?=[一二三四五六][、.．])/;
const LONGEST_PARAGRAPH = 20_000;

/** The number of a heading in a cell of its own. */
const NUMBER = /^\s*[一二三四五六][、.．]?\s*$/;

/** The cells that have their row to themselves, or in a table of another kind share it with their number alone. */
function* loneCells({ cells }: Grid, isOfForm: boolean): Steps<readonly GridCell[]> {
  const isStepDone = everyFew(1000);
  const byRow = new Map<number, GridCell | null>();
  for (const cell of cells) {
    if (isStepDone()) yield;
    if (cell.text.trim() === '') continue;
    const before = byRow.get(cell.row);
    if (before === undefined) byRow.set(cell.row, cell);
    else if (before !== null && !isOfForm && NUMBER.test(before.text))
      byRow.set(cell.row, { ...cell, text: before.text.trim() + cell.text.trim() });
    else byRow.set(cell.row, null);
  }
  return [...byRow.values()].filter((cell) => cell !== null);
}
