import { useEffect, useState } from 'preact/hooks';
import { best, ofPage, take, watch, type Kept } from '../../shell/shelf.ts';
import {
  check,
  isGovernment,
  mayBeAsked,
  mayReadGovernment,
  tabInQuestion,
  type Tab,
} from '../../shell/tab.ts';
import type { View } from '../../ui/PopupView.tsx';

export interface Shelved {
  readonly tab: Tab | null;
  readonly frame: number;
  readonly view: View;
  readonly setView: (view: View) => void;
}

/** What the shelf holds for the tab, now and whenever it changes; a government page that has nothing there is asked. */
export function useShelf(search: string): Shelved {
  const [tab, setTab] = useState<Tab | null>(null);
  const [frame, setFrame] = useState(0);
  const [view, setView] = useState<View>({ state: 'checking' });

  useEffect(() => {
    let stop = (): void => {};
    const see = ({ frame, outcome }: Kept): void => {
      setFrame(frame);
      setView(
        outcome.status === 'failed'
          ? { state: 'failed', message: outcome.message }
          : { state: 'checked', result: outcome.result },
      );
    };
    const open = async (): Promise<void> => {
      const found = await tabInQuestion(search);
      if (found === null) return setView({ state: 'forbidden' });
      setTab(found);
      stop = watch(found.id, async (all) => {
        const now = await tabInQuestion(search);
        const kept = best(ofPage(all, now?.url ?? found.url));
        if (kept) see(kept);
      });
      const kept = best(ofPage(await take(found.id), found.url));
      setTabView(kept, found, see, setView);
    };
    void open();
    return () => stop();
  }, [search]);

  return { tab, frame, view, setView };
}

/** What to show at first: an outcome, or the reason why there is none yet. */
async function setTabView(
  kept: Kept | null,
  tab: Tab,
  see: (kept: Kept) => void,
  setView: (view: View) => void,
): Promise<void> {
  if (kept) return see(kept);
  if (!mayBeAsked(tab)) return setView({ state: 'forbidden' });
  if (!isGovernment(tab)) return setView({ state: 'unchecked' });
  if (!(await mayReadGovernment())) return setView({ state: 'revoked' });
  if (!(await check(tab))) setView({ state: 'forbidden' });
}
