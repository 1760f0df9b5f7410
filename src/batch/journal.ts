import type { Result } from '../core/result.ts';
import type { Database } from '../history/database.ts';
import { headOf } from '../history/head.ts';
import type { Item } from '../history/item.ts';

/** The pages of a list in their order. */
export async function itemsOf(database: Database, list: string): Promise<readonly Item[]> {
  const items = await database.getAllFromIndex('items', 'list', list);
  return items.sort((one, other) => one.place - other.place);
}

/** Changes the pages of a list for which there is something to change, all of them or none. */
export async function rewrite(
  database: Database,
  list: string,
  change: (item: Item) => Item | null,
): Promise<readonly Item[]> {
  const transaction = database.transaction('items', 'readwrite');
  const changed: Item[] = [];
  for (const item of await transaction.store.index('list').getAll(list)) {
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

/**
 * Writes down where a page stands, with its result in the same transaction: both are kept or neither.
 * False where the page is gone, because its list was removed meanwhile.
 */
export async function note(database: Database, item: Item, result: Result | null = null): Promise<boolean> {
  const transaction = database.transaction(['items', 'heads', 'bodies'], 'readwrite');
  const items = transaction.objectStore('items');
  const isThere = (await items.getKey([item.list, item.url])) !== undefined;
  if (isThere) void items.put(item);
  if (isThere && result !== null) {
    const head = headOf(result, 'list', item.at);
    const json = JSON.stringify({ source: 'list', at: item.at, result });
    void transaction.objectStore('heads').put(head);
    void transaction.objectStore('bodies').put({ url: head.url, json, checksum: '' });
  }
  await transaction.done;
  return isThere;
}
