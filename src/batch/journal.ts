import type { Result } from '../core/result.ts';
import { tellChange } from '../history/changes.ts';
import { wholly, type Body, type Database, type Filed } from '../history/database.ts';
import { filed } from '../history/filed.ts';
import type { Item } from '../history/item.ts';
import { bodyOf } from '../history/kept.ts';
import { soundItem } from './sound.ts';

/** The pages of a list in their order. */
export async function itemsOf(database: Database, list: string): Promise<readonly Item[]> {
  const items = sound(await database.getAllFromIndex('items', 'list', list));
  return items.toSorted((one, other) => one.place - other.place);
}

/** The pages of all lists. */
export const allItems = async (database: Database): Promise<readonly Item[]> =>
  sound(await database.getAll('items'));

const sound = (values: readonly unknown[]): readonly Item[] =>
  values.map(soundItem).filter((item) => item !== null);

/** Changes the pages of a list for which there is something to change, all of them or none. */
export async function rewrite(
  database: Database,
  list: string,
  change: (item: Item) => Item | null,
): Promise<readonly Item[]> {
  const transaction = database.transaction('items', 'readwrite');
  const changed: Item[] = [];
  for (const item of sound(await transaction.store.index('list').getAll(list))) {
    const next = change(item);
    if (next === null) continue;
    changed.push(next);
    void transaction.store.put(next);
  }
  await transaction.done;
  return changed;
}

/** Ends what waits in a list; what has its state keeps it. */
export const cancelWaiting = (database: Database, list: string, at: number): Promise<readonly Item[]> =>
  rewrite(database, list, (item) =>
    item.state === 'waiting' || item.state === 'fetching' ? { ...item, state: 'cancelled', at } : null,
  );

/** A result ready to be kept. */
export interface Keepsake {
  readonly body: Body;
  readonly head: Filed;
}

/** A result as it is kept; null where it is longer than anything that is. */
export function keepsakeOf(result: Result, at: number): Keepsake | null {
  const kept = { result, source: 'list', at } as const;
  try {
    return { body: bodyOf(kept), head: filed(kept) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Writes down where a page stands, with its result in the same transaction: both are kept or neither.
 * False where the page is gone, because its list was removed meanwhile.
 */
export async function note(database: Database, item: Item, keepsake: Keepsake | null): Promise<boolean> {
  const transaction = database.transaction(['items', 'heads', 'bodies'], 'readwrite');
  const [items, heads] = [transaction.objectStore('items'), transaction.objectStore('heads')];
  const isThere = (await items.getKey([item.list, item.url])) !== undefined;
  const isBetter = keepsake !== null && (await isWorthKeeping(keepsake, (url) => heads.get(url)));
  await wholly(transaction, () => {
    if (!isThere) return [];
    if (!isBetter) return [items.put(item)];
    return [items.put(item), heads.put(keepsake.head), transaction.objectStore('bodies').put(keepsake.body)];
  });
  if (isThere && isBetter) tellChange();
  return isThere;
}

/** What is no report never takes the place of one. */
async function isWorthKeeping(
  { head }: Keepsake,
  headAt: (url: string) => Promise<Filed | undefined>,
): Promise<boolean> {
  return head.kind === 'report' || (await headAt(head.url))?.kind !== 'report';
}
