import { bare } from '../core/address.ts';
import type { Result } from '../core/result.ts';
import { tellChange } from './changes.ts';
import { EMPTIED, wholly, type Database } from './database.ts';
import { comparable, headIn, isFiled, whoseOf } from './filed.ts';
import { headOf, type Head, type Source } from './head.ts';
import { keptIn } from './kept.ts';
import { compare, isGone, later, mendOne, soundHeads } from './mend.ts';
import { isNoLoss, make, put } from './put.ts';

/**
 * Keeps a result in the place of an earlier one of the same address, whole or not at all; says whether it was kept.
 * What is no report is kept only off a list, whose table shows it, and never takes the place of a report.
 */
export async function keep(database: Database, result: Result, source: Source, at: number): Promise<boolean> {
  if (result.kind !== 'report' && source !== 'list') return false;
  const [isKept = false] = await put(database, [make({ result, source, at })], isNoLoss);
  if (isKept) tellChange();
  return isKept;
}

/**
 * What a list shows of everything kept. Damaged heads are made anew from the bodies; where one is missing it is
 * made a moment later, and told as a change.
 */
export async function headsOf(database: Database): Promise<readonly Head[]> {
  const heads = await soundHeads(database);
  void compare(database).catch(later);
  return heads.map(headIn);
}

/** The result kept of an address; null where there is none. A damaged one is set aside. */
export async function resultAt(database: Database, url: string): Promise<Result | null> {
  const body: unknown = await database.get('bodies', bare(url)).catch(isGone);
  if (body === undefined) return null;
  const kept = keptIn(body);
  if (kept === null) await mendOne(database, bare(url)).catch(later);
  return kept?.result ?? null;
}

/** The report of the same issuer on the year before, off the same site; the one checked last where there are more. */
export async function yearBefore(database: Database, result: Result): Promise<Result | null> {
  const whose = whoseOf(result);
  const year = result.report?.year ?? null;
  if (whose === null || year === null) return null;
  const { host } = headOf(result, 'page', 0);
  const found = await database.getAllFromIndex('heads', 'years', IDBKeyRange.only([whose, year - 1]));
  for (const { url } of latestFirst(found.filter((head) => isFiled(head) && head.host === host))) {
    const before = await resultAt(database, url);
    if (before !== null && whoseOf(before) === whose && before.report?.year === year - 1) return before;
  }
  return null;
}

/** One head for each year that an issuer reported on, off one site, in the order of the years. */
export async function yearsOf(database: Database, issuer: string, host: string): Promise<readonly Head[]> {
  const whose = comparable(issuer);
  const range = IDBKeyRange.bound([whose, -Infinity], [whose, Infinity]);
  const found = await database.getAllFromIndex('heads', 'years', range);
  const latest = new Map<number | null, Head>();
  for (const head of latestFirst(found.filter((each) => isFiled(each) && each.host === host))) {
    if (!latest.has(head.year)) latest.set(head.year, headIn(head));
  }
  return [...latest.values()].sort((a, b) => Number(a.year) - Number(b.year));
}

/** Forgets what was kept of these addresses. */
export async function forget(database: Database, urls: readonly string[]): Promise<void> {
  const transaction = database.transaction(['heads', 'bodies'], 'readwrite');
  const [heads, bodies] = [transaction.objectStore('heads'), transaction.objectStore('bodies')];
  await wholly(transaction, () =>
    Promise.all(urls.map(bare).flatMap((url) => [heads.delete(url), bodies.delete(url)])),
  );
  tellChange();
}

/** Forgets everything: what was kept, what was set aside, and the lists with their pages. */
export async function forgetAll(database: Database): Promise<void> {
  const stores = ['heads', 'bodies', 'aside', 'lists', 'items'] as const;
  const transaction = database.transaction(stores, 'readwrite');
  await wholly(transaction, () => Promise.all(stores.map((store) => transaction.objectStore(store).clear())));
  tellChange();
}

/** How many records could not be read any more. They stay set aside until everything is forgotten. */
export const asideCount = (database: Database): Promise<number> =>
  database.count('aside', IDBKeyRange.lowerBound(EMPTIED, true));

/** Whether the browser has thrown away everything that was kept before, and nobody has taken note of that. */
export const isEmptied = async (database: Database): Promise<boolean> =>
  (await database.count('aside', EMPTIED)) > 0;

/** The person has taken note. */
export async function noteEmptied(database: Database): Promise<void> {
  await database.delete('aside', EMPTIED);
  tellChange();
}

const latestFirst = <Of extends Head>(heads: readonly Of[]): readonly Of[] =>
  [...heads].sort((a, b) => b.at - a.at);
