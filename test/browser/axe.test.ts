import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { launchWithExtension, type Session } from './launch.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');

/** A page for each face of the popup. */
const pages = {
  balanced: fixture('2021-plain'),
  unbalanced: fixture('wrong-row-total'),
  incomplete: fixture('blanks-open'),
  oddities: fixture('wrong-under-oddities'),
  statistics: fixture('2014-statistics-off'),
  notice: fixture('near-notice-2021'),
  news: '<!doctype html><title>新闻</title><p>今日要闻</p>',
};
const routes = new Map(Object.entries(pages).map(([name, html]) => [`${host}/${name}.html`, html]));

describe.each(['zh-CN', 'en-US'])('a reader of %s who cannot see, or sees little', (language) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ routes, language });
  });
  afterAll(() => session?.close());

  const inBothLights = async (page: Page): Promise<void> => {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faultsOf(page), value).toEqual([]);
    }
  };
  const unfold = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const id of ['.more button', '[data-testid="set-aside"]']) {
        document.querySelector<HTMLElement>(`[data-rule] ${id}`)?.click();
      }
    });
  const openPopup = async (name: keyof typeof pages): Promise<readonly [Page, Page]> => {
    const page = await session.page(`http://${host}/${name}.html`);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-testid="verdict"]');
    return [page, popup];
  };

  test.each(Object.keys(pages) as (keyof typeof pages)[])('can use the popup over %s', async (name) => {
    const [page, popup] = await openPopup(name);
    await unfold(popup);
    await inBothLights(popup);
    await popup.close();
    await page.close();
  });

  test('would be told of a fault', async () => {
    const [page, popup] = await openPopup('news');
    await popup.evaluate(() => {
      const faint = document.querySelector('main')?.appendChild(document.createElement('p'));
      faint?.style.setProperty('color', '#ccc');
      faint?.append('faint', document.createElement('img'), document.createElement('button'));
    });
    const ids = (await faultsOf(popup)).map((fault) => fault.replace(/:[^]*/, ''));
    expect(ids.sort()).toEqual(['button-name', 'color-contrast', 'image-alt']);
    await popup.close();
    await page.close();
  });

  test('can use the popup while places are marked and a finding is set aside', async () => {
    const [page, popup] = await openPopup('unbalanced');
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid="set-aside"]')?.click();
    });
    await popup.waitForSelector('.asking');
    await inBothLights(popup);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="put-aside"]')?.click());
    await popup.waitForSelector('details.aside');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-rule] .show')?.click());
    await popup.waitForSelector('.markbar');
    await unfold(popup);
    await inBothLights(popup);
    await popup.close();
    await page.close();
  });

  test('can use the settings', async () => {
    const page = await session.page(`chrome-extension://${session.extensionId}/src/pages/options/index.html`);
    await page.waitForSelector('[data-fingerprint]');
    await unfold(page);
    await inBothLights(page);
    await page.close();
  });

  test('can use the page with the JSON', async () => {
    const [page, popup] = await openPopup('balanced');
    const pages = session.browser.waitForTarget((target) => target.url().includes('/json/'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="open-json"]')?.click());
    const json = await (await pages).page();
    await json?.waitForSelector('[data-testid="json"]');
    expect(json).not.toBeNull();
    if (json) await inBothLights(json);
    await json?.close();
    await page.close();
  });
});
