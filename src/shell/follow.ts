import { browser } from './browser.ts';
import { tabInQuestion } from './tab.ts';

/** Calls back when another page comes into view: another tab is chosen, or the tab goes elsewhere and has arrived. */
export function followPages(search: string, see: (what: 'leaves' | 'comes') => void): () => void {
  const activated = (): void => see('comes');
  const updated = async (id: number, change: { status?: string; url?: string }): Promise<void> => {
    if (change.status === undefined && change.url === undefined) return;
    const tab = await tabInQuestion(search).catch(() => null);
    if (tab?.id === id) see(change.status === 'loading' ? 'leaves' : 'comes');
  };
  const { onActivated, onUpdated } = browser.tabs;
  onUpdated.addListener(updated);
  // A page that names its tab stays with it.
  if (!new URLSearchParams(search).has('tab')) onActivated.addListener(activated);
  return () => {
    onUpdated.removeListener(updated);
    onActivated.removeListener(activated);
  };
}
