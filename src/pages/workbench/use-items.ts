import { useCallback, useEffect, useState } from 'preact/hooks';
import { itemsOf } from '../../batch/journal.ts';
import type { Item } from '../../history/item.ts';
import { runnerNow, watchRunner, type Runner } from './runner.ts';
import { database } from './store.ts';

/** The pages of a list as they stand, and what runs. */
export function useItems(list: string): {
  readonly items: readonly Item[];
  readonly runner: Runner;
  readonly look: () => Promise<void>;
} {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [runner, setRunner] = useState<Runner>(runnerNow());
  const look = useCallback(async () => setItems(await itemsOf(await database(), list)), [list]);
  useEffect(() => {
    const see = (changed: Item | null): void => {
      if (changed === null) {
        setRunner(runnerNow());
        void look();
      } else if (changed.list === list) {
        setItems((before) => before.map((item) => (item.url === changed.url ? changed : item)));
      }
    };
    // Another window may have gone on with the list meanwhile.
    const back = (): void => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', back);
    const stop = watchRunner(see);
    // What happened before anybody listened.
    see(null);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', back);
    };
  }, [list]);
  return { items, runner, look };
}
