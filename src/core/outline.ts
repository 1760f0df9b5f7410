import type { Section, TextLine } from './filing.ts';
import type { Sheet } from './forms/sheet.ts';
import { normalise, numbering, type Numbering } from './label.ts';
import type { Block, Grid, GridCell } from './page.ts';
import type { SectionId } from './result.ts';
import { sectionNames } from './sections.ts';

/** A line of the page that may be the heading of a section, and how much speaks for it. */
interface Candidate {
  readonly id: SectionId;
  readonly at: number;
  readonly heading: string;
  /** What stands on the same line after the heading. */
  readonly inline: string;
  readonly ordinal: number | null;
  readonly selector: string;
  readonly score: number;
}

export interface Outline {
  readonly preamble: readonly TextLine[];
  readonly sections: readonly Section[];
  readonly printedOrder: readonly SectionId[];
  readonly extraHeadings: readonly TextLine[];
}

/** A line of text at its place in the page. */
interface PlacedLine extends TextLine {
  readonly at: number;
  readonly isStrong: boolean;
  readonly isHidden: boolean;
}

/** Headings stand in lines of text, and at times in a table's row of one cell. */
function placedLines(
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
/** Whatever blanks stand in it, no heading is set in a line as long as this. */
const LONGEST_LINE = 300;
const PREAMBLE = 12;

/** How far the heading reaches on its line: to the colon or full stop that ends it, or to a blank. */
function split(text: string): { readonly heading: string; readonly inline: string } {
  // Word leaves its bookmarks behind; they are no part of the heading.
  const trimmed = text.replace(/\[bookmark:[^\]]{0,40}\]/gi, '').trim();
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
function candidatesOf(lines: readonly PlacedLine[], hasTable: (id: SectionId, at: number) => boolean) {
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
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen = new Map<SectionId, Candidate>();
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    const isListed = candidate.inline === '' && next !== undefined && next.at <= candidate.at + 1;
    const scored = { ...candidate, score: candidate.score + (isListed ? 0 : 2) };
    const rival = chosen.get(candidate.id);
    if (!rival || scored.score >= rival.score) chosen.set(candidate.id, scored);
  });
  return [...chosen.values()].sort((a, b) => a.at - b.at);
}

/** Numbered headings of the first level that carry on the count but are none of the six. */
function extras(lines: readonly PlacedLine[], chosen: readonly Candidate[]): readonly PlacedLine[] {
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
    if (line.text.length > LONGEST_LINE) continue;
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

/** The steps that the selectors of all headings share: what lies outside is the site's, not the article's. */
function commonAncestor(selectors: readonly string[]): string {
  const [first = '', ...others] = selectors.map((selector) => selector.split(' > '));
  const steps = first === '' ? [] : first.slice(0, -1);
  const length = steps.findIndex((step, at) => others.some((other) => other[at] !== step));
  const shared = others.length === 0 ? [] : length < 0 ? steps : steps.slice(0, length);
  return shared.join(' > ');
}

/** Whether a selector is that of the article or of something in it. */
const isWithin = (selector: string, article: string): boolean =>
  article === '' || selector === article || selector.startsWith(`${article} > `);

/** The article's own lines before its first heading; a breadcrumb lies outside the article. */
function preambleOf(blocks: readonly Block[], until: number, article: string): readonly TextLine[] {
  return blocks
    .slice(Math.max(0, until - PREAMBLE), until)
    .flatMap((block) =>
      block.kind === 'text' && isWithin(block.selector, article)
        ? [{ text: block.text, selector: block.selector }]
        : [],
    );
}

/** Whether the body of a section says anything: text or a table, but not a heading alone. */
function bodyOf(candidate: Candidate, until: number, blocks: readonly Block[], article: string) {
  const inside = blocks.slice(candidate.at + 1, until).filter(({ selector }) => isWithin(selector, article));
  const lines: TextLine[] = inside.flatMap((block) =>
    block.kind === 'text' && normalise(block.text) !== ''
      ? [{ text: block.text, selector: block.selector }]
      : [],
  );
  if (candidate.inline !== '') lines.unshift({ text: candidate.inline, selector: candidate.selector });
  const isTable = blocks[candidate.at]?.kind === 'table';
  const images = inside.flatMap(({ kind, selector }) => (kind === 'image' ? [selector] : []));
  return {
    lines,
    images,
    isFilled: lines.length > 0 || isTable || inside.some(({ kind }) => kind !== 'text'),
  };
}

/** Finds the six sections by their bodies; numbers and wording vary too much to go by. */
export function outline(blocks: readonly Block[], grids: ReadonlyMap<number, Sheet['id']>): Outline {
  const lines = placedLines(blocks, grids);
  const tables = blocks.flatMap((block, at) =>
    block.kind === 'table' && grids.has(block.grid.index) ? [{ at, id: grids.get(block.grid.index) }] : [],
  );
  const hasTable = (id: SectionId, at: number) => tables.find((table) => table.at > at)?.id === id;
  const chosen = choose(candidatesOf(lines, hasTable));
  const article = commonAncestor(chosen.map(({ selector }) => selector));
  const extraHeadings = extras(lines, chosen);
  const stops = [...chosen.map(({ at }) => at), ...extraHeadings.map(({ at }) => at), blocks.length].sort(
    (a, b) => a - b,
  );
  const sections = sectionNames.map(({ id }): Section => {
    const candidate = chosen.find((one) => one.id === id);
    if (!candidate)
      return { id, status: 'missing', heading: null, ordinal: null, selector: null, lines: [], images: [] };
    const until = stops.find((at) => at > candidate.at) ?? blocks.length;
    const body = bodyOf(candidate, until, blocks, article);
    const { heading, ordinal, selector } = candidate;
    return {
      id,
      status: body.isFilled ? 'present' : 'empty',
      heading,
      ordinal,
      selector,
      lines: body.lines,
      images: body.images,
    };
  });
  return {
    preamble: preambleOf(blocks, chosen[0]?.at ?? 0, article),
    sections,
    printedOrder: chosen.map(({ id }) => id),
    extraHeadings: extraHeadings.map(({ text, selector }) => ({ text: text.trim(), selector })),
  };
}
