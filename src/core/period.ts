import type { Filing } from './filing.ts';
import { normalise } from './label.ts';

const DAY = '(?:(20\\d\\d)(?:年|[.\\-/]))?(\\d{1,2})(?:月|[.\\-/])(\\d{1,2})日?';
const PERIOD = new RegExp(`${DAY}(?:起|开始)?,?(?:至|到|—|-|–|~|～)+${DAY}`);
/** 统计期限, 数据统计时间, 报告期, 所列数据: the sentence says that it is of the figures. */
const IS_PERIOD =
  /(统计|数据|报告).{0,8}(期限|时限|时间|期间|周期|范围|期)|所列数据|数据统计|统计数据|数据.{0,8}(自|从|为)|内容涵盖/;

const iso = (year: string, month: string, day: string): string | null => {
  const [m, d] = [Number(month), Number(day)];
  const isDate = m >= 1 && m <= 12 && d >= 1 && d <= 31;
  return isDate ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** The days from and to which the figures count, where a sentence states them; null for any other span. */
export function periodIn(sentence: string): Filing['period'] {
  const label = normalise(sentence);
  const match = IS_PERIOD.test(label) ? PERIOD.exec(label) : null;
  if (!match) return null;
  const [, year, month = '', day = '', endYear, endMonth = '', endDay = ''] = match;
  if (year === undefined) return null;
  const [start, end] = [iso(year, month, day), iso(endYear ?? year, endMonth, endDay)];
  return start && end ? { start, end } : null;
}
