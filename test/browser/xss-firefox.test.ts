import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasFirefox, launchFirefoxWithExtension, type FirefoxSession } from './firefox.ts';
import type { SiteEntry } from './launch.ts';
import { allPayloads, payloads } from './payloads.ts';
import { TAGS, foreignHere, wellFormed } from './hostile.ts';
import { anyStrings, shelvesSaying, showEach } from './saying.ts';

const host = 'www.yunxi.gov.cn';
const html = readFileSync(new URL('../fixtures/2021-plain/page.html', import.meta.url), 'utf8');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Each says several strings of the list, in its title, its labels, a figure, its text and its address. */
const pages = Array.from({ length: 8 }, (_, page) => {
  const some = payloads.map(wellFormed).filter((__, index) => index % 8 === page);
  const said = some.map(escaped).join(' ');
  return html
    .replace(/<title>[^<]*/, () => `<title>${said}2023年政府信息公开工作年度报告`)
    .replace(/1\.属于国家秘密/, () => `1.属于国家秘密${escaped(some[0] ?? '')}`)
    .replace(/(<td[^>]*>)137(<\/td>)/, (__, open: string, close: string) => open + said + close)
    .replace(/本年度新收/, () => `${said}，本年度新收`)
    .replace(/<\/body>/, () => `<h2>七、${said}</h2></body>`);
});
const routes = new Map<string, SiteEntry>(pages.map((page, index) => [`${host}/${index}.html`, page]));
routes.set(`${host}/news.html`, '<!doctype html><title>新闻</title>');

describe.skipIf(!hasFirefox)('what a page says, in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefoxWithExtension({ routes });
  });
  afterAll(() => session?.close());

  test.each([...pages.keys()])('reaches the popup as text only, case %i', async (index) => {
    const query = encodeURIComponent(payloads[index] ?? '');
    const page = await session.page(`http://${host}/${index}.html?q=${query}#<img src=x>`);
    await vi.waitFor(async () => expect((await session.badge(page)).text).not.toBe(''), 15_000);
    const popup = await session.openPopup(page);
    await vi.waitFor(
      async () => expect(await popup.evaluate(`document.querySelector('.sheet') !== null`)).toBe(true),
      10_000,
    );
    expect(await popup.evaluate(`(${foreignHere})(${JSON.stringify(TAGS)})`)).toEqual([]);
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
    await popup.close();
    await page.close();
  });

  test('is text in the popup, of the whole list and two thousand strings of anything', async () => {
    const page = await session.page(`http://${host}/news.html`);
    const popup = await session.openPopup(page);
    const key = await popup.evaluate(
      `browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => 'tab:' + tab.id)`,
    );
    const shelves = shelvesSaying([...allPayloads.map(wellFormed), ...anyStrings(2_000)]);
    const call = [key, shelves, TAGS].map((each) => JSON.stringify(each)).join();
    expect(await popup.evaluate(`(${showEach})(${call})`)).toEqual([]);
    await popup.close();
    await page.close();
  }, 180_000);
});
