import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Item, List } from './item.ts';
import type { Head } from './head.ts';

/** The whole of a kept result as text, with a checksum by which a damaged one is told. */
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
  heads: { key: string; value: Head; indexes: { issuer: string } };
  bodies: { key: string; value: Body };
  aside: { key: number; value: Aside };
  lists: { key: string; value: List };
  items: { key: [list: string, url: string]; value: Item; indexes: { list: string } };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'gouji';
const VERSION = 1;

/** Opens the database, and brings one of an older version up to date without losing anything. */
export function openDatabase(name = NAME): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('heads', { keyPath: 'url' }).createIndex('issuer', 'issuer');
        database.createObjectStore('bodies', { keyPath: 'url' });
        database.createObjectStore('aside', { autoIncrement: true });
        database.createObjectStore('lists', { keyPath: 'id' });
        database.createObjectStore('items', { keyPath: ['list', 'url'] }).createIndex('list', 'list');
      }
    },
  });
}
