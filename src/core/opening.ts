import { headingLines } from './heading-line.ts';
import type { Block, Page } from './page.ts';

export type TextBlock = Extract<Block, { kind: 'text' }>;

/** Where title and preamble are: the lines around the beginning of the article. */
export interface Opening {
  readonly lines: readonly TextBlock[];
  /** Which of them is the heading of section one; 0 where none is. */
  readonly start: number;
}

/** How many lines on either side of the first heading are looked at; as many from the top where there is none. */
const REACH = 60;
/** A menu may have hundreds of entries before the article. */
const LONGEST_MENU = 600;

/** Lines of text, what a reader sees before what is hidden: a hidden copy may be of another year. */
export const textBlocks = once(({ blocks }: Page): readonly TextBlock[] => {
  const texts = blocks.filter((block) => block.kind === 'text');
  return [...texts.filter(({ isHidden }) => !isHidden), ...texts.filter(({ isHidden }) => isHidden)];
});

/** The lines around the heading 一、总体情况, the last of them where a menu or a contents list has it, too. */
export const openingOf = once((page: Page): Opening => {
  const texts = textBlocks(page);
  const heading = texts
    .slice(0, LONGEST_MENU)
    .findLastIndex((block) => !block.isHidden && isFirstHeading(block));
  const from = Math.max(0, heading - REACH);
  return {
    lines: texts.slice(from, from + REACH + (heading < 0 ? 0 : heading - from)),
    start: Math.max(0, heading - from),
  };
});

/** However it is written: no heading of section one is without its number and one of these two characters. */
const mayBeFirst = (text: string): boolean => /[一1１Ⅰ⒈]/.test(text) && /[概情]/.test(text);

const isFirstHeading = ({ text, lead }: TextBlock): boolean =>
  mayBeFirst(text) &&
  headingLines(text, lead).some(({ number: { kind, ordinal }, names }) => {
    const isFirst = kind !== 'none' && kind !== 'parenthesis' && ordinal === 1;
    return isFirst && names?.id === 'overview';
  });

/** The lines before the article, the nearest first, and then those of the article. */
export const nearestFirst = ({ lines, start }: Opening): readonly TextBlock[] => [
  ...lines.slice(0, start).toReversed(),
  ...lines.slice(start),
];

/** Several ask for the same of the same page. */
export function once<Answer extends object>(answer: (page: Page) => Answer): (page: Page) => Answer {
  const known = new WeakMap<Page, Answer>();
  return (page) => {
    const before = known.get(page);
    if (before) return before;
    const found = answer(page);
    known.set(page, found);
    return found;
  };
}
