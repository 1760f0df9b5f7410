import type { CellStatus } from './result.ts';

/**
 * What a cell of figures says. `exact` is the number as a plain decimal (`-7`, `1119.02062`), so that sums
 * need no floating point; `value` is the same for use, and only given where it is the same.
 */
export type Amount =
  | {
      readonly status: 'number';
      readonly raw: string;
      readonly exact: string;
      readonly value: number;
      readonly unit: string | null;
    }
  | {
      readonly status: Exclude<CellStatus, 'number'>;
      readonly raw: string;
      readonly exact: null;
      readonly value: null;
      readonly unit: null;
    };

/**
 * Characters of a number that stand for another without any change of what is read. Everything else is left as it is
 * and makes the cell `text`: superscripts, circled and Arabic-Indic digits, 〇, O and l are never numbers.
 */
const SAME_AS = new Map<string, string>([
  ...Array.from('０１２３４５６７８９', (digit, value): [string, string] => [digit, String(value)]),
  ['，', ','],
  ['．', '.'],
  ['＋', '+'],
  ['－', '-'],
  ['\u2212', '-'],
]);
const ANOTHER = new RegExp(`[${[...SAME_AS.keys()].join('')}]`, 'g');

/** Blanks of every width, and marks with no width that portals leave behind. Bidi controls are not among them. */
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const PLACEHOLDER =
  /^(?:[-‐‑‒–—―─━_－\u2212]{1,8}|[/\\／＼]{1,4}|无|没有|暂无|不适用|不涉及|未涉及|无数据|n[/／]?a)$/i;
const UNITS =
  /^(?:万元|亿元|元|人民币元|人次|件次|件|份|条|宗|个|次|封|例|起|项|篇|人|期|场|家|户|页|类|部|批|辆|处)$/;
const NUMBER =
  /^([+-]|增加?|减少?)?(\d{1,15}|[1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.(\d{1,10}))?([^\d.,+-]{0,4})$/u;

/** Longer cells hold prose, not a figure. */
const LONGEST = 40;
const DIGIT = /[0-9０-９]/;
/** However many blanks surround it: so much is not even looked through. */
const LONGEST_RAW = 2000;
const INK = /[^\s\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;

const unread = (status: 'blank' | 'placeholder' | 'text', raw: string): Amount => ({
  status,
  raw,
  exact: null,
  value: null,
  unit: null,
});

/** The shortest plain decimal for the digits read. */
function canonical(isNegative: boolean, whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/(?<!0)0+$/, '');
  const magnitude = decimals ? `${digits}.${decimals}` : digits;
  return isNegative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Most figures: nothing in them has to be weighed. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/;

/** Reads the text of one cell. Blanks inside a number (`1 2`) leave it open what was meant: text. */
export function readAmount(raw: string): Amount {
  if (PLAIN.test(raw)) return { status: 'number', raw, exact: raw, value: Number(raw), unit: null };
  if (raw.length > LONGEST_RAW) return unread(INK.test(raw) ? 'text' : 'blank', raw);
  const visible = raw.replace(NO_WIDTH, '').replace(BLANKS, ' ').trim();
  if (visible === '') return unread('blank', raw);
  if (visible.length > LONGEST) return unread('text', raw);
  // Most are labels: without a digit nothing has to be made of them.
  if (!DIGIT.test(visible))
    return unread(PLACEHOLDER.test(visible.replace(/ /g, '')) ? 'placeholder' : 'text', raw);
  const plain = visible.replace(ANOTHER, (character) => SAME_AS.get(character) ?? character);
  if (/[\d.,+-] [\d.,]/.test(plain)) return unread('text', raw);

  const match = NUMBER.exec(plain.replace(/ /g, ''));
  if (!match) return unread('text', raw);
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  if (unit !== '' && !UNITS.test(unit)) return unread('text', raw);
  const exact = canonical(/^(?:-|减)/.test(sign), whole.replace(/,/g, ''), fraction);
  const value = Number(exact);
  // Past 15 significant digits a number no longer says what the page prints.
  if (exact.replace(/[-.]/g, '').length > 15) return unread('text', raw);
  return { status: 'number', raw, exact, value, unit: unit === '' ? null : unit };
}
