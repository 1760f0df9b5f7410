import { useEffect, useState } from 'preact/hooks';
import { followPages } from '../../shell/follow.ts';
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
import { withYearBefore } from './with-year-before.ts';

export interface Shelved {
  readonly tab: Tab | null;
  readonly frame: number;
  readonly view: View;
  readonly setView: (view: View) => void;
}

/**
 * What the shelf holds for the tab, now and whenever it changes; a government page that has nothing there is asked.
 * In a panel the tab in question is another one whenever the person goes elsewhere.
 */
export function useShelf(search: string, place: 'popup' | 'panel'): Shelved {
  const [tab, setTab] = useState<Tab | null>(null);
  const [frame, setFrame] = useState(0);
  const [view, setView] = useState<View>({ state: 'checking' });
  const [visit, setVisit] = useState(0);

  useEffect(() => {
    if (place === 'popup') return undefined;
    return followPages(search, (what) => {
      if (what === 'leaves') setView({ state: 'checking' });
      else setVisit((before) => before + 1);
    });
  }, [search, place]);

  useEffect(() => {
    let stop = (): void => {};
    let isOver = false;
    const show = (view: View): void => {
      if (!isOver) setView(view);
    };
    let latest: Kept | null = null;
    const see = async (kept: Kept): Promise<void> => {
      const { frame, outcome } = kept;
      if (isOver) return;
      latest = kept;
      setFrame(frame);
      if (outcome.status === 'failed') return setView({ state: 'failed', message: outcome.message });
      setView({ state: 'checked', result: outcome.result });
      const result = await withYearBefore(outcome.result);
      if (latest === kept && result !== outcome.result) show({ state: 'checked', result });
    };
    const open = async (): Promise<void> => {
      const found = await tabInQuestion(search).catch(() => null);
      if (found === null || isOver) return show({ state: 'forbidden' });
      setTab(found);
      stop = watch(found.id, async (all) => {
        const now = await tabInQuestion(search).catch(() => null);
        const kept = best(ofPage(all, now?.url ?? found.url));
        if (kept && (now === null || now.id === found.id)) void see(kept);
      });
      const kept = best(ofPage(await take(found.id), found.url));
      if (kept) return see(kept);
      // A press on the toolbar's button is what lets us know of a page that is not a government's.
      if (place === 'panel' && found.url === undefined) return show({ state: 'elsewhere' });
      await ask(found, show);
    };
    void open();
    return () => {
      isOver = true;
      stop();
    };
  }, [search, place, visit]);

  return { tab, frame, view, setView };
}

/** Has a page looked at that may be; says why it may not. */
async function ask(tab: Tab, show: (view: View) => void): Promise<void> {
  if (!mayBeAsked(tab)) return show({ state: 'forbidden' });
  if (!isGovernment(tab)) return show({ state: 'unchecked' });
  if (!(await mayReadGovernment())) return show({ state: 'revoked' });
  show({ state: 'checking' });
  if (!(await check(tab))) show({ state: 'forbidden' });
}
