import { normalise } from './label.ts';
import { isOrgan } from './organ.ts';

/** Titles as they are met: …政府信息公开工作年度报告, 政府信息公开工作2022年度报告, 关于2022年度政府信息公开情况的报告. */
const TITLE =
  /((政府|政务)?信息公开|政务公开)([和暨及与](政府信息公开|政务公开))?(工作)?(的)?(20\d\d)?年?度?(工作)?(情况)?(的)?(年度)?(工作)?(总结)?(报告|年报)|20\d\d年度?(政府)?信息公开(工作)?(情况)?的?报告/;
const YEARS = /(?<!\d)(20[0-4]\d)(?!\d)/g;
const CHINESE_YEAR = /二[〇○零o0]([〇○零o0一二三四])([〇○零o0一二三四五六七八九])年/i;
const YEAR = '(?:20\\d\\d|二[〇○零o0][〇○零o0一二三四][〇○零o0一二三四五六七八九])年?度?的?';
/** 2023年度, （2023年度）. */
const ANY_YEAR = new RegExp(`\\(${YEAR}\\)|${YEAR}`, 'gi');
/** Breadcrumbs, columns and self-references name nobody. */
const NO_ORGAN =
  /^(本|我)(机关|单位|局|办|委|院|镇|街道)$|^(全(市|县|区|省|州))$|首页|位置|栏目|年报|报告|公开|[>»|]/;
/** Words before and after the name: 关于印发X的, 打印标题:X, X关于报送. */
const BEFORE =
  /^(.*关于)?(现?公布|发布|转发|印发|报送|编制|做好|打印标题|标题)+[\p{P}]*|^.*?关于(?=.{4,})|^\d{1,2}[.、]/u;
const AFTER = /(关于(现?公布|发布|印发|报送|编制|做好)?|年度|的|本级|(?!\))[\p{P}\p{S}]){1,40}$/gu;
/** …年度报告（县财政局）, …年度报告—县财政局, …年度报告 县财政局: what stands behind a title and may be a name. */
const ASIDE = /^(?:\(([^()]{2,30})\)|[—-]{0,3}([^()—-]{2,30}))$/;
/** Whatever blanks stand in it, no title is as long as this. */
export const LONGEST_TITLE = 300;

/** Most lines are told to be none by the want of one of two characters. */
const mayBeTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && text.includes('公') && text.includes('报');

/** Whether a line is the title of an annual report of this kind. */
export const isTitle = (text: string): boolean => {
  if (!mayBeTitle(text)) return false;
  const label = normalise(text);
  return label.length <= 80 && TITLE.test(label);
};

/** Papers about such reports, whose titles name them too. */
const ABOUT =
  /通知|印发|格式|模板|样式|样表|范本|填报|编制(说明|指南|要求|规范)|解读|读懂|图解|考核|通报|评估/;

/** Whether a line is the title of one organ's or one year's report: a column's name is neither. */
export const isOneFiling = (text: string): boolean =>
  isTitle(text) && !ABOUT.test(normalise(text)) && (yearIn(text) !== null || organIn(text) !== null);

/** 3.标题, （转载）标题, 标题.docx, 县水利局：标题: what a list or a person puts before or after it. */
const bare = (text: string): string =>
  normalise(text)
    .replace(/^(?:\d{1,2}[.、]|\([^()]{1,4}\))/, '')
    .replace(/\.(?:docx?|pdf|wps|html?)$/i, '')
    .replace(/^([^:]{2,40}):(?=20\d\d年)/, '$1');

/** Whether a line is a title and nothing else: a sentence of the preamble also names the report. */
export const isWholeTitle = (text: string): boolean => {
  // 首页 > 政府信息公开年报: the way to a page is no title of it.
  if (!mayBeTitle(text) || /[>»›]/.test(text)) return false;
  const label = bare(text);
  const match = TITLE.exec(label);
  const after = match ? label.slice(match.index + match[0].length) : '';
  const isEnd =
    match !== null && (after.length <= 8 || /^(?:\([^()]{1,30}\)|[—-]{1,3}[^—-]{1,30})$/.test(after));
  return isEnd && label.length <= 80 && !/[,;:.]|根据|按照/.test(label) && !/解读|图解|发布$/.test(after);
};

/** The organ that a title names, without year and subject; null where it names none. */
export function organIn(title: string): string | null {
  const whole = bare(title);
  const [opened = '', column = ''] = /^\[([^\]]{0,20})\]/.exec(whole) ?? [];
  const label = whole.slice(opened.length);
  const match = TITLE.exec(label);
  if (!match) return null;
  const before = label.slice(0, match.index).replace(ANY_YEAR, '');
  const name = nameIn(before.replace(BEFORE, ''));
  if (name !== null) return name;
  // X关于报送2023年…: nobody is named but the one who sends it.
  if (before.includes('关于')) return nameIn(before.replace(/关于.*$/, ''));
  const [, within, behind] = ASIDE.exec(label.slice(match.index + match[0].length)) ?? [];
  return [column, within, behind].find((aside) => aside !== undefined && isOrgan(aside)) ?? null;
}

function nameIn(text: string): string | null {
  const name = text.replace(AFTER, '').replace(/^[\p{P}\p{S}]+/u, '');
  // …人民政府信息公开…: the word 政府 belongs to both.
  const organ = name.endsWith('人民') ? `${name}政府` : name;
  return organ.length >= 2 && organ.length <= 40 && !NO_ORGAN.test(organ) ? organ : null;
}

/** The year nearest to the subject of a title: …2022年政府信息公开…, …政府信息公开工作2022年度报告. */
export function yearIn(text: string): number | null {
  const label = normalise(text);
  const match = TITLE.exec(label);
  const years = [...label.matchAll(YEARS)];
  const year = (match && years.findLast(({ index }) => index < match.index)) ?? years[0];
  if (year?.[1]) return Number(year[1]);
  const chinese = CHINESE_YEAR.exec(text.replace(/\s/g, ''));
  if (!chinese?.[1] || !chinese[2]) return null;
  const digit = (sign: string) => Math.max(0, '〇一二三四五六七八九'.indexOf(sign));
  return 2000 + digit(chinese[1]) * 10 + digit(chinese[2]);
}
