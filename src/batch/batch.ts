import type { Link } from '../core/page.ts';
import type { Database } from '../history/database.ts';
import { bare } from '../core/address.ts';
import type { Item, List, State } from '../history/item.ts';
import { clock } from './clock.ts';
import { rewrite } from './journal.ts';
import { soundList } from './sound.ts';

/** Makes a list of pages to be checked: each address once, in the order given. */
export async function makeList(database: Database, title: string, links: readonly Link[]): Promise<List> {
  const list: List = { id: crypto.randomUUID(), title, at: clock.now() };
  const texts = new Map<string, string>();
  for (const { href, text } of links) {
    const url = bare(href);
    if (!texts.get(url)) texts.set(url, text);
  }
  const transaction = database.transaction(['lists', 'items'], 'readwrite');
  void transaction.objectStore('lists').put(list);
  let place = 0;
  for (const [url, text] of texts) {
    const start = { state: 'waiting', kind: null, detail: '', kept: null, tries: 0 } as const;
    void transaction
      .objectStore('items')
      .put({ list: list.id, url, title: text, place: place++, ...start, at: list.at });
  }
  await transaction.done;
  return list;
}

/** All lists, the newest first. */
export async function listsOf(database: Database): Promise<readonly List[]> {
  const lists = (await database.getAll('lists')).map(soundList).filter((list) => list !== null);
  return lists.sort((one, other) => other.at - one.at);
}

/** Removes a list and where its pages stood; results that were kept stay. A run of it ends. */
export async function removeList(database: Database, list: string): Promise<void> {
  const transaction = database.transaction(['lists', 'items'], 'readwrite');
  void transaction.objectStore('lists').delete(list);
  const items = transaction.objectStore('items');
  for (const key of await items.index('list').getAllKeys(list)) void items.delete(key);
  await transaction.done;
}

/** The states in which it was the site, the line or the person that failed, not the page. */
export const failedStates: readonly State[] = [
  'timed-out',
  'unreachable',
  'blocked',
  'forbidden',
  'cancelled',
];

/** Lets the pages that failed wait again, for the next run; the others keep what they have. */
export function retryFailed(
  database: Database,
  list: string,
  states: readonly State[] = failedStates,
): Promise<readonly Item[]> {
  return rewrite(database, list, (item) =>
    states.includes(item.state) ? { ...item, state: 'waiting', detail: '', at: clock.now() } : null,
  );
}
