import type { Filing } from './filing.ts';
import { normalise } from './label.ts';
import type { Block, Page } from './page.ts';

export type Identity = Pick<Filing, 'issuer' | 'year' | 'period'>;

const SUBJECT = /(政府|政务)信息公开|政务公开|信息公开/;
/** Titles as they are met: …政府信息公开工作年度报告, 政府信息公开工作2022年度报告, 关于2022年度政府信息公开情况的报告. */
const TITLE =
  /((政府|政务)?信息公开|政务公开)(工作)?(的)?(20\d\d)?年?度?(工作)?(情况)?(的)?(年度)?(工作)?(报告|年报)|20\d\d年度?(政府)?信息公开(工作)?(情况)?的?报告/;
const YEARS = /(?<!\d)(20[0-4]\d)(?!\d)/g;
const ORGAN =
  /(政府|办公室|办公厅|局|委员会|委|厅|院|署|中心|镇|乡|街道|办事处|管委会|处|站|所|队|馆|办|区|县|市|省|社|会|公司|部)$/;
/** Breadcrumbs and self-references name nobody. */
const NO_ORGAN = /^(本|我)(机关|单位|局|办|委|院|镇|街道)$|首页|位置|栏目|[>»|]/;
const CHINESE_YEAR = /二[〇○零Ｏ0o]([〇○零Ｏ0o一二三四])([〇○零Ｏ0o一二三四五六七八九])年/i;
const PERIOD =
  /(20\d\d)年(\d{1,2})月(\d{1,2})日(?:起)?,?(?:至|到|—|-|–|~|～)+(?:(20\d\d)年|当年|同年)?(\d{1,2})月(\d{1,2})日/;
/** 2020年，我局…, (一)2020年全年…: the text of itself; the year of a law or a document is another's. */
const SELF =
  /^(?:\([一二三四五]\)|[一二三四五]、)?[^()\[\]]{0,20}?(20[0-4]\d)年度?,?[^()\[\]修订]{0,6}?(?:我|本|全)/;
const PUBLISHED = /(?:现公布|现将|现发布)([^,.;:]{0,30}?)(20\d\d)年?度?(?:的)?(?:政府信息公开|信息公开)/;
const COMPILED = /由([^,.;:由]{2,30}?)(?:负责)?编制/;
const IS_PERIOD = /统计|期限|时限|所列数据|数据.{0,6}(时间|范围|起)/;
/** How much of the page's beginning is looked at for a title and a preamble. */
const OPENING = 60;

/** Whether a line is the title of an annual report of this kind. */
export const isTitle = (text: string): boolean => {
  const label = normalise(text);
  return label.length <= 80 && TITLE.test(label);
};

/** Whether a line is a title and nothing else: a sentence of the preamble also names the report. */
const isWholeTitle = (text: string): boolean => {
  const label = normalise(text);
  const match = TITLE.exec(label);
  return (
    match !== null && label.length - match.index - match[0].length <= 8 && !/[,;:.]|根据|按照/.test(label)
  );
};

type TextBlock = Extract<Block, { kind: 'text' }>;
const textBlocks = (page: Page): readonly TextBlock[] => page.blocks.filter((block) => block.kind === 'text');

/** Lines that may be the title, the surest first; a title set on two lines is also tried as one. */
export function titlesOf(page: Page): readonly string[] {
  const opening = textBlocks(page).slice(0, OPENING);
  const lines = opening.flatMap((block, index) => {
    const before = opening[index - 1];
    const isOne = before && (before.selector === block.selector || (before.isStrong && block.isStrong));
    const isOrgan = isOne && before.text.length <= 40 && ORGAN.test(normalise(before.text));
    const joined = isOrgan ? [before.text + block.text] : [];
    return [...joined, block.text];
  });
  const strong = opening.filter(({ level }) => level !== null && level <= 3).map(({ text }) => text);
  const isJoined = (line: string) => strong.some((text) => line !== text && line.endsWith(text));
  return [
    ...lines.filter(isJoined),
    ...(page.meta.articleTitle ? [page.meta.articleTitle] : []),
    ...strong,
    ...lines.filter(isWholeTitle),
    page.title,
  ].filter(isTitle);
}

