import { bare } from '../core/address.ts';
import { hash } from '../core/hash.ts';
import { isResult } from '../core/result-shape.ts';
import { isNumber, isString, oneOf, record } from '../core/shape.ts';
import type { Result } from '../core/result.ts';
import type { Body } from './database.ts';
import type { Source } from './head.ts';
import { upgraded } from './upgrade.ts';

/** A result with how and when it came to be kept: what a body holds, and a line of a file. */
export interface Kept {
  readonly source: Source;
  readonly at: number;
  readonly result: Result;
}

/** In characters. A report takes some hundred thousand; what is longer no page of ours would show. */
export const LONGEST = 8_000_000;

/** The body of a kept result; throws where it is longer than can be kept. */
export function bodyOf({ source, at, result }: Kept): Body {
  const json = JSON.stringify({ source, at, result } satisfies Kept);
  if (json.length > LONGEST) throw new RangeError(`a result of ${json.length} characters is not kept`);
  return { url: bare(result.page.url), json, checksum: hash(json) };
}

/** What a body holds, or null where it is damaged, foreign or under a wrong address. */
export function keptIn(body: unknown): Kept | null {
  if (!isBody(body) || body.json.length > LONGEST || hash(body.json) !== body.checksum) return null;
  const kept = asKept(parsed(body.json));
  return kept !== null && bare(kept.result.page.url) === body.url ? kept : null;
}

/** A value from elsewhere as a kept result, or null. */
export function asKept(value: unknown): Kept | null {
  if (!isFrame(value)) return null;
  const result = upgraded(value.result);
  return isResult(result) ? { source: value.source, at: value.at, result } : null;
}

/** What the text says as JSON; undefined where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const bodyShape = record({ url: isString, json: isString, checksum: isString });
const isBody = (value: unknown): value is Body => bodyShape(value);

const frameShape = record({ source: oneOf('page', 'list', 'file'), at: isNumber, result: () => true });
const isFrame = (value: unknown): value is Omit<Kept, 'result'> & { readonly result: unknown } =>
  frameShape(value);
