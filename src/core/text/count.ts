/** A number as prose writes it: digits, or Chinese numerals up to the thousands. */
export const NUMBER = '(?:[0-9]{1,9}|[〇零一二两三四五六七八九十百千]{1,7})';

/** What cases and documents are counted in. */
export const UNIT = '(?:件次|件|份|宗|起|例|条|个|次|封|项)';

const DIGITS = '零一二三四五六七八九';
const NUMERAL =
  /^(?:([一二三四五六七八九])千)?(零)?(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?(十))?(零)?([一二三四五六七八九])?$/;

/** The number as a value; null for what is no one number: 两三, 一百二. */
export function countOf(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return Number(text);
  const plain = text.replace(/两/g, '二').replace(/〇/g, '零');
  if (plain === '零') return 0;
  const parts = NUMERAL.exec(plain);
  if (!parts || plain === '') return null;
  const [, thousands, , hundreds, , tens, ten, , ones] = parts;
  const isSaid = plain.includes('零');
  // 一百二 is 120 in speech and 102 by the letter.
  if (ones && !ten && (hundreds || thousands) && !isSaid) return null;
  const digit = (sign: string | undefined): number => (sign ? DIGITS.indexOf(sign) : 0);
  return digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? (digit(tens) || 1) * 10 : 0) + digit(ones);
}

const THOUSANDS = /(?<![0-9０-９,.])[0-9０-９]{1,3}(?:,[0-9０-９]{3}){1,3}(?![0-9０-９,.%％])/g;

/** 1,110件 without the comma that parts the thousands; a full-width comma parts clauses. */
export const joinThousands = (text: string): string =>
  text.includes(',') ? text.replace(THOUSANDS, (digits) => digits.replace(/,/g, '')) : text;
