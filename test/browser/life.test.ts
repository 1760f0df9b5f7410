import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';
import type { Browser } from 'webextension-polyfill';
import { marksOn } from './marks-on.ts';

const host = 'www.yunxi.gov.cn';
const html = readFileSync(new URL('../fixtures/2021-plain/page.html', import.meta.url), 'utf8');
const routes = new Map<string, SiteEntry>([
  [`${host}/good.html`, html],
  [
    `${host}/strict.html`,
    {
      body: html,
      headers: {
        'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'",
      },
    },
  ],
  ...[
    '<form id="chrome"><input name="runtime"></form>',
    '<form id="browser"><input name="runtime" id="x"></form>',
  ].map((form, index): [string, SiteEntry] => [
    `${host}/clobbered-${index}.html`,
    html.replace('<body>', `<body>${form}`),
  ]),
]);

/** As the code that runs inside the popup knows it. */
declare const chrome: Browser;

describe('a content script', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ routes });
  });
  afterAll(() => session?.close());

  const open = async (path: string): Promise<Page> => {
    const page = await session.page(`http://${host}/${path}`);
    expect((await session.badgeWhen(page, ({ text }) => text !== '')).text).toBe('✓');
    return page;
  };
  const changeTotal = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const row = [...document.querySelectorAll('tr')].find((each) =>
        /予以公开/.test(each.textContent ?? ''),
      );
      const total = row?.lastElementChild;
      if (total) total.textContent = '987654';
    });

  test('works under the strictest policy of a page', async () => {
    await (await open('strict.html')).close();
  });

  test.each([0, 1])(
    'works on a page whose elements bear the names of the browser, case %i',
    async (index) => {
      await (await open(`clobbered-${index}.html`)).close();
    },
  );

  test('tells of a change within a second of the end of a storm', async () => {
    const page = await open('good.html');
    await page.evaluate(async () => {
      const end = performance.now() + 4_000;
      const noise = document.body.appendChild(document.createElement('div'));
      while (performance.now() < end) {
        for (let left = 100; left > 0; left -= 1) noise.textContent = String(left);
        await new Promise((done) => setTimeout(done, 10));
      }
    });
    await changeTotal(page);
    const { text } = await session.badgeWhen(page, (badge) => /^\d/.test(badge.text), 2_000);
    expect(text).toMatch(/^\d/);
    await page.close();
  });

  test('that is put into a page again and again is there once', async () => {
    const page = await open('good.html');
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-testid="verdict"]');
    const published = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab?.id ?? 0, allFrames: true };
      const files = chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
      for (let left = 20; left > 0; left -= 1) await chrome.scripting.executeScript({ target, files });
      const heard: unknown[] = [];
      chrome.runtime.onMessage.addListener((message: unknown) => void heard.push(message));
      await chrome.tabs.sendMessage(target.tabId, { type: 'look' });
      await new Promise((done) => setTimeout(done, 500));
      return heard.length;
    });
    expect(published).toBe(1);
    await popup.close();
    await page.close();
  });

  test('says nothing into the page’s console, also when its extension is gone', async () => {
    const page = await open('good.html');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-testid="verdict"]');
    await popup.$eval('button[data-path]', (button) => (button as HTMLElement).click());
    await vi.waitFor(async () => expect(await marksOn(page)).toHaveLength(1));
    await popup.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await vi.waitFor(async () => {
      await changeTotal(page);
      expect(await marksOn(page)).toEqual([]);
    }, 5_000);
    expect(said).toEqual([]);
    await page.close();
  });
});
