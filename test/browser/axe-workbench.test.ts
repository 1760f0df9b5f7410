import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');
const earlier = fixture('2021-plain').replaceAll('2024', '2023').replaceAll('2023', '2022');
const routes = new Map<string, SiteEntry>([
  [`${host}/2023.html`, fixture('2021-plain')],
  [`${host}/2022.html`, earlier],
  [`${host}/wrong.html`, fixture('wrong-row-total')],
  [`${host}/open.html`, fixture('blanks-open')],
  [`${host}/wall.html`, { status: 412, body: '<p>…</p>' }],
]);

describe.each(['zh-CN', 'en-US'])('a reader of %s who cannot see, or sees little', (language) => {
  let session: Session;
  let bench: Page;
  beforeAll(async () => {
    session = await launchWithExtension({ routes, language });
    for (const name of ['2022', '2023', 'wrong', 'open']) {
      const page = await session.page(`http://${host}/${name}.html`);
      await session.badgeWhen(page, ({ text }) => text !== '');
      await page.close();
    }
    bench = await session.page(`chrome-extension://${session.extensionId}/src/pages/workbench/index.html`);
    await bench.waitForSelector('[data-testid="heads"]');
  });
  afterAll(() => session?.close());

  const press = async (selector: string): Promise<void> => {
    const button = await bench.waitForSelector(selector);
    await button?.evaluate((found) => (found as HTMLElement).click());
  };
  const inBothLights = async (page = bench): Promise<void> => {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faultsOf(page), value).toEqual([]);
    }
  };

  test('can use the history, with a result open and a question asked', async () => {
    await inBothLights();
    await press('[data-url$="wrong.html"] .name');
    await bench.waitForSelector('[data-testid="kept"] [data-rule]');
    await press('[data-testid="remove-all"]');
    await bench.waitForSelector('.confirm');
    await inBothLights();
    await bench.setViewport({ width: 400, height: 800 });
    await inBothLights();
    await bench.setViewport({ width: 1280, height: 800 });
  });

  test('can use the rooms where a list is begun, ticked and gone through', async () => {
    await press('[data-testid="room-list"]');
    const field = await bench.waitForSelector('[data-testid="paste"]');
    await inBothLights();
    await field?.type(`http://${host}/open.html?list\nhttp://${host}/wall.html\nftp://${host}/x`);
    await press('[data-testid="read-paste"]');
    await bench.waitForSelector('[data-testid="links"]');
    await inBothLights();
    await press('[data-testid="start"]');
    await bench.waitForSelector('[data-state="checked"]');
    await inBothLights();
    await bench.waitForSelector('[data-state="blocked"]');
    await bench.waitForSelector('[data-testid="remove-list"]');
    await inBothLights();
    await press('[data-testid="list-back"]');
    await bench.waitForSelector('[data-testid="open-list"]');
    await inBothLights();
  });

  test('can use the years of an issuer', async () => {
    await press('[data-testid="room-years"]');
    await bench.waitForSelector('[data-testid="across"] [data-rule]');
    await inBothLights();
    await press('[data-year="2022"] .name');
    await bench.waitForSelector('[data-testid="paste-before"]');
    await inBothLights();
  });

  test('can use the panel', async () => {
    const page = await session.page(`http://${host}/wrong.html`);
    const id = await session.ask('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
    const panel = await session.page(
      `chrome-extension://${session.extensionId}/src/pages/panel/index.html?tab=${String(id)}`,
    );
    await panel.waitForSelector('[data-rule]');
    await inBothLights(panel);
    await panel.close();
    await page.close();
  });
});
