import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { hasFirefox, launchFirefoxWithExtension, type FirefoxSession } from './firefox.ts';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');
const html = fixture('2021-plain');
const sandbox = "default-src 'none'; sandbox";

const routes = new Map<string, SiteEntry>([
  [`${host}/good.html`, html],
  [`${host}/wrong.html`, fixture('wrong-row-total')],
  [`${host}/strict.html`, { body: html, headers: { 'content-security-policy': sandbox } }],
  [
    `${host}/frame.html`,
    `<!doctype html><title>年报</title><iframe src="http://fj.nanping.gov.cn/good.html"></iframe>`,
  ],
  [`${host}/news.html`, '<!doctype html><title>新闻</title><p>今日要闻</p>'],
  [`${host}/private.html`, html],
  ['fj.nanping.gov.cn/good.html', html],
]);
const at = (path: string): string => `http://${host}/${path}.html`;

/** The addresses in the store of the extension, asked without a word of ours: nothing may be made by looking. */
const LOOK = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'gouji')) return [];
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('gouji'));
  const [heads, bodies] = [database.transaction('heads').objectStore('heads'), database.transaction('bodies').objectStore('bodies')];
  const urls = await Promise.all([heads, bodies].map((store) => done(store.getAllKeys())));
  database.close();
  if (String(urls[0]) !== String(urls[1])) throw new Error('heads and bodies differ');
  return urls[0];
})()`;

/** As the code that runs inside a page of the extension knows it. */
declare const chrome: Browser;

describe('in Chromium the history', () => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    // Private windows ask before they show a page without encryption.
    const args = [
      '--disable-features=HttpsFirstModeIncognito,HttpsFirstBalancedModeAutoEnable,HttpsUpgrades',
    ];
    session = await launchWithExtension({ routes, args });
    options = await session.page(`chrome-extension://${session.extensionId}/src/pages/options/index.html`);
    await options.waitForSelector('[data-testid=keep]');
  });
  afterAll(() => session?.close());

  const kept = async (): Promise<unknown> => options.evaluate(LOOK);
  const visit = async (path: string): Promise<void> => {
    const page = await session.page(at(path));
    expect((await session.badgeWhen(page, ({ text }) => text !== '')).text).not.toBe('');
    await page.close();
  };
  const press = (id: string): Promise<void> =>
    options.evaluate((name) => document.querySelector<HTMLElement>(`[data-testid=${name}]`)?.click(), id);

  test('has every report that was opened, in a frame and under the strictest policy too, and nothing else', async () => {
    expect(await kept()).toEqual([]);
    for (const path of ['good', 'wrong', 'strict', 'frame']) await visit(path);
    const news = await session.page(at('news'));
    await news.close();
    const wanted = ['http://fj.nanping.gov.cn/good.html', at('good'), at('strict'), at('wrong')];
    await vi.waitFor(async () => expect(await kept()).toEqual(wanted), 10_000);
  });

  test('is emptied in the settings, and gets nothing more once that is switched off', async () => {
    await options.bringToFront();
    await press('forget-all');
    await press('forget-all-yes');
    await vi.waitFor(async () => expect(await kept()).toEqual([]), 10_000);
    await press('keep');
    await vi.waitFor(async () =>
      expect(await options.evaluate(() => chrome.storage.local.get('keeping'))).toEqual({ keeping: false }),
    );
    await visit('good');
    await press('keep');
    await vi.waitFor(async () =>
      expect(await options.evaluate(() => chrome.storage.local.get('keeping'))).toEqual({ keeping: true }),
    );
    await visit('wrong');
    await vi.waitFor(async () => expect(await kept()).toEqual([at('wrong')]), 10_000);
  });

  test('gets nothing from a private window, where the report is checked all the same', async () => {
    const settings = await session.page('chrome://extensions/');
    await settings.evaluate(`(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      const wanted = { extensionId: '${session.extensionId}', incognitoAccess: true };
      await chrome.developerPrivate.updateExtensionConfiguration(wanted);
    })()`);
    // The browser loads the extension anew, and closes the pages it had open.
    await settings.close();
    const again = await vi.waitFor(async () => {
      const opened = await session.browser.newPage();
      await opened.goto(`chrome-extension://${session.extensionId}/src/pages/options/index.html`);
      return opened;
    }, 10_000);
    // What automation calls a private context is not the window that a person opens.
    await again.evaluate((url) => chrome.windows.create({ incognito: true, url }), at('private'));
    const checked = () =>
      again.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        if (tab?.id === undefined) return null;
        return { isPrivate: tab.incognito, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
      }, at('private'));
    await vi.waitFor(async () => expect(await checked()).toEqual({ isPrivate: true, badge: '✓' }), 10_000);
    // Long enough for what is kept elsewhere at once.
    const open = await session.browser.newPage();
    await open.goto(at('good'));
    await vi.waitFor(async () => expect(await again.evaluate(LOOK)).toContain(at('good')), 10_000);
    expect(await again.evaluate(LOOK)).not.toContain(at('private'));
  });
});

describe.skipIf(!hasFirefox)('in Firefox the history', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefoxWithExtension({ routes });
  });
  afterAll(() => session?.close());

  test('has every report that was opened', async () => {
    for (const path of ['good', 'wrong', 'strict', 'frame']) {
      const page = await session.page(at(path));
      await vi.waitFor(async () => expect((await session.badge(page)).text).not.toBe(''), 10_000);
    }
    const popup = await session.openPopup(await session.page(at('news')));
    const wanted = ['http://fj.nanping.gov.cn/good.html', at('good'), at('strict'), at('wrong')];
    await vi.waitFor(async () => expect(await popup.evaluate(LOOK)).toEqual(wanted), 10_000);
    await popup.close();
  });
});
