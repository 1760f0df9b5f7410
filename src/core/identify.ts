import type { Filing } from './filing.ts';
import { normalise } from './label.ts';
import { periodIn } from './period.ts';
import { everyFew, finish, type Steps } from './steps.ts';
import { openingOf, textBlocks } from './opening.ts';
import type { Page } from './page.ts';
import { isOrgan } from './organ.ts';
import { isTitle, organIn, yearIn } from './title.ts';
import { titlesOf } from './titles.ts';

export type Identity = Pick<Filing, 'issuer' | 'year' | 'period'>;

/** 2020年，我局…, (一)2020年全年…: the text of itself; the year of a law or a document is another's. */
const SELF =
  /^(?:\([一二三四五]\)|[一二三四五]、)?[^()\[\]]{0,20}?(20[0-4]\d)年度?,?[^()\[\]修订]{0,6}?(?:我|本|全)/;
/** 2020年，认真贯彻…: a line that begins with a year, and not with that of a law. */
const OPENED = /^(20[0-4]\d)年度?(?:以来)?,(?!.{0,30}(?:修订|施行|颁布|印发|出台|国务院))/;
/** How a preamble goes on to the name of what it opens: 现公布X2023年…, 现将《X2023年…》…, 编制X2023年…. */
const OPENS = /^.*(?:现(?:予)?(?:公布|发布|公开|将|就)|编制(?:并(?:公布|发布))?了?|公布|发布)/;
const COMPILED = /(?:由|^|,)([^,.;:由]{2,30}?)(?:负责)?(?:组织|汇总)?编制/;
/** No preamble is longer. */
const LONGEST = 2000;

interface Named {
  readonly organ: string | null;
  readonly year: number | null;
}

/** …现公布X2023年政府信息公开工作年度报告…, 由X编制. */
function namedInPreamble(page: Page): Named {
  const lines = openingOf(page).lines.map(({ text }) => normalise(text.slice(0, LONGEST)));
  const named = lines.flatMap((line) =>
    line
      .split(/[,.;:]/)
      .filter((clause) => OPENS.test(clause) && isTitle(clause))
      .map((clause) => clause.replace(OPENS, '')),
  );
  const compiled = firstOf(lines, (line) => COMPILED.exec(line)?.[1] ?? null);
  const isOwn = (name: string): boolean => isOrgan(name) && !/^(?:本|我|按|依|根据|参照|国务院)/.test(name);
  const organ = [...named.map(organIn), compiled].find((name) => name !== null && isOwn(name));
  return { organ: organ ?? null, year: firstOf(named, yearIn) };
}

/** 统计期限, where the page states it, sentence by sentence. */
const periodOf = (page: Page): Steps<Filing['period']> =>
  firstLine(page, (text) => (text.length > 4000 ? null : firstOf(text.split('。'), periodIn)));

/** The year the text speaks of itself: 2020年，我局…; decided only where nothing better says it. */
function* yearInText(page: Page): Steps<number | null> {
  const saying = (pattern: RegExp) =>
    firstLine(page, (text) => pattern.exec(normalise(text.slice(0, LONGEST)))?.[1] ?? null);
  const told = (yield* saying(SELF)) ?? (yield* saying(OPENED));
  return told === null ? null : Number(told);
}

/** What the first line of the page to say anything says. */
function* firstLine<Said>(page: Page, read: (text: string) => Said | null): Steps<Said | null> {
  const isStepDone = everyFew();
  for (const { text } of textBlocks(page)) {
    if (isStepDone()) yield;
    const said = read(text);
    if (said !== null) return said;
  }
  return null;
}

function firstOf<T, U>(items: readonly T[], read: (item: T) => U | null): U | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}

/** The source a page names, where it is an organ and not the site or a newspaper. */
function sourceOf({ contentSource }: Page['meta']): string | null {
  if (contentSource === null || SITE.test(contentSource)) return null;
  return isOrgan(normalise(contentSource)) ? contentSource.trim() : null;
}

const SITE = /站|编辑|本|报社|日报|晚报|电视|新闻|媒体|网/;

/** The organ that a title names, its brackets as printed: they are part of the name. */
function issuerIn(title: string): string | null {
  const organ = organIn(title);
  return title.includes('（') ? (organ?.replaceAll('(', '（').replaceAll(')', '）') ?? null) : organ;
}

/** Who reports, for which year and period, by the page's own words; null where it does not say. */
export function identify(page: Page): Identity {
  return finish(identitySteps(page));
}

/** The same in steps. */
export function* identitySteps(page: Page): Steps<Identity> {
  const titles = titlesOf(page);
  const period = yield* periodOf(page);
  const end = period ? Number(period.end.slice(0, 4)) : null;
  const [issuer, year] = [firstOf(titles, issuerIn), firstOf(titles, yearIn)];
  if (issuer !== null && year !== null) return { issuer, year, period };
  const named = namedInPreamble(page);
  return {
    issuer: issuer ?? named.organ ?? sourceOf(page.meta),
    year: year ?? named.year ?? end ?? (yield* yearInText(page)),
    period,
  };
}
