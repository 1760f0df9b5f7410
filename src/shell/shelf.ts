import { bare } from '../core/address.ts';
import { browser } from './browser.ts';
import { weight, type Outcome } from './outcome.ts';

/** One frame's outcome, with the document it is of and the address its tab then had (null: not ours to know). */
export interface Kept {
  readonly frame: number;
  readonly document: string;
  readonly tabUrl: string | null;
  readonly outcome: Outcome;
  /** When it was put here: the store tells nobody of a value that is as before, and a repeated check may be awaited. */
  readonly at: number;
}

/** What is on the shelf for a tab, one entry a frame. */
export async function take(tab: number): Promise<readonly Kept[]> {
  const key = keyOf(tab);
  return asKept((await browser.storage.session.get(key))[key]);
}

/** Puts a frame's outcome on the shelf; what another page in this tab left there goes. */
export async function put(tab: number, kept: Kept): Promise<readonly Kept[]> {
  return change(tab, (all) => merge(all, kept));
}

/** Takes a document's outcome off the shelf, unless a later document has taken its place. */
export async function withdraw(tab: number, document: string): Promise<readonly Kept[]> {
  return change(tab, (all) => all.filter((kept) => kept.document !== document));
}

/** Clears the shelf of a tab that is gone. */
export async function clear(tab: number): Promise<void> {
  await change(tab, () => []);
}

/** Calls back with what is on the shelf for a tab, each time it changes; returns the way to stop. */
export function watch(tab: number, see: (all: readonly Kept[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes[keyOf(tab)];
    if (changed) see(asKept(changed.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** The frame to show. */
export const best = (all: readonly Kept[]): Kept | null => ranked(all)[0] ?? null;

/** The one with most to say first, a filing with errors before one without, the outermost of equals. */
const ranked = (all: readonly Kept[]): readonly Kept[] =>
  [...all].sort(
    (a, b) =>
      weight(b.outcome) - weight(a.outcome) ||
      Number(isWrong(b)) - Number(isWrong(a)) ||
      cellsOf(b) - cellsOf(a) ||
      a.frame - b.frame,
  );

/** The entries of the page now in the tab: after a navigation the old ones may be there for a moment. */
export function ofPage(all: readonly Kept[], tabUrl: string | undefined): readonly Kept[] {
  if (tabUrl === undefined) return all;
  return all.filter((kept) => kept.tabUrl === null || bare(kept.tabUrl) === bare(tabUrl));
}

const MOST_FRAMES = 50;

/** Puts an entry to those of its page. Where there are too many, those with least to say go. */
export function merge(all: readonly Kept[], kept: Kept): readonly Kept[] {
  const others = ofPage(all, kept.tabUrl ?? undefined).filter((other) => other.frame !== kept.frame);
  return ranked([...others, kept]).slice(0, MOST_FRAMES);
}

const cellsOf = (kept: Kept): number =>
  kept.outcome.status === 'checked' ? kept.outcome.result.cells.length : 0;

const isWrong = ({ outcome }: Kept): boolean =>
  outcome.status === 'checked' && outcome.result.summary.errors > 0;

const PREFIX = 'tab:';
const keyOf = (tab: number): string => PREFIX + tab;

/**
 * Only ever written below, by us; content scripts have no access to this store. Kept as text, because Chromium's
 * store sorts the fields of what it keeps, and the JSON that people copy is to be in the order of the contract.
 */
const asKept = (value: unknown): readonly Kept[] =>
  typeof value === 'string' ? (JSON.parse(value) as readonly Kept[]) : [];

/** Frames publish at the same time: reading and writing must not interleave. */
async function change(
  tab: number,
  next: (all: readonly Kept[]) => readonly Kept[],
): Promise<readonly Kept[]> {
  return navigator.locks.request('shelf', async () => {
    const before = await take(tab);
    const after = next(before);
    if (after.length === 0) await browser.storage.session.remove(keyOf(tab));
    else await write(keyOf(tab), after);
    return after;
  });
}

/** The store holds 10 MB. When it is full the tabs opened first make room; they can be checked again. */
async function write(key: string, all: readonly Kept[]): Promise<void> {
  const value = JSON.stringify(all);
  try {
    await browser.storage.session.set({ [key]: value });
  } catch {
    const keys = Object.keys(await browser.storage.session.get(null)).filter((other) => other !== key);
    keys.sort((a, b) => Number(a.slice(PREFIX.length)) - Number(b.slice(PREFIX.length)));
    await browser.storage.session.remove(keys.slice(0, Math.ceil(keys.length / 2)));
    await browser.storage.session.set({ [key]: value });
  }
}
