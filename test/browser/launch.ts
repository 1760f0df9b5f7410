import type { Browser, LaunchOptions } from 'puppeteer-core';
import { ensureBuilt } from '../../scripts/built.mjs';
import { openChromium } from '../../scripts/launch.mjs';
import { serveSite, type SiteEntry } from '../../scripts/site.mjs';
import { watchToolbar, type Badge, type Toolbar } from '../../scripts/toolbar.mjs';

export type { Badge, SiteEntry };

export interface Wanted {
  /** Pages by "host/path"; every host leads here, so nothing leaves the machine. */
  readonly routes: ReadonlyMap<string, SiteEntry>;
  /** The folder to load instead of our own build. */
  readonly extension?: string;
  /** The browser's language. English unless said otherwise: the only one that every installation brings. */
  readonly language?: string;
  readonly args?: readonly string[];
  readonly options?: LaunchOptions;
}

export interface Session extends Omit<Toolbar, 'open'> {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Everything the browser asked for, as "host/path": favicons and the browser's own errands included. */
  readonly requests: readonly string[];
  /** Opens the address in a new tab and waits until it is loaded. */
  readonly page: Toolbar['open'];
  readonly close: () => Promise<void>;
}

/** A headless Chromium with the extension in it, on made-up sites. */
export async function launchWithExtension(wanted: Wanted): Promise<Session> {
  const extension = wanted.extension ?? (await ensureBuilt('chromium'));
  const site = await serveSite(wanted.routes);
  const { browser, extensionId } = await openChromium({
    extension,
    headless: true,
    language: wanted.language ?? 'en-US',
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${site.port}`, ...(wanted.args ?? [])],
    ...(wanted.options && { options: wanted.options }),
  });
  const { open, ...toolbar } = await watchToolbar(browser, extensionId);
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { browser, extensionId, requests: site.requests, page: open, ...toolbar, close };
}
