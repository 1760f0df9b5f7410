import { surfaceFor } from '../words/surface-choose.ts';
import { badgeOf } from './badge.ts';
import { browser, type Runtime } from './browser.ts';
import { languageOfReader } from './language.ts';
import { asNotice } from './message.ts';
import type { Outcome } from './outcome.ts';
import { best, clear, ofPage, put, withdraw, type Kept } from './shelf.ts';

/** Keeps what content scripts publish and draws the badge. Holds nothing itself: it may be stopped at any time. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined;
  const notice = asNotice(message);
  if (notice === null) return undefined;
  const { id: tab, url } = sender.tab;
  const { document } = notice;
  const kept = (outcome: Outcome): Kept => ({
    frame: sender.frameId ?? 0,
    document,
    tabUrl: url ?? null,
    outcome,
    at: Date.now(),
  });
  const shelved = notice.type === 'withdraw' ? withdraw(tab, document) : put(tab, kept(notice.outcome));
  return shelved.then((all) => draw(tab, ofPage(all, url)));
});

browser.tabs.onRemoved.addListener((tab) => void clear(tab));

async function draw(tab: number, all: readonly Kept[]): Promise<void> {
  const { text, color, textColor, title } = badgeOf(
    best(all)?.outcome ?? null,
    surfaceFor(await languageOfReader()),
  );
  const { action } = browser;
  const drawn = [
    action.setBadgeText({ tabId: tab, text }),
    action.setBadgeBackgroundColor({ tabId: tab, color }),
    action.setBadgeTextColor({ tabId: tab, color: textColor }),
    action.setTitle({ tabId: tab, title }),
  ];
  // The tab may have been closed meanwhile; then there is nothing left to draw on.
  await Promise.allSettled(drawn);
}
