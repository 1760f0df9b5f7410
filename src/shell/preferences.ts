import { browser } from './browser.ts';
import { asDecisions, withoutSetAside, withRules, withSetAside } from './decisions.ts';
import type { Decisions, SetAside } from './decisions.ts';

/** On this computer only: a reason is written for oneself, and no account has to know it. */
const KEY = 'decisions';

/** What the person has decided so far. */
export async function decisionsNow(): Promise<Decisions> {
  return asDecisions((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with every change; returns the way to stop. */
export function watchDecisions(see: (decisions: Decisions) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes[KEY];
    if (changed) see(asDecisions(changed.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Sets a finding aside as no problem; pages that are open are checked again by themselves. */
export const setAside = (one: SetAside): Promise<void> => change((before) => withSetAside(before, one));

/** Lets a finding that was set aside count again. */
export const takeBack = (fingerprint: string): Promise<void> =>
  change((before) => withoutSetAside(before, fingerprint));

/** Switches rules on or off. */
export const switchRules = (ids: readonly string[], isOn: boolean): Promise<void> =>
  change((before) => withRules(before, ids, isOn));

/** Two pages of ours may write at the same time: reading and writing must not interleave. */
async function change(next: (before: Decisions) => Decisions): Promise<void> {
  await navigator.locks.request('decisions', async () =>
    browser.storage.local.set({ [KEY]: next(await decisionsNow()) }),
  );
}
