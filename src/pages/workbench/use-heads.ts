import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchHistory } from '../../history/changes.ts';
import type { Head } from '../../history/head.ts';
import { asideCount, headsOf, isEmptied } from '../../history/history.ts';
import { database } from './store.ts';

/** What is kept, as far as it is known. */
export type Heads =
  | { readonly state: 'loading' }
  | { readonly state: 'unavailable'; readonly message: string }
  | {
      readonly state: 'there';
      readonly heads: readonly Head[];
      readonly aside: number;
      readonly isEmptied: boolean;
    };

/** While a list is run something is kept every second: one look for several changes does. */
const CALM = 250;

/** Everything kept, now and whenever that changes; with a way to look at once. */
export function useHeads(): readonly [Heads, () => Promise<void>] {
  const [heads, setHeads] = useState<Heads>({ state: 'loading' });
  const look = useCallback(async () => {
    try {
      const found = await database();
      setHeads({
        state: 'there',
        heads: await headsOf(found),
        aside: await asideCount(found),
        isEmptied: await isEmptied(found),
      });
    } catch (error) {
      setHeads({ state: 'unavailable', message: String(error) });
    }
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchHistory(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void look();
      }, CALM);
    });
    void look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return [heads, look];
}
