import { wholly, type Body, type Database, type Filed } from './database.ts';
import { filed, isFiled } from './filed.ts';
import { bodyOf, keptIn, type Kept } from './kept.ts';

/** All that is put of a result. */
export interface Made {
  readonly kept: Kept;
  readonly body: Body;
  readonly head: Filed;
}

/** Throws where the result is larger than can be kept. */
export const make = (kept: Kept): Made => ({ kept, body: bodyOf(kept), head: filed(kept) });

/** Whether a result is to take the place of an earlier one of the same address. */
export type Wins = (one: Made, before: Filed) => boolean;

/** What is no report never takes the place of one: a site may answer with a page of errors. */
export const isNoLoss: Wins = ({ head }, before) => head.kind === 'report' || before.kind !== 'report';

/** Puts results into the store, all of them or none. Says of each whether it was put or gave way to an earlier one. */
export async function put(
  database: Database,
  results: readonly Made[],
  wins: Wins,
): Promise<readonly boolean[]> {
  // What is said to be kept is to be there even after the machine has lost its power.
  const transaction = database.transaction(['heads', 'bodies'], 'readwrite', { durability: 'strict' });
  const [heads, bodies] = [transaction.objectStore('heads'), transaction.objectStore('bodies')];

  const earlier = async (url: string): Promise<Filed | null> => {
    const head: unknown = await heads.get(url);
    if (isFiled(head)) return head;
    const kept = keptIn(await bodies.get(url));
    return kept && filed(kept);
  };

  const said: boolean[] = [];
  await wholly(transaction, async () => {
    for (const made of results) {
      const { body, head } = made;
      const before = await earlier(body.url);
      const isPut = before === null || wins(made, before);
      if (isPut) {
        await bodies.put(body);
        await heads.put(head);
      }
      said.push(isPut);
    }
  });
  return said;
}
