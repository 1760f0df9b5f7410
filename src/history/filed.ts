import { hash } from '../core/hash.ts';
import { normalise } from '../core/label.ts';
import type { Result } from '../core/result.ts';
import { type Check, isCount, isNumber, isString, listOf, oneOf, orNull, record } from '../core/shape.ts';
import type { Filed } from './database.ts';
import { headOf, type Head } from './head.ts';
import type { Kept } from './kept.ts';

/** The head of a kept result, to be found by issuer and year. */
export function filed({ result, source, at }: Kept): Filed {
  const whose = whoseOf(result);
  const head = { ...headOf(result, source, at), ...(whose !== null && { whose }) };
  return { ...head, sum: sumOf(head) };
}

/** In the same order whatever the store makes of it. A later version's head has more, and is made anew here. */
function sumOf(head: Omit<Filed, 'sum'>): string {
  return hash(JSON.stringify(keys.map((key) => Reflect.get(head, key) as unknown)));
}

/** By what the filings of one issuer are found, however its name is printed; null where it is not told. */
export const whoseOf = ({ report }: Result): string | null =>
  report === null || report.issuer === null ? null : comparable(report.issuer);

export const comparable = (issuer: string): string => normalise(issuer);

/** Says of what stands in the store whether it can be shown. */
export const isFiled = (value: unknown): value is Filed => isShown(value) && value.sum === sumOf(value);

const isShown = (value: unknown): value is Filed => shape(value);

const fields = {
  url: isString,
  host: isString,
  title: isString,
  kind: oneOf(
    'report',
    'form-notice',
    'index-page',
    'attachment-only',
    'image-only',
    'not-report',
    'unreadable',
  ),
  issuer: orNull(isString),
  year: orNull(isNumber),
  form: orNull(oneOf('2014', '2019', '2021')),
  verdict: oneOf('balanced', 'unbalanced', 'incomplete'),
  errors: isCount,
  warnings: isCount,
  missing: listOf(oneOf('overview', 'disclosure', 'requests', 'remedies', 'problems', 'others')),
  assessed: isCount,
  total: isCount,
  publishedAt: orNull(isString),
  engine: isString,
  source: oneOf('page', 'list', 'file'),
  at: isNumber,
} satisfies Readonly<Record<keyof Head, Check>>;

const shape = record({ ...fields, sum: isString });
const keys = [...Object.keys(fields), 'whose'];

/** The head without what it is stored with. */
export function headIn({ whose: _, sum: __, ...head }: Filed): Head {
  return head;
}
