import { headingLines, headingNumber, LONGEST_HEADING, type HeadingLine } from './heading-line.ts';
import { numbering, type Numbering } from './label.ts';
import type { PlacedLine } from './placed-lines.ts';
import type { SectionId } from './result.ts';
import { sectionNames, type SectionNamed } from './sections.ts';
import { everyFew, type Steps } from './steps.ts';

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
  /** Whether its own words name the section, and not only its number and place. */
  readonly isNamed: boolean;
}

/** How many lines of text lie between a line and the table of that section; null where another table is next. */
export type LinesToTable = (id: SectionId, at: number) => number | null;

type Kind = Numbering['kind'];
/** The kinds of number that headings of the first level have on a page. */
type Level = ReadonlySet<Kind>;

const USUAL: Level = new Set<Kind>(['chinese', 'part']);
/** So many sections under their own numbers are no accident; the parts of section one have other ones. */
const FEW = 3;
const MANY = 4;

/** Whether a section has this number in the form. */
const isOwnNumber = (id: SectionId, ordinal: number | null): boolean =>
  ordinal !== null && sectionNames[ordinal - 1]?.id === id;

/** Nearly always 一、 or 第一部分; where these are not the ones of the sections, （一） or 1. or none at all. */
function levelOf(ways: readonly HeadingLine[]): Level {
  const found = new Map<Kind, Set<SectionId>>();
  for (const { number, names } of ways) {
    const { kind, ordinal } = number;
    if (!names || (kind !== 'none' && !isOwnNumber(names.id, ordinal))) continue;
    found.set(kind, (found.get(kind) ?? new Set()).add(names.id));
  }
  const count = (kind: Kind): number => found.get(kind)?.size ?? 0;
  if (count('chinese') >= FEW || count('part') >= FEW) return USUAL;
  const other = (['parenthesis', 'arabic', 'none'] as const).find((kind) => count(kind) >= MANY);
  return other ? new Set([other]) : USUAL;
}

/** A line with each way to part it into a heading and its text. */
interface WayedLine extends PlacedLine {
  readonly ways: readonly HeadingLine[];
}

const wayed = (line: PlacedLine): WayedLine => ({
  ...line,
  ways: headingLines(line.text, line.lead).filter(({ heading }) => heading.length <= LONGEST_HEADING),
});

/** Whether nothing but its words sets the heading off from the text behind it. */
const isRunOn = ({ end }: HeadingLine): boolean => end === 'words' || end === 'sentence';

interface Read extends HeadingLine {
  readonly id: SectionId;
  readonly plainness: number;
}

/** The section that only number and place tell: 五、问题与对策, 三、收到和处理情况 over table three. */
function placedName({ ordinal, rest }: Numbering, at: number, toTable: LinesToTable): SectionId | null {
  const name = sectionNames.find(({ id, theme }) => {
    const [isOwn, lines] = [isOwnNumber(id, ordinal), toTable(id, at)];
    return theme.test(rest) ? isOwn || lines !== null : isOwn && isNear(lines);
  });
  return name?.id ?? null;
}

/** So near to its table is a line that has nothing else to show for itself. */
const isNear = (lines: number | null): boolean => lines !== null && lines <= 3;

/**
 * A sentence may begin with the words of a heading: only the number of the section tells one from the other, or the
 * official wording where headings have no numbers.
 */
const isToldByWords = (
  { kind, ordinal }: Numbering,
  { id, isOfficial }: SectionNamed,
  level: Level,
): boolean => isOwnNumber(id, ordinal) || (kind === 'none' && level.has(kind) && isOfficial);

