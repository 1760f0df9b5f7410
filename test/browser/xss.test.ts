import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Result } from '../../src/core/result.ts';
import { otherOf } from '../ui/results.ts';
import { TAGS, foreign, resultSaying, wellFormed } from './hostile.ts';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';
import { allPayloads, payloads } from './payloads.ts';
import { anyStrings, shelfWith, shelvesSaying, showEach } from './saying.ts';

/** As the code that runs inside our pages knows it. */
declare const chrome: Browser;

const host = 'www.yunxi.gov.cn';
const html = readFileSync(new URL('../fixtures/2021-plain/page.html', import.meta.url), 'utf8');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A filing that says a string wherever it may say something: as text, for the page itself is harmless. */
const saying = (text: string): string =>
  html
    .replace(/<title>[^<]*/, () => `<title>${escaped(text)}2023年政府信息公开工作年度报告`)
    .replace(/1\.属于国家秘密/, () => `1.属于国家秘密${escaped(text)}`)
    .replace(/行政规范性文件/, () => `行政规范性文件${escaped(text)}`)
    .replace(/(<td[^>]*>)137(<\/td>)/, (_, open: string, close: string) => `${open}${escaped(text)}${close}`)
    .replace(/本年度新收/, () => `${escaped(text)}，本年度新收`)
    .replace(/<\/body>/, () => `<h2>七、${escaped(text)}</h2><p>${escaped(text)}</p></body>`);

const routes = new Map<string, SiteEntry>(
  payloads.map(wellFormed).map((payload, index) => [`${host}/${index}.html`, saying(payload)]),
);

/** By this mark the popup is known to show one result and not the one before. */
const markOf = (at: number): string => `〔${at}〕`;
const marked = (result: Result, at: number): Result => ({
  ...result,
  report: result.report && { ...result.report, issuer: `${result.report.issuer}${markOf(at)}` },
  reason: `${result.reason}${markOf(at)}`,
});

describe('what a page says', () => {
  let session: Session;
  let tab: Page;
  let id: number;
  let popup: Page;
  let options: Page;
  const dialogs: string[] = [];

  const ours = async (path: string): Promise<Page> => {
    const page = await session.page(`chrome-extension://${session.extensionId}/src/pages/${path}`);
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return page;
  };

  beforeAll(async () => {
    session = await launchWithExtension({ routes, language: 'zh-CN' });
    tab = await session.page(`http://${host}/0.html`);
    id = Number(await session.ask('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)'));
    popup = await ours(`popup/index.html?tab=${id}`);
    options = await ours('options/index.html');
  });
  afterAll(() => session?.close());

  /** Puts a result onto the shelf, as the background does, and waits until the popup shows it. */
  const show = (said: Result, at: number): Promise<string> => {
    const result = marked(said, at);
    return popup.evaluate(
      async (key, kept, wanted) => {
        await chrome.storage.session.set({ [key]: kept });
        const text = (): string => document.querySelector('main')?.textContent ?? '';
        for (let left = 1000; left > 0 && !text().includes(wanted); left -= 1) {
          await new Promise((done) => setTimeout(done, 5));
        }
        return text();
      },
      `tab:${id}`,
      shelfWith(result, at),
      markOf(at),
    );
  };

  test('there is a long list of', () => {
    expect(new Set(payloads).size).toBe(payloads.length);
    expect(allPayloads.length).toBeGreaterThanOrEqual(223);
  });

  test('in its labels, title, text and address reaches the popup as text only', async () => {
    const some = payloads
      .map((payload, index) => ({ payload, index }))
      .filter(({ index }) => index % 3 === 0);
    for (const { payload, index } of some) {
      const url = `http://${host}/${index}.html?q=${encodeURIComponent(payload)}#<img src=x>`;
      await tab.goto(url);
      await vi.waitFor(async () => {
        const json = await popup.evaluate(
          async (key) => JSON.stringify(await chrome.storage.session.get(key)),
          `tab:${id}`,
        );
        expect(json).toContain(`/${index}.html`);
      }, 10_000);
      await popup.waitForSelector('.sheet');
      expect(await foreign(popup), payload).toEqual([]);
      expect(await tab.evaluate(() => 'hit' in globalThis)).toBe(false);
    }
    expect(dialogs).toEqual([]);
  });

  test('of the list, and ten thousand strings of anything, is text in the popup', async () => {
    await tab.goto('about:blank');
    const shelves = shelvesSaying([...allPayloads.map(wellFormed), ...anyStrings(10_000)]);
    expect(await popup.evaluate(showEach, `tab:${id}`, shelves, TAGS)).toEqual([]);
    const some = payloads.map(wellFormed).filter((_, index) => index % 8 === 0);
    for (const [index, text] of some.entries()) {
      expect(await show(otherOf('unreadable', text), index)).toContain(text.trim());
      expect(await foreign(popup), text).toEqual([]);
    }
    expect(dialogs).toEqual([]);
  }, 180_000);

  test('is text on the page with the JSON, and the JSON is the result', async () => {
    for (const text of payloads.map(wellFormed).filter((_, index) => index % 4 === 0)) {
      const result = resultSaying(text);
      await show(result, 0);
      const json = await ours(`json/index.html?tab=${id}`);
      const shown = await (
        await json.waitForSelector('[data-testid="json"]')
      )?.evaluate(({ textContent }) => textContent);
      expect(JSON.parse(shown ?? 'null')).toEqual(JSON.parse(JSON.stringify(marked(result, 0))));
      expect(await foreign(json), text).toEqual([]);
      await json.close();
    }
    expect(dialogs).toEqual([]);
  });

  test('is text in the settings', async () => {
    const setAside = payloads.map((text, index) => ({
      fingerprint: index.toString(16).padStart(16, '0'),
      reason: text,
      rule: 'requests-balance',
      message: text,
      heading: text,
      url: text,
      at: index,
    }));
    await options.evaluate((decisions) => chrome.storage.local.set({ decisions }), {
      off: [],
      setAside,
    } as never);
    await vi.waitFor(async () =>
      expect(await options.$$eval('[data-fingerprint]', ({ length }) => length)).toBe(payloads.length),
    );
    expect(await foreign(options)).toEqual([]);
    expect(dialogs).toEqual([]);
  });

  test('could not hide from this test', async () => {
    await options.evaluate(() => {
      const image = document.body.appendChild(document.createElement('img'));
      image.setAttribute('onerror', '');
      Object.assign(globalThis, { hit: 1 });
    });
    expect(await foreign(options)).toHaveLength(2);
  });
});
