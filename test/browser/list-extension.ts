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

/** A Chromium with an extension that has but one page, and the same rights as ours. */
export async function openListBrowser(args: readonly string[]): Promise<ListBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-lists-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'lists', version: '1' },
    host_permissions: ['*://*.gov.cn/*'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'list.js'), await bundle('./list-page.ts'));
  writeFileSync(
    join(folder, 'list.html'),
    '<!doctype html><meta charset="utf-8"><script src="list.js"></script>',
  );
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
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