/** The section a line names, by its words or else by its place. */
function readHeading({ at, ways }: WayedLine, level: Level, toTable: LinesToTable): Read | null {
  for (const way of ways) {
    const { names, number, end } = way;
    if (names && (end !== 'words' || isToldByWords(number, names, level)))
      return { ...way, id: names.id, plainness: names.isOfficial ? 2 : 0 };
  }
  for (const way of ways) {
    const { kind, rest } = way.number;
    const isTitle = rest.length <= 30 && !isRunOn(way) && !/[,;.]/.test(rest);
    const isPlaced = isTitle && kind !== 'none' && level.has(kind);
    const id = isPlaced ? placedName(way.number, at, toTable) : null;
    if (id) return { ...way, id, plainness: -1 };
  }
  return null;
}

/** An Arabic number is a slip for a Chinese one only where no overview counts that far, in sections five and six. */
const isSlip = (id: SectionId, { kind, ordinal }: Numbering): boolean =>
  kind === 'arabic' && (id === 'problems' || id === 'others') && isOwnNumber(id, ordinal);

/** Whether a line is surely a heading whose number is none of the first level's: （二）依申请公开情况 is a part of section one. */
function isCertain({ id, plainness, number, end }: Read, line: PlacedLine, lines: number | null): boolean {
  const isOfficial = plainness > 0;
  if (number.kind === 'parenthesis') return isOfficial && isNear(lines);
  if (number.kind === 'arabic') return isNear(lines) || (isOfficial && isOwnNumber(id, number.ordinal));
  return isOfficial || isNear(lines) || line.isStrong || end === 'bold';
}

const WEIGHT: Record<Kind, number> = { chinese: 3, part: 3, none: 2, arabic: 1, parenthesis: 0 };

function candidateOf(line: WayedLine, level: Level, toTable: LinesToTable): Candidate | null {
  const read = readHeading(line, level, toTable);
  if (!read) return null;
  const { id, plainness, number, heading, inline, end } = read;
  const { kind, ordinal } = number;
  const lines = toTable(id, line.at);
  const isTopLevel = level.has(kind) || USUAL.has(kind) || isSlip(id, number);
  if (!isTopLevel && !isCertain(read, line, lines)) return null;
  if (kind === 'none' && inline !== '' && plainness <= 0 && end !== 'bold' && !level.has(kind)) return null;
  const score =
    (level.has(kind) ? 6 : WEIGHT[kind]) +
    plainness +
    (lines !== null ? 3 : 0) +
    (isOwnNumber(id, ordinal) ? 2 : 0) +
    (line.isStrong || end === 'bold' ? 1 : 0) +
    (isRunOn(read) ? -2 : 0) +
    (line.isHidden ? 0 : 1);
  return {
    id,
    at: line.at,
    heading,
    inline,
    ordinal,
    selector: line.selector,
    score,
    isNamed: plainness >= 0,
  };
}

/** Every line, or pair of lines where a heading is broken in two, that may be a heading. */
export function* candidatesOf(
  lines: readonly PlacedLine[],
  toTable: LinesToTable,
): Steps<readonly Candidate[]> {
  const isStepDone = everyFew(100);
  const all: WayedLine[] = [];
  for (const line of lines) {
    if (isStepDone()) yield;
    all.push(wayed(line));
  }
  const level = levelOf(all.flatMap(({ ways }) => ways));
  const candidates: Candidate[] = [];
  for (const [index, line] of all.entries()) {
    if (isStepDone()) yield;
    const candidate = candidateOf(line, level, toTable) ?? brokenIn(line, all[index + 1], level, toTable);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** What a Chinese number is written with, Roman figures among them. */
const CHINESE = /[一二三四五六七八九十Ⅰ-Ⅹ]/;

/** A heading whose number, or a part of whose words, stands on a line of its own. */
function brokenIn(
  line: WayedLine,
  next: WayedLine | undefined,
  level: Level,
  toTable: LinesToTable,
): Candidate | null {
  if (!next || line.text.length + next.text.length > LONGEST_HEADING || !CHINESE.test(line.text)) return null;
  const isOpen = headingNumber(line.text).kind === 'chinese' && numbering(next.text).kind === 'none';
  const joined = { ...line, text: line.text.trim() + next.text.trim() };
  return isOpen ? candidateOf(wayed(joined), level, toTable) : null;
}
