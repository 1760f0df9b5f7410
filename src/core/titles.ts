import { normalise } from './label.ts';
import { isOrgan } from './organ.ts';
import { nearestFirst, once, openingOf, type TextBlock } from './opening.ts';
import type { Page } from './page.ts';
import { isTitle, isWholeTitle, LONGEST_TITLE, organIn, yearIn } from './title.ts';

/** The parent of an element and its tag, as a selector has them: lines of one kind beside each other. */
const kindOf = (selector: string): string => selector.replace(/:nth-child\(\d+\)$/, '');

/** At most so many lines are one title, and none of them is longer. */
const [MOST_LINES, LONGEST_LINE] = [4, 60];

/** A title set on several lines: organ, year, 政府信息公开工作年度报告, （2023年度）. */
function joined(page: Page, opening: readonly TextBlock[]): readonly string[] {
  return opening.flatMap((_, index) => {
    const lines = opening.slice(index, index + MOST_LINES);
    const end = lines.findIndex((line, at) => at > 0 && !isOne(lines[at - 1], line));
    return [2, 3, 4]
      .filter((count) => count <= (end < 0 ? lines.length : end))
      .map((count) => lines.slice(0, count))
      .filter((parts) => isJoined(parts, (organ) => isSaid(page, opening, organ, parts)))
      .map(textOf);
  });
}

const textOf = (lines: readonly TextBlock[]): string => lines.map(({ text }) => text.trim()).join('');

/** Whether two lines, one right below the other, may be parts of one title. */
function isOne(before: TextBlock | undefined, line: TextBlock): boolean {
  if (!before || before.text.length > LONGEST_LINE || line.text.length > LONGEST_LINE) return false;
  return (line.isStrong && before.isStrong) || kindOf(line.selector) === kindOf(before.selector);
}

/** Whether lines together are a title that names an organ, and none of them is one alone. */
function isJoined(parts: readonly TextBlock[], isToldOf: (organ: string) => boolean): boolean {
  const text = textOf(parts);
  const organ = isWholeTitle(text) ? organIn(text) : null;
  if (organ === null) return false;
  const [, second = ''] = parts.map((part) => part.text.trim());
  // A site's own name may stand before that of its column, which is a title without a year.
  if (yearIn(text) === null && !/信息公开工作年度报告$/.test(second)) return false;
  const isBroken = parts.some((part) => isWholeTitle(part.text) && organIn(part.text) !== null);
  if (!isBroken) return isOrgan(organ) || isToldOf(organ);
  // 云溪县人 above 民政府2023年…: one name in two is told from two by the element, or where it is said elsewhere.
  const isOneElement = new Set(parts.map(({ selector }) => selector)).size === 1;
  const isWord = isOrgan(normalise(parts[0]?.text ?? ''));
  return parts.length === 2 && ((isOneElement && !isWord) || isToldOf(organ));
}

/** Words of columns, which stand above a title as well and may be said in the text. */
const COLUMN = /文件|政策|通知|公告|动态|互动|解读|法规|指南|目录|专[栏题]|新闻|要闻|导航|信息|服务/;
/** As much of a paragraph is read for a name. */
const LONGEST_SAYING = 2000;

/** Whether the page names the organ elsewhere: what ends as no organ's name does may be one all the same. */
function isSaid(
  { title, meta, links }: Page,
  opening: readonly TextBlock[],
  organ: string,
  parts: readonly TextBlock[],
): boolean {
  if (
    organ.length < 4 ||
    (!isOrgan(organ) && COLUMN.test(organ)) ||
    links.some(({ text }) => text.trim() === parts[0]?.text.trim())
  )
    return false;
  const others = opening.filter((line) => !parts.includes(line)).map(({ text }) => text);
  return [title, meta.contentSource ?? '', ...others].some((text) =>
    normalise(text.slice(0, LONGEST_SAYING)).includes(organ),
  );
}

/** The titles among the parts of a page's name, 标题-栏目-站点 in either order; the one with a year says most. */
function titlesWithin(title: string): readonly string[] {
  const parts = title.split(/[-_|—–]/);
  // 站点 栏目 标题: a blank parts them as well, but it also stands within a title.
  const words = parts.flatMap((part) => part.split(/\s+/)).filter((part) => organIn(part) !== null);
  const titles = [...parts, ...words].map((part) => part.trim()).filter(isWholeTitle);
  return withYearFirst(titles);
}

/** Lines that may be the title, the surest first. */
export const titlesOf = once((page: Page): readonly string[] => {
  const opening = openingOf(page);
  // A line that is a link leads to another page's report.
  const links = new Set(page.links.map(({ text }) => text));
  const whole = nearestFirst(opening).filter(({ text }) => isWholeTitle(text));
  const lines = whole.map(({ text }) => text).filter((text) => !links.has(text.trim()));
  const strong = (levels: readonly number[]): readonly string[] =>
    whole.flatMap(({ level, text }) => (level !== null && levels.includes(level) ? [text] : []));
  const { articleTitle } = page.meta;
  const own = articleTitle !== null && isTitle(articleTitle) ? [articleTitle] : [];
  const name = page.title.slice(0, LONGEST_TITLE);
  const inTitle = titlesWithin(name);
  // A column's name is a title without a year; a heading that the page's name repeats is the page's own.
  const agreed = strong([1, 2, 3]).filter((text) =>
    name.replace(/\s/g, '').includes(text.replace(/\s/g, '')),
  );
  const lined = joined(page, opening.lines);
  return [
    ...own,
    ...lined.filter((title) => yearIn(title) !== null),
    ...agreed,
    ...withYearFirst(strong([1, 2])),
    ...inTitle,
    ...withYearFirst(strong([3])),
    ...withYearFirst(lines),
    ...lined,
  ];
});

const withYearFirst = (titles: readonly string[]): readonly string[] => [
  ...titles.filter((title) => yearIn(title) !== null),
  ...titles.filter((title) => yearIn(title) === null),
];
