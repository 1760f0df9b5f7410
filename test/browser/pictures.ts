import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/built.mjs';
import { openPortal } from '../../scripts/demo.mjs';
import { openChromium } from '../../scripts/launch.mjs';
import { place } from '../../scripts/place.mjs';
import { watchToolbar, type Toolbar } from '../../scripts/toolbar.mjs';

const fileOf = (name: string): string => place('docs', `${name}.png`);

/** The page scrolls smoothly to the place; it is still when three looks in a row find it where it was. */
async function isStill(page: Page): Promise<void> {
  let [before, same] = [NaN, 0];
  while (same < 3) {
    await wait(150);
    const now = await page.evaluate(() => scrollY);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** The workbench over the reports of the portal, with one of them open. */
async function drawWorkbench(
  { open, badgeWhen }: Toolbar,
  samples: readonly { readonly url: string }[],
  extensionId: string,
): Promise<void> {
  for (const { url } of samples) {
    const report = await open(url);
    await badgeWhen(report, ({ text }) => text !== '', 2_000);
    await report.close();
  }
  const bench = await open(`chrome-extension://${extensionId}/src/pages/workbench/index.html`);
  await bench.setViewport({ width: 1180, height: 640, deviceScaleFactor: 1.5 });
  await bench.waitForSelector('[data-testid="heads"]');
  await bench.$eval('[data-column="errors"] button', (head) => (head as HTMLElement).click());
  await bench.$eval('[data-url$="/row.html"] .name', (name) => (name as HTMLElement).click());
  await bench.waitForSelector('[data-testid="kept"] [data-rule]');
  await bench.mouse.move(0, 0);
  await bench.screenshot({ path: fileOf('workbench'), captureBeyondViewport: false });
}

test('the pictures of the README, drawn by the real browser', async () => {
  mkdirSync(place('docs'), { recursive: true });
  const portal = await openPortal();
  const { browser, extensionId } = await openChromium({
    extension: await ensureBuilt('chromium'),
    headless: true,
    language: 'zh-CN',
    args: [...portal.args, '--screen-info={2400x2000 devicePixelRatio=2}', '--window-size=1200,1000'],
  });
  try {
    const toolbar = await watchToolbar(browser, extensionId);
    const sample = portal.samples.find(({ url }) => url.endsWith('/row.html'));
    const page = await toolbar.open(sample?.url ?? '');
    await page.setViewport({ width: 1180, height: 760, deviceScaleFactor: 1.5 });
    expect((await toolbar.badgeWhen(page, ({ text }) => text === '2')).text).toBe('2');
    const popup = await toolbar.openPopup(page);
    await popup.waitForSelector('[data-rule]');
    for (const value of ['light', 'dark']) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await popup.screenshot({ path: fileOf(`popup-zh-${value}`), captureBeyondViewport: false });
    }
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-rule] .show')?.click());
    await popup.waitForSelector('.markbar');
    await isStill(page);
    await page.screenshot({ path: fileOf('page-marked'), captureBeyondViewport: false });
    await popup.close();
    await drawWorkbench(toolbar, portal.samples, extensionId);
  } finally {
    await browser.close();
    await portal.close();
  }
});
