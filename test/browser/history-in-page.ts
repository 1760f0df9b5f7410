// Runs in a page with a store of its own, in place of a page of the extension.
import type { Result } from '../../src/core/result.ts';
import { openDatabase, type Database } from '../../src/history/database.ts';
import { exported } from '../../src/history/export.ts';
import { watchHistory } from '../../src/history/changes.ts';
import {
  asideCount,
  headsOf,
  isEmptied,
  keep,
  noteEmptied,
  resultAt,
  yearBefore,
} from '../../src/history/history.ts';
import { imported } from '../../src/history/import.ts';
import { troubleOf } from '../../src/history/trouble.ts';

declare global {
  var historyHere: typeof here;
  /** Hears of every result that is kept, once it is. */
  var confirmed: ((url: string) => void) | undefined;
}

let database: Database;
let changes = 0;

const here = {
  async open(name: string) {
    database = await openDatabase(name);
    watchHistory(() => (changes += 1));
  },
  changes: () => changes,
  async keepAll(results: readonly Result[]) {
    for (const [at, result] of results.entries()) await keep(database, result, 'page', at);
  },
  async file() {
    let text = '';
    for await (const line of exported(database)) text += line;
    return text;
  },
  take: (text: string) => imported(database, new Blob([text]).stream(), 1e12),
  heads: () => headsOf(database),
  before: (result: Result) => yearBefore(database, result),
  aside: () => asideCount(database),
  isEmptied: () => isEmptied(database),
  noteEmptied: () => noteEmptied(database),
  /** Damages the body of an address, the head of another. */
  async spoil(body: string, head: string) {
    await database.put('bodies', { url: body, json: '{', checksum: '' });
    await database.put('heads', { url: head } as never);
  },
  result: (url: string) => resultAt(database, url),

  /** Keeps one result after the other until somebody ends it all. */
  async keepOn(result: Result, from: number) {
    for (let index = from; ; index += 1) {
      const url = `http://www.qingyuan.gov.cn/${index}.html`;
      await keep(database, { ...result, page: { ...result.page, url } }, 'page', index);
      globalThis.confirmed?.(url);
    }
  },
  /** Keeps results until there is no room; says which were kept, and what the last one met with. */
  async keepUntilFull(result: Result) {
    const kept: string[] = [];
    for (let index = 0; index < 10_000; index += 1) {
      const url = `http://www.qingyuan.gov.cn/${index}.html`;
      // Noise, which the store cannot make smaller.
      const noise = Array.from({ length: 20_000 }, () => Math.random().toString(36)).join('');
      try {
        await keep(database, { ...result, reason: noise, page: { ...result.page, url } }, 'page', index);
      } catch (error) {
        return { kept, trouble: troubleOf(error) };
      }
      kept.push(url);
    }
    return { kept, trouble: null };
  },
  /** Those of the addresses whose head or result is not there in full. */
  async lacking(urls: readonly string[], result: Result) {
    const heads = new Set((await headsOf(database)).map(({ url }) => url));
    const lost: string[] = [];
    for (const url of urls) {
      const found = await resultAt(database, url);
      const isWhole = JSON.stringify(found) === JSON.stringify({ ...result, page: { ...result.page, url } });
      if (!isWhole || !heads.has(url)) lost.push(url);
    }
    return lost;
  },
};

globalThis.historyHere = here;
