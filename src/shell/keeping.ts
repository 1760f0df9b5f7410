import { troubleOf, type Trouble } from '../history/trouble.ts';
import { browser } from './browser.ts';

/** Whether reports that are checked are to be kept on this computer: yes, until the person says no. */
export async function isKeeping(): Promise<boolean> {
  return asKeeping((await browser.storage.local.get(SWITCH))[SWITCH]);
}

/** What was kept before stays. */
export const setKeeping = (isOn: boolean): Promise<void> => browser.storage.local.set({ [SWITCH]: isOn });

/** Calls back whenever the person changes it; returns the way to stop. */
export const watchKeeping = (see: (isOn: boolean) => void): (() => void) =>
  watch(SWITCH, (value) => see(asKeeping(value)));

/** That something could not be kept, until the person has taken note of it. */
export interface KeepTrouble {
  readonly what: Trouble;
  /** When it last happened, in milliseconds. */
  readonly when: number;
  /** How many results were not kept since. */
  readonly lost: number;
  /** The browser's own words. */
  readonly detail: string;
}

/** Null where everything was kept. */
export async function keepTrouble(): Promise<KeepTrouble | null> {
  return asTrouble((await browser.storage.local.get(TROUBLE))[TROUBLE]);
}

export const watchKeepTrouble = (see: (trouble: KeepTrouble | null) => void): (() => void) =>
  watch(TROUBLE, (value) => see(asTrouble(value)));

/** Notes that a result could not be kept, for every page of ours to say so. */
export async function noteKeepTrouble(error: unknown, when: number): Promise<void> {
  // Several may fail at the same time, and each is to be counted.
  await navigator.locks.request('keepTrouble', async () => {
    const lost = ((await keepTrouble())?.lost ?? 0) + 1;
    const trouble: KeepTrouble = { what: troubleOf(error), when, lost, detail: String(error).slice(0, 500) };
    await browser.storage.local.set({ [TROUBLE]: trouble });
  });
}

/** The person has taken note. */
export const clearKeepTrouble = (): Promise<void> => browser.storage.local.remove(TROUBLE);

const SWITCH = 'keeping';
const TROUBLE = 'keepTrouble';

const asKeeping = (value: unknown): boolean => value !== false;

/** Firefox lets content scripts write here: what is no trouble of ours is none. */
function asTrouble(value: unknown): KeepTrouble | null {
  if (typeof value !== 'object' || value === null) return null;
  const { what, when, lost, detail } = value as Readonly<Record<string, unknown>>;
  if (what !== 'full' && what !== 'newer' && what !== 'large' && what !== 'other') return null;
  if (!Number.isFinite(when) || !Number.isSafeInteger(lost) || typeof detail !== 'string') return null;
  return { what, when: Number(when), lost: Number(lost), detail: detail.slice(0, 500) };
}

function watch(key: string, see: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes[key];
    if (changed) see(changed.newValue);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
