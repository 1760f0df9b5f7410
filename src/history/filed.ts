import { hash } from '../core/hash.ts';
import { normalise } from '../core/label.ts';
import type { Result } from '../core/result.ts';
import type { Filed } from './database.ts';
import { headOf, type Head } from './head.ts';
import type { Kept } from './kept.ts';

/** The head of a kept result, to be found by issuer and year. */
export function filed({ result, source, at }: Kept): Filed {
  const whose = whoseOf(result);
  const head = { ...headOf(result, source, at), ...(whose !== null && { whose }) };
  return { ...head, sum: sumOf(head) };
}

/**
 * Says of what stands in the store whether it can be shown. Ten thousand are asked at once, so the checksum answers
 * for the shape too: what bears the right one was made above. Heads of another version have other fields, and are
 * made anew.
 */
export function isFiled(value: unknown): value is Filed {
  if (typeof value !== 'object' || value === null || !('sum' in value)) return false;
  try {
    return value.sum === sumOf(value);
  } catch {
    // No head of ours holds what JSON cannot.
    return false;
  }
}

/** In one order, whatever the store makes of it. */
const sumOf = (head: object): string => hash(JSON.stringify(KEYS.map((key) => told(Reflect.get(head, key)))));

/** In JSON what is missing and what is no number would read as a null. */
const told = (value: unknown): unknown =>
  value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? false : value;

/** By what the filings of one issuer are found, however its name is printed; null where it is not told. */
export const whoseOf = ({ report }: Result): string | null =>
  report === null || report.issuer === null ? null : comparable(report.issuer);

export const comparable = (issuer: string): string => normalise(issuer);

const KEYS = Object.keys({
  url: 0,
  host: 0,
  title: 0,
  kind: 0,
  issuer: 0,
  year: 0,
  form: 0,
  verdict: 0,
  errors: 0,
  warnings: 0,
  missing: 0,
  assessed: 0,
  total: 0,
  publishedAt: 0,
  engine: 0,
  source: 0,
  at: 0,
  whose: 0,
} satisfies Readonly<Record<keyof Omit<Filed, 'sum'>, 0>>);

/** The head without what it is stored with. */
export function headIn({ whose: _, sum: __, ...head }: Filed): Head {
  return head;
}
