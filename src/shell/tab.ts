import { browser } from './browser.ts';
import { engineFile } from './engine.ts';
import { languageOfReader } from './language.ts';
import type { Marked, Order } from './message.ts';

export interface Tab {
  readonly id: number;
  readonly windowId: number;
  /** Undefined where the browser does not let us know. */
  readonly url: string | undefined;
}

const GOVERNMENT = { origins: ['*://*.gov.cn/*'] };

/** The tab that the popup was opened over; an extension page opened in a tab names it in its own address. */
export async function tabInQuestion(search: string): Promise<Tab | null> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url };
}

/** Whether pages like this one are checked without being asked to. */
export const isGovernment = ({ url }: Tab): boolean =>
  url !== undefined &&
  /^https?:$/.test(new URL(url).protocol) &&
  /(^|\.)gov\.cn$/.test(new URL(url).hostname);

/** Whether a press may help: the browser hides the address of its own pages, and lets nobody into its stores. */
export const mayBeAsked = ({ url }: Tab): boolean => url !== undefined && /^(https?|file):/.test(url);

/** Firefox lets people take back what they allowed at installation. */
export const mayReadGovernment = (): Promise<boolean> => browser.permissions.contains(GOVERNMENT);

/** Must be called from a click. */
export const askToReadGovernment = (): Promise<boolean> => browser.permissions.request(GOVERNMENT);

/** Puts the content script into a tab unless it is there, and has it look; false where the browser forbids that. */
export async function check({ id }: Tab): Promise<boolean> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  try {
    await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      files: [engineFile(await languageOfReader()), ...files],
    });
    await browser.tabs.sendMessage(id, { type: 'look' } satisfies Order);
    return true;
  } catch {
    // A page of the browser itself, a store, a viewer: the browser says which, and all mean the same to a reader.
    return false;
  }
}

/** Has a frame mark places; null where nobody answers. */
export async function point({ id }: Tab, frame: number, order: Order): Promise<Marked | null> {
  try {
    return (await browser.tabs.sendMessage(id, order, { frameId: frame })) ?? null;
  } catch {
    // The content script is of an extension since replaced, or the tab is asleep.
    return null;
  }
}