/** The organ that a title names, without year and subject; null where it names none. */
function organIn(title: string): string | null {
  const label = normalise(title).replace(/^\[[^\]]{0,20}\]/, '');
  const subject = label.search(SUBJECT);
  if (subject < 0) return null;
  const organ = label
    .slice(0, subject)
    .replace(/(20\d\d|二[〇○零o0][〇○零o0一二三四][〇○零o0一二三四五六七八九])年?度?(的)?/gi, '')
    .replace(/^(关于|公布|发布|现公布|转发)+|(关于|年度|的|本级|[\p{P}\p{S}]){1,40}$/gu, '')
    .replace(/^[\p{P}\p{S}]+/u, '');
  return organ.length >= 2 && organ.length <= 40 && !NO_ORGAN.test(organ) ? organ : null;
}

interface Named {
  readonly organ: string | null;
  readonly year: number | null;
}

/** …现公布X2023年政府信息公开工作年度报告…, 由X编制. */
function namedInPreamble(page: Page): Named {
  const lines = textBlocks(page)
    .slice(0, OPENING)
    .map(({ text }) => normalise(text));
  const published = firstOf(lines, (line) => PUBLISHED.exec(line));
  const compiled = firstOf(lines, (line) => COMPILED.exec(line));
  const organ = [published?.[1], compiled?.[1]].find(
    (name) => name && ORGAN.test(name) && !/^(本|我)/.test(name),
  );
  return { organ: organ ?? null, year: published?.[2] ? Number(published[2]) : null };
}

/** The year nearest to the subject of a title: …2022年政府信息公开…, …政府信息公开工作2022年度报告. */
function yearIn(text: string): number | null {
  const label = normalise(text);
  const subject = label.search(SUBJECT);
  const years = [...label.matchAll(YEARS)];
  const match = years.findLast(({ index }) => index < subject) ?? years[0];
  if (match?.[1]) return Number(match[1]);
  const chinese = CHINESE_YEAR.exec(text.replace(/\s/g, ''));
  if (!chinese?.[1] || !chinese[2]) return null;
  const digit = (sign: string) => Math.max(0, '〇一二三四五六七八九'.indexOf(sign));
  return 2000 + digit(chinese[1]) * 10 + digit(chinese[2]);
}

const iso = (year: string, month: string, day: string): string | null => {
  const [m, d] = [Number(month), Number(day)];
  const isDate = m >= 1 && m <= 12 && d >= 1 && d <= 31;
  return isDate ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** 统计期限: the days from and to which the figures count, where the page states them. */
function periodOf(page: Page): Filing['period'] {
  for (const { text } of textBlocks(page)) {
    const label = normalise(text);
    const match = IS_PERIOD.test(label) ? PERIOD.exec(label) : null;
    if (!match) continue;
    const [, year = '', month = '', day = '', endYear = year, endMonth = '', endDay = ''] = match;
    const [start, end] = [iso(year, month, day), iso(endYear, endMonth, endDay)];
    if (start && end) return { start, end };
  }
  return null;
}

/** The year the text speaks of itself: 2020年，我局…; decided only where nothing better says it. */
function yearInText(page: Page): number | null {
  const told = firstOf(textBlocks(page), ({ text }) => SELF.exec(normalise(text)));
  return told?.[1] ? Number(told[1]) : null;
}

function firstOf<T, U>(items: readonly T[], read: (item: T) => U | null): U | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}

const sourceOf = ({ contentSource }: Page['meta']): string | null => {
  const isOrgan = contentSource && ORGAN.test(normalise(contentSource)) && !/站|编辑|本/.test(contentSource);
  return isOrgan ? contentSource.trim() : null;
};

/** Who reports, for which year and period, by the page's own words; null where it does not say. */
export function identify(page: Page): Identity {
  const titles = titlesOf(page);
  const period = periodOf(page);
  const end = period ? Number(period.end.slice(0, 4)) : null;
  const named = namedInPreamble(page);
  return {
    issuer: firstOf(titles, organIn) ?? named.organ ?? sourceOf(page.meta),
    year: firstOf(titles, yearIn) ?? named.year ?? end ?? yearInText(page),
    period,
  };
}
