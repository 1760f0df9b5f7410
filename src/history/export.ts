import type { Database } from './database.ts';
import { keptIn, type Kept } from './kept.ts';
import { isGone, later, mendOne } from './mend.ts';

/** What the first line of a file says. */
export interface Header {
  readonly name: 'gouji';
  readonly kind: 'history';
  readonly schemaVersion: 1;
  readonly count: number;
}

/** How many bodies are in memory at a time. */
const AT_ONCE = 16;

/**
 * Everything kept as lines of JSON: a header, then one result a line, in the order of the addresses. The same
 * history makes the same file. What is damaged is set aside and left out.
 */
export async function* exported(database: Database): AsyncGenerator<string> {
  let count = 0;
  for await (const _ of wholeLines(database)) count += 1;
  const header: Header = { name: 'gouji', kind: 'history', schemaVersion: 1, count };
  yield `${JSON.stringify(header)}\n`;
  for await (const line of wholeLines(database)) yield `${line}\n`;
}

/** In portions: the browser closes a transaction that waits for whoever writes the file. */
async function* wholeLines(database: Database): AsyncGenerator<string> {
  for (let from: IDBKeyRange | null = null; ;) {
    const urls: readonly string[] = await database.getAllKeys('bodies', from, AT_ONCE);
    const last = urls.at(-1);
    if (last === undefined) return;
    for (const url of urls) {
      const body: unknown = await database.get('bodies', url).catch(isGone);
      const kept = keptIn(body);
      const line = kept && textOf(kept);
      if (line !== null) yield line;
      else if (body !== undefined) await mendOne(database, url).catch(later);
    }
    from = IDBKeyRange.lowerBound(last, true);
  }
}

/** Null for what is nested so deep that it can be read, but not written. */
function textOf(kept: Kept): string | null {
  try {
    return JSON.stringify(kept);
  } catch {
    return null;
  }
}
