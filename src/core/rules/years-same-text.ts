import { yearOf } from '../figures.ts';
import type { Result } from '../result.ts';
import { finding, type Finding, type YearsRule } from '../rule.ts';
import { namesOf, ownWords, sharedPart } from '../text/likeness.ts';

/** A short section says the same every year since there is no more to say. */
const SECTION = { shared: 0.9, length: 120 };
const WHOLE = { shared: 0.8, length: 400 };
/** What is shown of a passage. */
const SHOWN = 1500;

const problemsOf = ({ sections }: Result): string => sections.find(({ id }) => id === 'problems')?.text ?? '';
const wholeOf = ({ sections }: Result): string => sections.map(({ text }) => text).join('\n');

/** Words that were there the year before. It tells how many, and shows both passages; why, nobody can tell from here. */
export const yearsSameText: YearsRule = {
  id: 'years-same-text',
  severity: 'warning',
  basis:
    '国办公开办函〔2021〕30号：“出现不按时发布、发布内容不准确不全面或者内容雷同、敷衍塞责等问题并造成不良后果的”，依法追究责任。',
  compare: (now, before) => [...problems(now, before), ...whole(now, before)],
};

function problems(now: Result, before: Result): readonly Finding[] {
  const [own, earlier] = [problemsOf(now), problemsOf(before)];
  const shared = sharedOf(now, own, earlier, SECTION.length);
  if (shared < SECTION.shared) return [];
  return [
    finding(yearsSameText, {
      say: { key: 'years-same-text', of: 'problems', percent: percentOf(shared), year: yearOf(before) },
      quote: own.slice(0, SHOWN),
      earlier: earlier.slice(0, SHOWN),
    }),
  ];
}

function whole(now: Result, before: Result): readonly Finding[] {
  const shared = sharedOf(now, wholeOf(now), wholeOf(before), WHOLE.length);
  if (shared < WHOLE.shared) return [];
  return [
    finding(yearsSameText, {
      severity: 'info',
      say: { key: 'years-same-text', of: 'whole', percent: percentOf(shared), year: yearOf(before) },
      ...exampleOf(now, before),
    }),
  ];
}

/** How much of the author's own words was there before; 0 where they are too few to tell. */
function sharedOf({ report }: Result, own: string, earlier: string, least: number): number {
  const names = namesOf(report?.issuer ?? null);
  const words = ownWords(own, names);
  return words.length < least ? 0 : sharedPart(words, ownWords(earlier, names));
}

/** The longest paragraph that was there before, beside the one it is most like. */
function exampleOf(now: Result, before: Result): Partial<Finding> {
  const names = namesOf(now.report?.issuer ?? null);
  const paragraphs = (result: Result) =>
    wholeOf(result)
      .split('\n')
      .map((text) => ({ text, words: ownWords(text, names) }))
      .filter(({ words }) => words.length >= 20)
      .sort((a, b) => b.words.length - a.words.length)
      .slice(0, 40);
  const known = paragraphs(before);
  for (const { text, words } of paragraphs(now)) {
    const twin = known.find((one) => sharedPart(words, one.words) >= SECTION.shared);
    if (twin) return { quote: text.slice(0, SHOWN), earlier: twin.text.slice(0, SHOWN) };
  }
  return {};
}

/** Rounded down: what is not all the same never reads 100%. */
const percentOf = (shared: number): number => Math.floor(shared * 100);
