import type { Result, ResultFinding } from '../core/result.ts';
import { bare } from '../core/address.ts';
import { browser } from './browser.ts';
import type { Marked, Order } from './message.ts';
import { best, ofPage, take, watch, type Kept } from './shelf.ts';
import { point, type Tab } from './tab.ts';

/** Addresses that a person may be sent to: a kept result or a list may say anything. */
export const isVisitable = (url: string): boolean =>
  URL.canParse(url) && /^(https?|file):$/.test(new URL(url).protocol);

/** Opens a page in a new tab; null where its address is none that may be opened. */
export async function goTo(url: string): Promise<Tab | null> {
  if (!isVisitable(url)) return null;
  const { id, windowId } = await browser.tabs.create({ url });
  return id === undefined ? null : { id, windowId: windowId ?? -1, url };
}

/** How long a page may take to load and be checked before nobody waits for the mark any more. */
const PATIENCE = 60_000;

/** Opens a page and marks a finding there as soon as the page was checked. */
export async function goToFinding(
  result: Result,
  finding: ResultFinding,
  labels: Extract<Order, { type: 'mark' }>['labels'],
): Promise<Marked | null> {
  const tab = await goTo(result.page.url);
  if (tab === null) return null;
  const kept = await checkedIn(tab);
  if (kept === null) return null;
  const { marks, quote } = sameIn(kept, finding);
  return point(tab, kept.frame, { type: 'mark', marks, quote, labels });
}

/** The page may have changed since: what it says now is what can be pointed at. */
function sameIn({ outcome }: Kept, finding: ResultFinding): ResultFinding {
  if (outcome.status !== 'checked') return finding;
  return outcome.result.findings.find(({ fingerprint }) => fingerprint === finding.fingerprint) ?? finding;
}

/** What the shelf has of a tab, once it has something. */
function checkedIn(tab: Tab): Promise<Kept | null> {
  return new Promise((done) => {
    const see = (all: readonly Kept[]): void => {
      const kept = best(ofPage(all, bare(tab.url ?? '')));
      if (kept === null) return;
      end();
      done(kept);
    };
    const stop = watch(tab.id, see);
    const late = setTimeout(() => {
      end();
      done(null);
    }, PATIENCE);
    const end = (): void => {
      stop();
      clearTimeout(late);
    };
    void take(tab.id).then(see);
  });
}
