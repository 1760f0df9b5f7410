import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ensureBuilt } from '../../scripts/built.mjs';
import { storm } from './life-pages.ts';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';

/** As the code that runs inside our pages knows it. */
declare const chrome: Browser;

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');

const routes = new Map<string, SiteEntry>([
  [`${host}/good.html`, fixture('2021-plain')],
  [
    `${host}/before.html`,
    `<!doctype html><title>栏目</title><script type="speculationrules">{"prerender":[{"urls":["/good.html"]}]}</script>`,
  ],
]);

describe('a tab', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ routes });
  });
  afterAll(() => session?.close());

  const badgeIs = async (page: Page, text: string, within = 10_000): Promise<void> => {
    expect((await session.badgeWhen(page, (badge) => badge.text === text, within)).text).toBe(text);
  };
  const open = async (): Promise<Page> => {
    const page = await session.page(`http://${host}/good.html`);
    await badgeIs(page, '✓');
    return page;
  };

  test('says nothing of a page that is drawn beforehand, until it is gone to', async () => {
    const page = await session.page(`http://${host}/before.html`);
    await expect.poll(() => session.requests.filter((each) => each.endsWith('/good.html')).length).toBe(1);
    await new Promise((done) => setTimeout(done, 1_500));
    await badgeIs(page, '', 0);
    await page.evaluate(() => void (location.href = '/good.html'));
    await badgeIs(page, '✓');
    const start = await page.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
          .activationStart,
    );
    expect(start).toBeGreaterThan(0);
    await page.close();
  });

  test('that was put to sleep is right again when it is woken', async () => {
    const page = await open();
    const other = await session.page(`http://${host}/before.html`);
    const badge = await session.ask(`(async () => {
      const [{ id }] = await chrome.tabs.query({ url: '*://*/good.html' });
      const asleep = await chrome.tabs.discard(id);
      if (!asleep.discarded) return 'not asleep';
      await chrome.tabs.update(asleep.id, { active: true });
      for (let left = 200; left > 0; left -= 1) {
        await new Promise((done) => setTimeout(done, 50));
        const { discarded, status } = await chrome.tabs.get(asleep.id);
        const text = await chrome.action.getBadgeText({ tabId: asleep.id });
        if (!discarded && status === 'complete' && text !== '') return text;
      }
      return 'no badge';
    })()`);
    expect(badge).toBe('✓');
    await other.close();
    await page.close().catch(() => undefined);
  });
});

/** The bar is 60. */
const SECONDS = Number(process.env['STORM'] ?? 6);

/** The share of a page's main thread that our code takes while something goes on. */
async function shareOfOurs(page: Page, what: () => Promise<void>): Promise<number> {
  const debug = await page.createCDPSession();
  await debug.send('Profiler.enable');
  await debug.send('Profiler.start');
  await what();
  const { profile } = await debug.send('Profiler.stop');
  await debug.detach();
  const isOurs = new Set(
    profile.nodes.filter(({ callFrame }) => /^chrome-extension:/.test(callFrame.url)).map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [], startTime, endTime } = profile;
  const own = samples.reduce((sum, id, index) => sum + (isOurs.has(id) ? (timeDeltas[index] ?? 0) : 0), 0);
  return own / (endTime - startTime);
}

describe('a content script', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ routes });
  });
  afterAll(() => session?.close());

  const changeTotal = (page: Page, total: string): Promise<void> =>
    page.evaluate((text) => {
      const row = [...document.querySelectorAll('tr')].find((each) =>
        /予以公开/.test(each.textContent ?? ''),
      );
      const cell = row?.lastElementChild;
      if (cell) cell.textContent = text;
    }, total);

  test('leaves a page in a storm its time, and is right soon after it', async () => {
    const page = await session.page(`http://${host}/good.html`);
    await session.badgeWhen(page, ({ text }) => text === '✓');
    const share = await shareOfOurs(page, async () => {
      const storming = page.evaluate(storm, SECONDS);
      await new Promise((done) => setTimeout(done, SECONDS * 1_000 - 200));
      await changeTotal(page, '987654');
      expect(await storming).toBeGreaterThan(9_000);
    });
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.05);
    expect((await session.badgeWhen(page, ({ text }) => /^\d/.test(text), 3_000)).text).toBe('2');
    await page.close();
  });

  // Last, because nothing is left of the session's own window afterwards.
  test('is there once, however often it is put in and its extension replaced', async () => {
    const page = await session.page(`http://${host}/good.html`);
    await session.badgeWhen(page, ({ text }) => text === '✓');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    for (let time = 0; time < 5; time += 1) {
      await replaceExtension(session);
      const ours = await popupOf(session);
      const putIn = await ours.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: '*://*/good.html' });
        const target = { tabId: tab?.id ?? 0, allFrames: true };
        const files = chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
        for (let left = 20; left > 0; left -= 1) await chrome.scripting.executeScript({ target, files });
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        chrome.runtime.onMessage.addListener((message: unknown) => {
          const { type, document } = message as { type?: unknown; document?: unknown };
          if (type === 'publish') heard.push(document);
        });
        await chrome.tabs.sendMessage(target.tabId, { type: 'look' });
        for (let left = 100; left > 0 && heard.length === 0; left -= 1)
          await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => setTimeout(done, 300));
        return heard.length;
      });
      expect(putIn).toBeGreaterThan(0);
      await changeTotal(page, String(1_000 + time));
      const inAll = () => ours.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
      await expect.poll(async () => (await inAll()).length, { timeout: 10_000 }).toBeGreaterThan(putIn);
      await new Promise((done) => setTimeout(done, 1_000));
      // Each instance signs with a key of its own. One that was just put in may also speak before it is asked.
      expect([time, new Set(await inAll()).size]).toEqual([time, 1]);
      await ours.close();
    }
    expect(said).toEqual([]);
    await page.close();
  });
});

const popupOf = async ({ browser, extensionId }: Session): Promise<Page> => {
  const ours = await browser.newPage();
  await ours.goto(`chrome-extension://${extensionId}/src/pages/json/index.html`);
  return ours;
};

/** As an update does: what was there is cut off, and another of the same name comes in its place. */
async function replaceExtension({ browser, extensionId }: Session): Promise<void> {
  expect(await browser.installExtension(await ensureBuilt('chromium'))).toBe(extensionId);
}
