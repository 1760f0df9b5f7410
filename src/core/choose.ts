import { headingNumber, LONGEST_LINE } from './heading-line.ts';
import type { Candidate } from './headings.ts';
import { numbering } from './label.ts';
import type { PlacedLine } from './placed-lines.ts';
import { sectionNames } from './sections.ts';
import { everyFew, type Steps } from './steps.ts';

/**
 * For each section the likeliest heading. One with something under it comes before an entry of a contents
 * list; of equals the last, since contents lists come first.
 */
export function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen = new Map<Candidate['id'], Candidate>();
  candidates.forEach((candidate, index) => {
    const [second, first, next] = [-2, -1, 1].map((step) => candidates[index + step]);
    const isListed =
      isBefore(candidate, next) ||
      (isBefore(first, candidate) && isBefore(second, first) && candidate.inline === '');
    const scored = { ...candidate, score: candidate.score + (isListed ? 0 : 2) };
    const rival = chosen.get(candidate.id);
    if (!rival || scored.score >= rival.score) chosen.set(candidate.id, scored);
  });
  return withSeconds([...chosen.values()].sort((a, b) => a.at - b.at));
}

/** Whether one heading stands right before another, with nothing of its own, as the entries of a list do. */
const isBefore = (one: Candidate | undefined, next: Candidate | undefined): boolean =>
  one?.isNamed === true &&
  next?.isNamed === true &&
  one.inline === '' &&
  next.id !== one.id &&
  next.at <= one.at + 1;

/** 存在的主要问题及改进情况和其他需要报告的事项: one heading over two sections is that of both. */
function withSeconds(chosen: readonly Candidate[]): readonly Candidate[] {
  return chosen.flatMap((candidate) => {
    const { rest } = headingNumber(candidate.heading);
    const seconds = sectionNames.filter(
      ({ id, second }) => !chosen.some((one) => one.id === id) && second.test(rest),
    );
    return [candidate, ...seconds.map(({ id }) => ({ ...candidate, id, ordinal: null }))];
  });
}

/** Numbered headings of the first level that carry on the count but are none of the six. */
export function* extras(
  lines: readonly PlacedLine[],
  chosen: readonly Candidate[],
): Steps<readonly PlacedLine[]> {
  const isStepDone = everyFew();
  const found: PlacedLine[] = [];
  const taken = new Set(chosen.map(({ ordinal }) => ordinal));
  let count = 0;
  const first = chosen[0]?.at ?? Infinity;
  for (const line of lines) {
    if (isStepDone()) yield;
    const heading = chosen.find(({ at, selector }) => at === line.at && selector === line.selector);
    if (heading) {
      count = heading.ordinal ?? count + 1;
      continue;
    }
    if (line.text.length > LONGEST_LINE || !NUMBERED.test(line.text)) continue;
    const { kind, ordinal, rest } = numbering(line.text);
    const isTitle = rest.length <= 25 && !/[,;.:!?]/.test(rest) && !/^附(件|表|录)/.test(rest);
    const carriesOn = ordinal === count + 1 && !taken.has(ordinal);
    // 1、2、3、 are points of the text; one is a slip for 一、 only where the headings go on after it.
    const isFirstLevel = kind === 'arabic' ? taken.has(count + 2) : kind !== 'parenthesis';
    if (isFirstLevel && isTitle && carriesOn && line.at > first) {
      found.push(line);
      count = ordinal;
    }
  }
  return found;
}

/** A line with a number has it before any other word; most lines are told by that at once. */
const NUMBERED = /^[^\u4e00-\u9fff\d０-９]{0,20}[第一二三四五六七八九十\d０-９Ⅰ-Ⅹ]/;
