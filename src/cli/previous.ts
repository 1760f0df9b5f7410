import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { isYearBefore } from '../core/in-years.ts';
import { normalise } from '../core/label.ts';
import type { Result } from '../core/result.ts';
import { isResult } from '../core/result-shape.ts';
import { linesOf } from './lines.ts';

/** The answers of an earlier run, of which only the places are kept in mind. */
export interface Previous {
  /** The report of the same issuer on the year before; null where there is none, or more than one. */
  readonly yearBefore: (now: Result) => Result | null;
  /** How many lines were no results. */
  readonly strayLines: number;
  readonly close: () => void;
}

interface Spot {
  readonly offset: number;
  readonly length: number;
}

/** Goes once through a file of JSON Lines, however long, to know which report stands where. */
export async function previousIn(file: string): Promise<Previous> {
  const spots = new Map<string, Spot[]>();
  let strayLines = 0;
  for await (const { text, offset, length } of linesOf(createReadStream(file))) {
    if (text.trim() === '') continue;
    const key = keyOf(resultIn(text));
    if (key === null) strayLines += text.startsWith('{"kind":"unreadable"') ? 0 : 1;
    else if (key !== '') spots.set(key, [...(spots.get(key) ?? []), { offset, length }]);
  }
  const handle = openSync(file, 'r');
  const resultAt = ({ offset, length }: Spot): Result | null => {
    const bytes = new Uint8Array(length);
    try {
      readSync(handle, bytes, 0, length, offset);
    } catch {
      // Whatever became of the earlier run, the page of today has its answer.
      return null;
    }
    return resultIn(Buffer.from(bytes).toString('utf8'));
  };
  return {
    strayLines,
    close: () => closeSync(handle),
    yearBefore: (now) => {
      const { issuer, year } = now.report ?? { issuer: null, year: null };
      if (issuer === null || year === null) return null;
      const found = (spots.get(nameOf(issuer, year - 1)) ?? []).flatMap((spot) => resultAt(spot) ?? []);
      const [first, ...others] = found.filter((before) => isYearBefore(before, now) && isOne(before, now));
      // The same page twice is one; two that differ cannot both be the one.
      const isSure = others.every((other) => JSON.stringify(other.data) === JSON.stringify(first?.data));
      return first !== undefined && isSure ? first : null;
    },
  };
}

const nameOf = (issuer: string, year: number): string => `${year} ${normalise(issuer)}`;

/** By what a result is found; empty for one that can be nobody's year before, null for no result at all. */
function keyOf(result: Result | null): string | null {
  if (result === null) return null;
  const { issuer, year } = result.report ?? { issuer: null, year: null };
  return issuer === null || year === null ? '' : nameOf(issuer, year);
}

function resultIn(line: string): Result | null {
  try {
    const value: unknown = JSON.parse(line);
    return isResult(value) ? value : null;
  } catch {
    // A line that breaks off is told with the others that are no results.
    return null;
  }
}

/** 鼓楼区 is a district of four cities, and 教育局 may be anybody's: the site tells, else the name must. */
function isOne(before: Result, now: Result): boolean {
  const told = [
    [siteOf(before.page.url), siteOf(now.page.url)],
    [before.page.siteId, now.page.siteId],
    [before.page.siteName, now.page.siteName],
  ] as const;
  const known = told.find(([a, b]) => a !== null && b !== null);
  return known === undefined ? hasPlace(now.report?.issuer ?? '') : known[0] === known[1];
}

/** The domain that a government holds: www.yunxi.gov.cn and xxgk.yunxi.gov.cn are both of yunxi.gov.cn. */
function siteOf(url: string): string | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  return host?.split('.').slice(-3).join('.') ?? null;
}

const hasPlace = (issuer: string): boolean =>
  /[^省市县区州旗镇乡本全]{2}(省|市|县|区|州|盟|旗|镇|乡|街道)/.test(normalise(issuer));
