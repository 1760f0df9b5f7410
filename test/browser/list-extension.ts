import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openChromium } from '../../scripts/launch.mjs';
import { bundle } from './bundle.ts';

export interface ListBrowser {
  readonly browser: Browser;
  /** Opens one more page of the extension, on which `lists` answers. */
  page(): Promise<Page>;
  close(): Promise<void>;
}

/** An extension that has but one page, and the same rights as ours; in Firefox it opens as the popup. */
export async function makeListExtension(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-lists-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'lists', version: '1', action: { default_popup: 'list.html' } },
    host_permissions: ['*://*.gov.cn/*'],
    // Firefox would ask for https everywhere where nothing is said.
    content_security_policy: { extension_pages: "script-src 'self'" },
    browser_specific_settings: { gecko: { id: 'lists@gouji-extension' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'list.js'), await bundle('./list-page.ts'));
  writeFileSync(
    join(folder, 'list.html'),
    '<!doctype html><meta charset="utf-8"><script src="list.js"></script>',
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A Chromium with that extension. */
export async function openListBrowser(args: readonly string[]): Promise<ListBrowser> {
  const { folder, remove } = await makeListExtension();
  const { browser, extensionId } = await openChromium({
    ...{ extension: folder, headless: true, language: 'en-US' },
    args: [...args],
  });
  return {
    browser,
    async page() {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/list.html`);
      return page;
    },
    async close() {
      await browser.close();
      remove();
    },
  };
}
