import { browser } from './browser.ts';
import type { Tab } from './tab.ts';

/** The address of a page of ours, over the tab that it is asked of. */
export const roomOf = (page: 'json' | 'panel' | 'workbench', tab: Tab | null): string =>
  `/src/pages/${page}/index.html${tab === null ? '' : `?tab=${tab.id}`}`;

/** Opens a page of ours in a tab. */
export async function openRoom(page: 'json' | 'workbench', tab: Tab | null): Promise<void> {
  await browser.tabs.create({ url: roomOf(page, tab) });
}

/** Neither browser has the other's way to open a panel, and the polyfill's types know neither's newest. */
interface Panels {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page; in a tab where the browser has none. Must be called from a click. */
export async function openPanel(tab: Tab): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Panels;
  try {
    if (sidePanel) return await sidePanel.open({ windowId: tab.windowId });
    if (sidebarAction) return await sidebarAction.open();
  } catch {
    // A browser that has the name and no panel, as some of the Chromium family do.
  }
  await browser.tabs.create({ url: roomOf('panel', tab) });
}
