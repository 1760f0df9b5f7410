import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasFirefox, launchFirefoxWithExtension, type FirefoxSession } from './firefox.ts';
import { ARRIVING, changeTotal, CLOBBERED, host, moveWithin, routes, storm } from './life-pages.ts';

describe.skipIf(!hasFirefox)('a content script in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefoxWithExtension({ routes });
  });
  afterAll(() => session?.close());

  const badgeIs = (page: Page, text: string, within = 10_000): Promise<void> =>
    vi.waitFor(async () => expect((await session.badge(page)).text).toBe(text), {
      timeout: within,
      interval: 20,
    });

  test.each(['strict', ...CLOBBERED.map((_, index) => `clobbered-${index}`), ...ARRIVING])(
    'finds the filing of %s.html',
    async (name) => {
      const page = await session.page(`http://${host}/${name}.html`);
      await badgeIs(page, '✓');
      await page.close();
    },
  );

  test('finds the filing behind a tab once the tab is opened', async () => {
    const page = await session.page(`http://${host}/tabs.html`);
    await badgeIs(page, '', 100);
    await page.click('button');
    await badgeIs(page, '✓');
    await page.close();
  });

  test('follows a page that moves within itself, thirty times', async () => {
    const page = await session.page(`http://${host}/news.html`);
    await moveWithin(page, 30, (badge) => badgeIs(page, badge));
    await page.close();
  });

  test('is right after each of a hundred trips back and forth', async () => {
    const page = await session.page(`http://${host}/good.html`);
    await badgeIs(page, '✓');
    await page.goto(`http://${host}/wrong.html`);
    await badgeIs(page, '2');
    for (let trip = 0; trip < 100; trip += 1) {
      const isBack = trip % 2 === 0;
      // puppeteer waits in vain for a page that comes out of the cache.
      await page.evaluate((by) => history.go(by), isBack ? -1 : 1);
      await badgeIs(page, isBack ? '✓' : '2');
    }
    await page.close();
  });

  test('is right after each of fifty reloads', async () => {
    const page = await session.page(`http://${host}/good.html`);
    await badgeIs(page, '✓');
    for (let time = 0; time < 50; time += 1) {
      await page.reload();
      await badgeIs(page, '✓');
    }
    await page.close();
  });

  test('needs no background that lives on: the badge is right after each of ten deaths', async () => {
    const page = await session.page(`http://${host}/good.html`);
    await badgeIs(page, '✓');
    for (let death = 0; death < 10; death += 1) {
      await session.endBackground();
      const isWrong = death % 2 === 0;
      if (isWrong) await page.evaluate(changeTotal);
      else await page.reload();
      await badgeIs(page, isWrong ? '2' : '✓');
    }
    await page.close();
  });

  test('is right soon after a storm', async () => {
    const page = await session.page(`http://${host}/good.html`);
    await badgeIs(page, '✓');
    const storming = page.evaluate(storm, 6);
    await new Promise((done) => setTimeout(done, 5_800));
    await page.evaluate(changeTotal);
    expect(await storming).toBeGreaterThan(9_000);
    await badgeIs(page, '2', 3_000);
    await page.close();
  });
});
