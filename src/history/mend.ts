import { wholly, type Database } from './database.ts';
import { filed, isFiled } from './filed.ts';
import { keptIn } from './kept.ts';

/** Makes heads that are damaged or missing anew from their bodies, and sets aside what cannot be read. */
export async function mend(database: Database): Promise<void> {
  const transaction = database.transaction(['heads', 'bodies']);
  const [found, whole] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('bodies').getAllKeys(),
  ]);
  const shown = new Set(found.filter(isFiled).map(({ url }) => url));
  const bodies = new Set(whole);
  const suspects = new Set([
    ...whole.filter((url) => !shown.has(url)),
    ...found.map(({ url }) => url).filter((url) => !shown.has(url) || !bodies.has(url)),
  ]);
  for (const url of suspects) await mendOne(database, url).catch(later);
}

/** Where there is no room to set anything aside it stays where it is, and the next look tries again. */
export const later = (): void => undefined;

/** Sets aside what was kept of an address and cannot be read any more; where only the head is damaged, mends it. */
export async function mendOne(database: Database, url: string): Promise<void> {
  const transaction = database.transaction(['heads', 'bodies', 'aside'], 'readwrite');
  const [heads, bodies, aside] = [
    transaction.objectStore('heads'),
    transaction.objectStore('bodies'),
    transaction.objectStore('aside'),
  ];
  const [head, body] = await Promise.all([heads.get(url), bodies.get(url)]);
  const kept = keptIn(body);
  await wholly(transaction, () => {
    if (kept !== null) return [heads.put(filed(kept))];
    if (head === undefined && body === undefined) return [];
    const found = { store: 'bodies', value: { head, body }, at: Date.now() };
    return [aside.add(found), heads.delete(url), bodies.delete(url)];
  });
}
