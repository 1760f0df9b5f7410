import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchWithExtension, type Session } from './launch.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');

const routes = new Map([
  [`${host}/good.html`, fixture('2021-plain')],
  [`${host}/wrong.html`, fixture('wrong-row-total')],
  [`${host}/news.html`, '<!doctype html><title>新闻</title><p>今日要闻</p>'],
  ['archive.example.org/wrong.html', fixture('wrong-row-total')],
]);

describe('a person with the panel open', () => {
  let session: Session;
  let panel: Page;
  beforeAll(async () => {
    session = await launchWithExtension({ routes, language: 'zh-CN' });
  });
  afterAll(() => session?.close());

  const verdictIs = (wanted: string): Promise<void> =>
    vi.waitFor(
      async () =>
        expect(
          await panel.$eval('[data-testid="verdict"]', (found) => found.getAttribute('data-verdict')),
        ).toBe(wanted),
      15_000,
    );

  test('opens it from the popup', async () => {
    const page = await session.page(`http://${host}/good.html`);
    const popup = await session.openPopup(page);
    const opened = session.browser.waitForTarget((target) => target.url().includes('/panel/'));
    // A real click: browsers open a panel for nothing less.
    await (await popup.waitForSelector('[data-testid="open-panel"]'))?.click();
    panel = await (await opened).asPage();
    await verdictIs('balanced');
    expect(await panel.$('[data-testid="open-panel"]')).toBeNull();
    // It stands beside the page and took no tab.
    expect(panel.url()).not.toContain('tab=');
    await page.bringToFront();
  });

  test('sees it follow when another tab is chosen, and when the tab goes elsewhere', async () => {
    const [first] = (await session.browser.pages()).filter((page) => page.url().includes('/good.html'));
    const second = await session.page(`http://${host}/wrong.html`);
    await verdictIs('unbalanced');
    await first?.bringToFront();
    await verdictIs('balanced');
    await second.bringToFront();
    await verdictIs('unbalanced');
    await second.goto(`http://${host}/news.html`);
    await verdictIs('not-report');
    await second.goto(`http://${host}/good.html`);
    await verdictIs('balanced');
    await second.close();
  });

  test('marks places on the page beside it', async () => {
    const page = await session.page(`http://${host}/wrong.html`);
    await verdictIs('unbalanced');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-rule] button.show')?.click());
    await panel.waitForSelector('.markbar');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toBe(before);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-testid="unmark"]')?.click());
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before),
    );
    await page.close();
  });

  test('is told how to check a page of another site, and sees it once that is done', async () => {
    const page = await session.page('http://archive.example.org/wrong.html');
    await verdictIs('elsewhere');
    const popup = await session.openPopup(page);
    await (await popup.waitForSelector('[data-testid="check"]'))?.click();
    await popup.waitForSelector('[data-verdict="unbalanced"]');
    await verdictIs('unbalanced');
    await popup.close();
    await page.close();
  });
});
