/**
 * Printed labels made comparable: portals break them with blanks, line ends, full-width signs and
 * invisible characters, none of which changes what the form says.
 */
const HALF_WIDTH = new Map<string, string>([
  ['（', '('],
  ['）', ')'],
  ['〔', '['],
  ['〕', ']'],
  ['【', '['],
  ['】', ']'],
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['．', '.'],
  ['。', '.'],
  ['／', '/'],
  ['－', '-'],
  ['＋', '+'],
]);

const INVISIBLE = /[\s\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/g;

/** Full-width digits and letters as their plain forms. */
function halfWidth(character: string): string {
  return HALF_WIDTH.get(character) ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const BOOKMARK = /\[(?:bookmark|footnoteref|endnoteref):[^\]]{0,40}\]/gi;
const WIDE = new RegExp(`[${[...HALF_WIDTH.keys()].join('')}０-９Ａ-Ｚａ-ｚ]`, 'g');
const QUOTATION = /["'“”‘’「」『』《》<>]/g;

/** No label, and no line that anyone reads, is longer: of a hostile page's megabyte this much is enough. */
const LONGEST = 20_000;

/** A text without the bookmarks and signs of notes that Word leaves behind. */
export const withoutBookmarks = (text: string): string =>
  text.includes('[') ? text.replace(BOOKMARK, '') : text;

function comparable(label: string): string {
  const bare = withoutBookmarks(label.slice(0, LONGEST).replace(INVISIBLE, ''));
  return bare.replace(WIDE, halfWidth).replace(QUOTATION, '');
}

/** The label without blanks, quotation marks and full-width forms; leaked Word bookmarks go too. */
export const normalise = remembered(comparable);

/** `一、` `（一）` `1.` `第一部分` … at the start of a line. */
export interface Numbering {
  readonly kind: 'chinese' | 'parenthesis' | 'arabic' | 'part' | 'none';
  readonly ordinal: number | null;
  /** The normalised text after the number. */
  readonly rest: string;
}

const DIGITS = '零一二三四五六七八九';

/** 一 to 九十九 as a number; null for anything else. */
export function chineseNumber(text: string): number | null {
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!parts || text === '') return null;
  const [, tens, ten, ones] = parts;
  if (!ten) return tens && !ones ? DIGITS.indexOf(tens) : null;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

const NUMBERINGS: readonly (readonly [Numbering['kind'], RegExp])[] = [
  ['part', /^第([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章|节)[、.,:]?/],
  ['parenthesis', /^\(?([一二三四五六七八九十]{1,3}|\d{1,2})\)[、.,:]?/],
  ['chinese', /^([一二三四五六七八九十]{1,3})[、.,:]/],
  ['arabic', /^(\d{1,2})[、.,:](?!\d)/],
];

const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ'];

const CHINESE = '一二三四五六七八九十';

/** Characters that are a number with what sets it off: ① ⑴ ⒈ ㈠ and those after them, and how each is usually set. */
const ENCLOSED: readonly (readonly [number, number, (nth: number) => string])[] = [
  [0x2460, 20, (nth) => `(${nth})`],
  [0x2474, 20, (nth) => `(${nth})`],
  [0x2488, 20, (nth) => `${nth}.`],
  [0x3220, 10, (nth) => `(${CHINESE.charAt(nth - 1)})`],
];

function opened(character: string): string | null {
  const code = character.charCodeAt(0);
  const found = ENCLOSED.find(([start, count]) => code >= start && code < start + count);
  return found ? found[2](code - found[0] + 1) : null;
}

/** 一 总体情况, Ⅰ、总体情况, ①: numbers set off by a blank alone, in Roman figures or enclosed, in the usual way. */
function usual(text: string): string {
  const first = text.trim().charAt(0);
  const roman = ROMAN.indexOf(first);
  const number = roman < 0 ? opened(first) : CHINESE.charAt(roman);
  const plain = number === null ? text : number + text.trim().slice(1);
  return plain.replace(
    /^([\s\u3000]{0,20}[一二三四五六七八九十]{1,2})[\s\u00a0\u3000]{1,4}(?=[^\s、.．,，])/,
    '$1、',
  );
}

function split(text: string): Numbering {
  const label = normalise(text.length > 200 ? text : usual(text));
  for (const [kind, pattern] of NUMBERINGS) {
    const match = pattern.exec(label);
    if (!match?.[1]) continue;
    const ordinal = /^\d/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
    if (ordinal !== null) return { kind, ordinal, rest: label.slice(match[0].length) };
  }
  return { kind: 'none', ordinal: null, rest: label };
}

/** Splits the number off a line; the text may be raw. */
export const numbering = remembered(split);

/** What two spellings of one label share: no number in front, no punctuation at all. */
export const gist = remembered((text) => numbering(text).rest.replace(/[\p{P}\p{S}]/gu, ''));

/** The same few labels stand on every page and are asked about by many; prose is not worth keeping. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > 60) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= 2000) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
