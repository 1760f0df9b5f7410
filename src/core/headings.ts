import type { TextLine } from './filing.ts';
import type { Sheet } from './forms/sheet.ts';
import { numbering, withoutBookmarks, type Numbering } from './label.ts';
import type { Block, Grid, GridCell } from './page.ts';
import type { SectionId } from './result.ts';
import { sectionNames } from './sections.ts';

/** A line of the page that may be the heading of a section, and how much speaks for it. */
export interface Candidate {
  readonly id: SectionId;
  readonly at: number;
  readonly heading: string;
  /** What stands on the same line after the heading. */
  readonly inline: string;
  readonly ordinal: number | null;
  readonly selector: string;
  readonly score: number;
}

/** A line of text at its place in the page. */
export interface PlacedLine extends TextLine {
  readonly at: number;
  readonly isStrong: boolean;
  readonly isHidden: boolean;
}

/** Headings stand in lines of text, and at times in a table's row of one cell. */
export function placedLines(
  blocks: readonly Block[],
  grids: ReadonlyMap<number, Sheet['id']>,
): readonly PlacedLine[] {
  return blocks.flatMap((block, at): readonly PlacedLine[] => {
    if (block.kind === 'text') return [{ ...block, at }];
    if (block.kind === 'image') return [];
    const { isHidden } = block;
    return loneCells(block.grid).flatMap(({ text, selector }) => {
      // In a table of the form only a numbered line of its own is a heading: 行政复议 is a column there.
      const isHeading = !grids.has(block.grid.index) || numbering(text).kind === 'chinese';
      return isHeading ? [{ at, text, selector, isStrong: false, isHidden }] : [];
    });
  });
}

/** The cells that have their row to themselves. */
function loneCells({ cells }: Grid): readonly GridCell[] {
  const byRow = new Map<number, GridCell | null>();
  for (const cell of cells) {
    if (cell.text.trim() !== '') byRow.set(cell.row, byRow.has(cell.row) ? null : cell);
  }
  return [...byRow.values()].filter((cell) => cell !== null);
}

const WEIGHT: Record<Numbering['kind'], number> = { chinese: 3, part: 3, none: 2, arabic: 1, parenthesis: 0 };
const LONGEST_HEADING = 45;
const ORDINAL_IN_ARABIC = new Map<SectionId, number>([
  ['problems', 5],
  ['others', 6],
]);
/** A line with a number has it before any other word; most lines are told by that at once. */
const NUMBERED = /^[^\u4e00-\u9fff\d０-９]{0,20}[第一二三四五六七八九十\d０-９Ⅰ-Ⅹ]/;
/** Whatever blanks stand in it, no heading is set in a line as long as this. */
const LONGEST_LINE = 300;

/** How far the heading reaches on its line: to the colon or full stop that ends it, or to a blank. */
function split(text: string): { readonly heading: string; readonly inline: string } {
  const bare = withoutBookmarks(text).trim();
  // 【一、总体情况】, —— 一、总体情况 ——: ornaments are no part of it either.
  const trimmed = bare.length > LONGEST_LINE ? bare : withoutOrnaments(bare);
  // What ends further on ends no heading, and a hostile line may have a million such places.
  const ends = trimmed.slice(0, LONGEST_HEADING + 20).matchAll(/[：:。]|[\s\u00a0\u3000]{1,4}(?=\S{12})/g);
  for (const { 0: end, index } of ends) {
    const heading = trimmed.slice(0, index);
    // 一、 and 第一部分 are followed by a blank, too.
    if (numbering(heading).rest.length < 4) continue;
    return { heading, inline: trimmed.slice(index + end.length).replace(/^[：:。\s\u00a0\u3000]+/, '') };
  }
  return { heading: trimmed, inline: '' };
}

