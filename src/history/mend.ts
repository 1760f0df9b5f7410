import { tellChange } from './changes.ts';
import { wholly, type Database, type Filed } from './database.ts';
import { filed, isFiled } from './filed.ts';
import { keptIn } from './kept.ts';

/** All heads that can be shown. Those that are damaged are made anew from their bodies before. */
export async function soundHeads(database: Database): Promise<readonly Filed[]> {
  const { sound, damaged } = await survey(database);
  if (damaged.length === 0) return sound;
  for (const url of damaged) await mendOne(database, url).catch(later);
  return (await survey(database)).sound;
}

async function survey(database: Database) {
  const found = await database.getAll('heads').catch(() => oneByOne(database));
  const sound = found.filter(isFiled);
  if (sound.length === found.length) return { sound, damaged: [] };
  const shown = new Set(sound);
  return { sound, damaged: found.filter((head) => !shown.has(head)).map(({ url }) => url) };
}

/** One value that the browser cannot read any more makes it refuse all of them. */
async function oneByOne(database: Database): Promise<readonly Filed[]> {
  const urls = await database.getAllKeys('heads');
  const unread = (url: string) => ({ url }) as Filed;
  return Promise.all(urls.map(async (url) => (await database.get('heads', url).catch(later)) ?? unread(url)));
}

const compared = new WeakSet<Database>();

/**
 * Looks for heads without bodies and bodies without heads, once for each opening: with thousands it takes a while.
 * Where there are any, pages hear of a change when they are mended.
 */
export async function compare(database: Database): Promise<void> {
  if (compared.has(database)) return;
  compared.add(database);
  const transaction = database.transaction(['heads', 'bodies']);
  const [heads, bodies] = await Promise.all([
    transaction.objectStore('heads').getAllKeys(),
    transaction.objectStore('bodies').getAllKeys(),
  ]);
  const [shown, whole] = [new Set(heads), new Set(bodies)];
  const odd = [...heads.filter((url) => !whole.has(url)), ...bodies.filter((url) => !shown.has(url))];
  for (const url of odd) await mendOne(database, url).catch(later);
  if (odd.length > 0) tellChange();
}

/** Where there is no room to set anything aside it stays where it is, and the next look tries again. */
export const later = (): undefined => undefined;

/** A long text lies in a file of its own, which may be gone: the browser then says that it cannot be read. */
export function isGone(error: unknown): true {
  if (error instanceof DOMException && error.name === 'NotReadableError') return true;
  throw error;
}

/** Sets aside what was kept of an address and cannot be read any more; where only the head is damaged, mends it. */
export async function mendOne(database: Database, url: string): Promise<void> {
  const before = await database.get('heads', url);
  // Asked outside: a value that cannot be read takes its whole transaction along.
  const isLost = await database.get('bodies', url).then(() => false, isGone);
  const transaction = database.transaction(['heads', 'bodies', 'aside'], 'readwrite');
  const [heads, bodies, aside] = [
    transaction.objectStore('heads'),
    transaction.objectStore('bodies'),
    transaction.objectStore('aside'),
  ];
  const head = await heads.get(url);
  // Somebody has kept the page anew meanwhile.
  if (isLost && head?.sum !== before?.sum) return;
  const body = isLost ? undefined : await bodies.get(url);
  const kept = keptIn(body);
  await wholly(transaction, async () => {
    if (kept !== null) return heads.put(filed(kept));
    if (head === undefined && body === undefined && !isLost) return;
    const found = { store: 'bodies', value: { head, body }, at: Date.now() };
    return Promise.all([aside.add(found), heads.delete(url), bodies.delete(url)]);
  });
}
