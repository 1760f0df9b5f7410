import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchWithExtension, type Session } from './launch.ts';
import { ARRIVING, changeTotal, CLOBBERED, host, moveWithin, routes } from './life-pages.ts';
import type { Browser } from 'webextension-polyfill';
import { marksOn } from './marks-on.ts';

/** As the code that runs inside the popup knows it. */
declare const chrome: Browser;

describe('a content script', () => {
  let session: Session;
  beforeAll(async () => {
    const options = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };
    session = await launchWithExtension({ routes, options });
  });
  afterAll(() => session?.close());

  const open = async (path: string): Promise<Page> => {
    const page = await session.page(`http://${host}/${path}`);
    expect((await session.badgeWhen(page, ({ text }) => text !== '')).text).toBe('✓');
    return page;
  };

  test('works under the strictest policy of a page', async () => {
    await (await open('strict.html')).close();
  });

  test.each([...CLOBBERED.keys()])(
    'works on a page whose elements bear the names of the browser, case %i',
    async (index) => {
      await (await open(`clobbered-${index}.html`)).close();
    },
  );

  const badgeIs = async (page: Page, text: string, within = 10_000): Promise<void> => {
    expect((await session.badgeWhen(page, (badge) => badge.text === text, within)).text).toBe(text);
  };
  const verdictOver = async (page: Page): Promise<string | null> => {
    const popup = await session.openPopup(page);
    const verdict = await popup.waitForSelector('[data-testid="verdict"]');
    const value = (await verdict?.evaluate((found) => found.getAttribute('data-verdict'))) ?? null;
    await popup.close();
    return value;
  };

  test.each(ARRIVING)('finds the filing of %s.html', async (name) => {
    const page = await session.page(`http://${host}/${name}.html`);
    await badgeIs(page, '✓');
    await page.close();
  });

  test('leaves the frames of other sites alone until it is asked', async () => {
    const page = await session.page(`http://${host}/frame-foreign.html`);
    expect(await verdictOver(page)).toBe('not-report');
    expect((await session.badge(page)).text).toBe('');
    await page.close();
  });

  test('finds the filing behind a tab once the tab is opened', async () => {
    const page = await session.page(`http://${host}/tabs.html`);
    await badgeIs(page, '', 0);
    await page.click('button');
    await badgeIs(page, '✓');
    await page.close();
  });

  test('follows a page that moves within itself, a hundred times', async () => {
    const page = await session.page(`http://${host}/news.html`);
    await moveWithin(page, 100, (badge) => badgeIs(page, badge));
    await page.close();
  });

  test('is right after each of a hundred trips back and forth through the cache', async () => {
    const page = await open('good.html');
    const count = () =>
      page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          if (persisted) document.documentElement.dataset['trips'] = String(trips() + 1);
        });
        const trips = () => Number(document.documentElement.dataset['trips'] ?? 0);
      });
    await count();
    await page.evaluate(() => void (location.href = '/wrong.html'));
    await badgeIs(page, '2');
    await count();
    for (let trip = 0; trip < 100; trip += 1) {
      const isBack = trip % 2 === 0;
      // puppeteer waits in vain for a page that comes out of the cache.
      await page.evaluate((by) => history.go(by), isBack ? -1 : 1);
      await badgeIs(page, isBack ? '✓' : '2');
    }
    expect(await page.evaluate(() => document.documentElement.dataset['trips'])).toBe('50');
    expect(await verdictOver(page)).toBe('unbalanced');
    await page.close();
  });

  test('heeds on the way back what was decided meanwhile', async () => {
    const page = await session.page(`http://${host}/wrong.html`);
    await badgeIs(page, '2');
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-rule]');
    await page.evaluate(() => void (location.href = '/news.html'));
    await badgeIs(page, '');
    const kept = (await popup.evaluate(async () => {
      const row = document.querySelector<HTMLElement>('[data-severity="error"] [data-testid="set-aside"]');
      row?.click();
      await new Promise((done) => setTimeout(done, 100));
      document.querySelector<HTMLElement>('[data-testid="put-aside"]')?.click();
      await new Promise((done) => setTimeout(done, 300));
      return chrome.storage.local.get('decisions');
    })) as { decisions?: { setAside: unknown[] } };
    expect(kept.decisions?.setAside).toHaveLength(1);
    await page.evaluate(() => history.back());
    await badgeIs(page, '1');
    await popup.evaluate(() => chrome.storage.local.clear());
    await badgeIs(page, '2');
    await popup.close();
    await page.close();
  });

  test('is right after each of a hundred reloads', async () => {
    const page = await open('good.html');
    for (let time = 0; time < 100; time += 1) {
      await page.reload();
      await badgeIs(page, '✓');
    }
    await page.close();
  });

  test('needs no background that lives on: badge and popup are right after each of ten deaths', async () => {
    const page = await open('good.html');
    for (let death = 0; death < 10; death += 1) {
      const isWorker = (target: Target): boolean =>
        target.type() === 'service_worker' && target.url().includes(session.extensionId);
      const target = await session.browser.waitForTarget(isWorker);
      await (await target.worker())?.close();
      await vi.waitFor(() => expect(session.browser.targets().filter(isWorker)).toEqual([]));
      const isWrong = death % 2 === 0;
      if (isWrong) await page.evaluate(changeTotal);
      else await page.reload();
      await badgeIs(page, isWrong ? '2' : '✓');
    }
    expect(await verdictOver(page)).toBe('balanced');
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
      await page.evaluate(changeTotal);
      expect(await marksOn(page)).toEqual([]);
    }, 5_000);
    expect(said).toEqual([]);
    await page.close();
  });
});
