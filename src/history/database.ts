import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Head } from './head.ts';
import type { Item, List } from './item.ts';

/** A head as it is stored: with what its issuer is found by, and a checksum by which a damaged one is told. */
export interface Filed extends Head {
  readonly sum: string;
  /** The issuer made comparable. Absent where there is none, for null cannot be looked up. */
  readonly whose?: string;
}

/** The whole of a kept result as text (see kept.ts), with a checksum by which a damaged one is told. */
export interface Body {
  readonly url: string;
  readonly json: string;
  readonly checksum: string;
}

/** What could not be read any more, set aside as it was found. */
export interface Aside {
  readonly store: string;
  readonly value: unknown;
  readonly at: number;
}

/** Everything kept on this machine. Extension pages and the background open it, content scripts never do. */
export interface Schema extends DBSchema {
  heads: { key: string; value: Filed; indexes: { years: [whose: string, year: number] } };
  bodies: { key: string; value: Body };
  aside: { key: number; value: Aside };
  lists: { key: string; value: List };
  items: { key: [list: string, url: string]; value: Item; indexes: { list: string } };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'gouji';
const VERSION = 1;

/** Where it stands, among what was set aside, that the browser has thrown everything away; the others count from 1. */
export const EMPTIED = 0;

/** Opens the database, and brings one of an older version up to date without losing anything. */
export function openDatabase(name = NAME): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(database, from, _, transaction, event) {
      if (from < 1) {
        database.createObjectStore('heads', { keyPath: 'url' }).createIndex('years', ['whose', 'year']);
        database.createObjectStore('bodies', { keyPath: 'url' });
        database.createObjectStore('aside', { autoIncrement: true });
        database.createObjectStore('lists', { keyPath: 'id' });
        database.createObjectStore('items', { keyPath: ['list', 'url'] }).createIndex('list', 'list');
      }
      const loss = lossOf(event);
      if (loss !== null) {
        void transaction.objectStore('aside').put({ store: 'all', value: loss, at: Date.now() }, EMPTIED);
      }
    },
    blocking(_, __, event) {
      // The extension was replaced by a later version, which waits for this connection to go.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/**
 * Chromium throws a store away whose files it cannot read any more, as may happen where it was killed while it wrote,
 * and makes an empty one. It says so to the one who opens that, in fields of its own.
 */
function lossOf(event: IDBVersionChangeEvent): string | null {
  const { dataLoss, dataLossMessage }: { dataLoss?: unknown; dataLossMessage?: unknown } = event as object;
  return dataLoss === 'total' ? String(dataLossMessage) : null;
}

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Ends with all of the work done or none of it: a write that fails takes the others of its transaction back. */
export async function wholly(
  transaction: Pick<Writing, 'abort' | 'done' | 'error'>,
  work: () => Promise<unknown> | readonly Promise<unknown>[],
): Promise<void> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await Promise.all([work()].flat());
  } catch (error) {
    // Where the browser has given up the whole, it says better why than the one write that was under way.
    const reason = transaction.error ?? error;
    if (transaction.error === null) transaction.abort();
    await done;
    throw reason;
  }
  const failed = await done;
  if (failed !== null) throw failed.error;
}
