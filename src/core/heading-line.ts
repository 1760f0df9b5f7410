import { chineseNumber, normalise, numbering, withoutBookmarks, type Numbering } from './label.ts';
import { sectionNamed, sectionNames, type SectionNamed } from './sections.ts';

/** A line as a heading, and what goes on after it. */
export interface HeadingLine {
  readonly heading: string;
  readonly number: Numbering;
  /** The section that its words name by themselves. */
  readonly names: SectionNamed | null;
  readonly inline: string;
  /**
   * What tells the heading from the text: bold type, a sign or blank, the beginning of a sentence, nothing but the
   * words; or it has its line.
   */
  readonly end: 'line' | 'bold' | 'sign' | 'sentence' | 'words';
}

export const LONGEST_HEADING = 45;
/** Whatever blanks stand in it, no heading is set in a line as long as this. */
export const LONGEST_LINE = 300;
/** What ends further on ends no heading, and a hostile line may have a million such places. */
const REACH = LONGEST_HEADING + 20;
/** Words that go on with a heading, or a bracket that explains it. */
const GOES_ON = /^(?:[的及和与、]|以及|说明|如下|表|情况|工作|\((?![一1]))/;
const SIGNS = /^[：:。.，,；;—\-\s\u00a0\u3000]+/;
/** How sentences of such a text begin. */
const SENTENCE =
  /20\d\d年|本[年机单局]|我[局办委厅县市区镇乡街]|[全今]年|[无未]|暂无|一是|截至|按照|根据|虽然|尽管|[存主]|当前|目前/g;
/** No heading is without one of the words of some section. */
const TELLING =
  /总体|整体|概[述况]|综述|情况|公开|申请|复议|诉讼|问题|不足|困难|短板|[改整][进改]|下一?步|其[他它]|需要|事项|说明|处理费/;

/** Each way to part a line into a heading and its text, the surest first; `lead` is what of it is bold. */
export function headingLines(text: string, lead = ''): readonly HeadingLine[] {
  const bare = withoutBookmarks(text).trim();
  // 【一、总体情况】, —— 一、总体情况 ——: ornaments are no part of it either.
  const line = bare.length > LONGEST_LINE ? bare : withoutOrnaments(bare);
  if (!TELLING.test(normalise(line.slice(0, REACH)))) return [];
  const bold = lead.trim();
  const isBold = bold !== '' && bold.length <= REACH && line.startsWith(bold);
  const words = wordsAt(line);
  return [
    ...(isBold ? [partAt(line, bold.length, 'bold')] : []),
    ...(words === null ? [] : [partAt(line, words.at, words.end)]),
    ...(line.length <= REACH ? [partAt(line, line.length, 'line')] : []),
    ...signsIn(line).map((at) => partAt(line, at, 'sign')),
  ];
}

function partAt(line: string, at: number, end: HeadingLine['end']): HeadingLine {
  const heading = line.slice(0, at).replace(/[：:。]$/, '');
  const number = headingNumber(heading);
  const inline = line.slice(at).replace(SIGNS, '');
  return { heading, number, names: sectionNamed(number.rest), inline, end };
}

/** Where a sign or a blank may end the heading; 一、 and 第一部分 are followed by a blank, too. */
function signsIn(line: string): readonly number[] {
  return [
    ...line.slice(0, REACH).matchAll(/[：:。]|[\s\u00a0\u3000]{1,4}(?=\S)|[（(](?=[一1][）)])|(?=1[.．、])/g),
  ]
    .map(({ index }) => index)
    .filter((at) => headingNumber(line.slice(0, at)).rest.length >= 2);
}

/** Where the words of a heading end at the beginning of a line that goes on with text. */
function wordsAt(line: string): { readonly at: number; readonly end: 'sign' | 'sentence' | 'words' } | null {
  const start = line.slice(0, REACH);
  const words = openingOf(headingNumber(start).rest);
  if (words === null) return wordsBefore(start);
  for (let at = words.length; at < start.length; at++) {
    if (headingNumber(line.slice(0, at)).rest !== words) continue;
    const after = line.slice(at);
    if (SIGNS.test(after)) return { at, end: 'sign' };
    if (GOES_ON.test(normalise(after.slice(0, 8)))) return wordsBefore(start);
    return { at, end: after.search(SENTENCE) === 0 ? 'sentence' : 'words' };
  }
  return null;
}

/** 六、其他事项无, 一、概述2023年, 概述2023年: any wording of a heading, where a sentence begins as most do. */
function wordsBefore(start: string): { readonly at: number; readonly end: 'sentence' } | null {
  const [first] = [...start.matchAll(SENTENCE)].filter(
    ({ index }) => sectionNamed(headingNumber(start.slice(0, index)).rest) !== null,
  );
  return first ? { at: first.index, end: 'sentence' } : null;
}

const openingOf = (words: string): string | null => {
  for (const { opening } of sectionNames) {
    const found = opening.exec(words)?.[0];
    if (found !== undefined) return found;
  }
  return null;
};

/** The number of a heading; 01 总体情况 and 一总体情况 are without the sign that usually goes with one. */
export function headingNumber(heading: string): Numbering {
  const number = numbering(heading);
  if (number.kind !== 'none') return number;
  const [, sign = '', rest = ''] =
    /^(0?[1-6]|[一二三四五六])[.、]?(\D.*|20\d\d年.*)$/.exec(number.rest) ?? [];
  const isSaid = sign.startsWith('0') || openingOf(rest) !== null || sectionNamed(rest) !== null;
  if (!isSaid) return number;
  const ordinal = chineseNumber(sign);
  return { kind: ordinal === null ? 'arabic' : 'chinese', ordinal: ordinal ?? Number(sign), rest };
}

/** At most six of them at either end: to look for the end in every place of a paragraph would cost the most. */
function withoutOrnaments(text: string): string {
  // l六、: what a scan makes of a margin.
  const opened = text.replace(/^[【[—\-=*#★☆◆■●▲►\s]{1,6}|^[lI|｜丨](?=[一二三四五六][、.．])/, '');
  return opened.slice(0, -6) + opened.slice(-6).replace(/[】\]—\-=*#★☆◆■●\s]{1,6}$/, '');
}