/** At most six of them at either end: to look for the end in every place of a paragraph would cost the most. */
function withoutOrnaments(text: string): string {
  const opened = text.replace(/^[【[—\-=*#\s]{1,6}/, '');
  return opened.slice(0, -6) + opened.slice(-6).replace(/[】\]—\-=*#\s]{1,6}$/, '');
}

/** The section a heading speaks of, and how plainly it does. */
function nameOf({ kind, ordinal, rest }: Numbering, hasTable: (id: SectionId) => boolean) {
  const official = sectionNames.find((name) => name.official.test(rest));
  if (official) return { id: official.id, plainness: 2 };
  const variant = sectionNames.find((name) => name.variant.test(rest));
  if (variant) return { id: variant.id, plainness: 0 };
  if (kind !== 'chinese' && kind !== 'part') return null;
  const theme = sectionNames.find(
    ({ id, theme }, index) => theme.test(rest) && (ordinal === index + 1 || hasTable(id)),
  );
  return theme ? { id: theme.id, plainness: -1 } : null;
}

function candidateOf(line: PlacedLine, hasTable: (id: SectionId, at: number) => boolean): Candidate | null {
  const { heading, inline } = split(line.text);
  if (heading.length > LONGEST_HEADING) return null;
  const number = numbering(heading);
  const { kind, ordinal } = number;
  const name = nameOf(number, (id) => hasTable(id, line.at));
  if (!name) return null;
  const { id, plainness } = name;
  const isOfficial = plainness > 0;
  const isFollowed = hasTable(id, line.at);
  // 6、需要说明的事项: an Arabic number is a slip only where no overview counts that far, in sections five and six.
  const isSlip = kind === 'arabic' && ordinal === ORDINAL_IN_ARABIC.get(id);
  const isTopLevel = kind === 'chinese' || kind === 'part' || isSlip;
  // （二）依申请公开情况 is a part of section one, and 主动公开情况 alone may be any line of prose.
  const isDoubtful =
    kind === 'parenthesis'
      ? !(isOfficial && isFollowed)
      : !isTopLevel && !isOfficial && !isFollowed && !line.isStrong;
  if (isDoubtful || (kind === 'none' && inline !== '' && !isOfficial)) return null;
  const score =
    WEIGHT[kind] + plainness + (isFollowed ? 3 : 0) + (line.isStrong ? 1 : 0) + (line.isHidden ? 0 : 1);
  return { id, at: line.at, heading, inline, ordinal, selector: line.selector, score };
}

/** Every line, or pair of lines where a heading is broken in two, that may be a heading. */
export function candidatesOf(lines: readonly PlacedLine[], hasTable: (id: SectionId, at: number) => boolean) {
  return lines.flatMap((line, index) => {
    const whole = candidateOf(line, hasTable);
    const next = lines[index + 1];
    if (whole || !next || line.text.length + next.text.length > LONGEST_HEADING) return whole ?? [];
    const isOpen = numbering(line.text).kind === 'chinese' && numbering(next.text).kind === 'none';
    return (isOpen && candidateOf({ ...line, text: line.text.trim() + next.text.trim() }, hasTable)) || [];
  });
}

/**
 * For each section the likeliest heading. One with something under it comes before an entry of a contents
 * list; of equals the last, since contents lists come first.
 */
export function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen = new Map<SectionId, Candidate>();
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    const isListed =
      candidate.inline === '' &&
      next !== undefined &&
      next.id !== candidate.id &&
      next.at <= candidate.at + 1;
    const scored = { ...candidate, score: candidate.score + (isListed ? 0 : 2) };
    const rival = chosen.get(candidate.id);
    if (!rival || scored.score >= rival.score) chosen.set(candidate.id, scored);
  });
  return [...chosen.values()].sort((a, b) => a.at - b.at);
}

/** Numbered headings of the first level that carry on the count but are none of the six. */
export function extras(lines: readonly PlacedLine[], chosen: readonly Candidate[]): readonly PlacedLine[] {
  const found: PlacedLine[] = [];
  const taken = new Set(chosen.map(({ ordinal }) => ordinal));
  let count = 0;
  const [first, last] = [chosen[0]?.at ?? Infinity, chosen.at(-1)?.at ?? -1];
  for (const line of lines) {
    const heading = chosen.find(({ at, selector }) => at === line.at && selector === line.selector);
    if (heading) {
      count = heading.ordinal ?? count + 1;
      continue;
    }
    if (line.text.length > LONGEST_LINE || !NUMBERED.test(line.text)) continue;
    const { kind, ordinal, rest } = numbering(line.text);
    const isNumbered = kind === 'chinese' || kind === 'arabic' || kind === 'part';
    const isTitle = rest.length <= 25 && !/[,;.:!?]/.test(rest) && !/^附(件|表|录)/.test(rest);
    const carriesOn = ordinal === count + 1 && !taken.has(ordinal);
    // After the last section only a Chinese number opens another; 1、2、3、 are points of the text.
    const isInside = line.at > first && (line.at < last || kind !== 'arabic');
    if (
      isNumbered &&
      isTitle &&
      carriesOn &&
      isInside &&
      (kind !== 'arabic' || isNextTaken(ordinal, taken))
    ) {
      found.push(line);
      count = ordinal;
    }
  }
  return found;
}

/** An Arabic number between Chinese ones is a slip for one of them only where they go on after it. */
const isNextTaken = (ordinal: number | null, taken: ReadonlySet<number | null>): boolean =>
  ordinal !== null && taken.has(ordinal + 1);
