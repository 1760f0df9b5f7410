import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Result } from '../../src/core/result.ts';
import { otherOf } from '../ui/results.ts';
import { foreign, resultSaying, wellFormed } from './hostile.ts';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';
import { payloads } from './payloads.ts';

/** As the code that runs inside our pages knows it. */
declare const chrome: Browser;

const host = 'www.yunxi.gov.cn';
const some = payloads.map(wellFormed).filter((_, index) => index % 3 === 0);
const hostileType = 'text/<img src=x onerror=globalThis.hit=1>';
const routes = new Map<string, SiteEntry>([
  [`${host}/type.html`, { body: 'x', type: hostileType }],
  [
    `${host}/gone.html`,
    '<!doctype html><title>404 &lt;img src=x onerror=globalThis.hit=1></title><p>页面不存在</p>',
  ],
]);

describe('what is kept, imported or listed', () => {
  let session: Session;
  let bench: Page;
  const dialogs: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'gouji-hostile-'));

  const open = async (address: string): Promise<Page> => {
    const page = await session.page(
      `chrome-extension://${session.extensionId}/src/pages/workbench/index.html${address}`,
    );
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return page;
  };
  const press = async (selector: string): Promise<void> => {
    const button = await bench.waitForSelector(selector);
    await button?.evaluate((found) => (found as HTMLElement).click());
  };
  const isClean = async (said: string): Promise<void> => {
    expect(await foreign(bench), said).toEqual([]);
    expect(dialogs).toEqual([]);
  };

  beforeAll(async () => {
    session = await launchWithExtension({ routes, language: 'zh-CN' });
    bench = await open('');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is text in the history and in each result that is opened from it', async () => {
    const results = some.map((text, index): Result => {
      const result = resultSaying(text);
      // Some are under an address of their own, some under what is none at all.
      return index % 2 === 0
        ? { ...result, page: { ...result.page, url: `http://${host}/${index}.html?${encodeURI(text)}` } }
        : result;
    });
    const lines = results.map((result, at) => JSON.stringify({ source: 'file', at: at + 1, result }));
    writeFileSync(join(folder, 'history.jsonl'), lines.join('\n'));
    await bench.waitForSelector('[data-testid="load-file"]');
    const field = (await bench.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(join(folder, 'history.jsonl'));
    await vi.waitFor(
      async () =>
        expect(await bench.$eval('[data-testid="status"]', ({ textContent }) => textContent)).toContain(
          '导入',
        ),
      15_000,
    );
    await bench.waitForSelector('[data-testid="heads"]');
    await isClean('the table');
    const count = await bench.$$eval('.heads .name', ({ length }) => length);
    expect(count).toBeGreaterThan(some.length / 2);
    for (let index = 0; index < count; index += 1) {
      await bench.evaluate((at) => {
        document.querySelectorAll<HTMLElement>('.heads .name')[at]?.click();
      }, index);
      await bench.waitForSelector('[data-testid="kept"] .verdict');
      await isClean(`result ${index}`);
      await bench.evaluate(
        (at) => document.querySelectorAll<HTMLElement>('.heads .name')[at]?.click(),
        index,
      );
    }
  });

  test('opens no address that is not one of a page', async () => {
    const before = (await session.browser.pages()).length;
    const names = await bench.$$eval('tr[data-url]', (rows) =>
      rows.flatMap((row, at) => (/^https?:/.test(row.getAttribute('data-url') ?? '') ? [] : [at])),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const at of names) {
      await bench.evaluate(
        (index) => document.querySelectorAll<HTMLElement>('.heads .name')[index]?.click(),
        at,
      );
      await press('[data-testid="open-page"]');
      await press('[data-testid="close-kept"]');
    }
    expect((await session.browser.pages()).length).toBe(before);
    await isClean('after opening');
  });

  test('is text in the years of an issuer', async () => {
    await press('[data-testid="room-years"]');
    await bench.waitForSelector('[data-testid="issuer"]');
    const keys = await bench.$$eval('[data-testid="issuer"] option', (options) =>
      options.map((option) => option.value),
    );
    for (const key of keys) {
      await bench.select('[data-testid="issuer"]', key);
      await bench.waitForSelector('[data-testid="years"]');
      await isClean(key);
    }
  });

  test('is text where links are ticked, listed, and told why they failed', async () => {
    const links = [
      ...some.map((text, index) => ({ text, href: `http://${host}/none/${index}.html`, isFiling: true })),
      ...some.map((text) => ({ text, href: text, isFiling: true })),
    ];
    const result = { ...otherOf('index-page', '目录'), links: links.slice(0, 60), next: null };
    const other = await session.page(`http://${host}/gone.html`);
    const id = Number(await session.ask('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)'));
    await bench.evaluate(
      (key, kept) => chrome.storage.session.set({ [key]: kept }),
      `tab:${id}`,
      JSON.stringify([
        { frame: 0, document: 'd', tabUrl: null, outcome: { status: 'checked', url: '', result }, at: 1 },
      ]),
    );
    await bench.close();
    bench = await open(`?tab=${id}#list`);
    await bench.waitForSelector('[data-testid="links"]');
    await isClean('the links');
    await press('[data-testid="pick-back"]');

    const field = await bench.waitForSelector('[data-testid="paste"]');
    await field?.type(
      `<img src=x onerror=globalThis.hit=1> http://${host}/type.html\n“><svg onload=globalThis.hit=1> http://${host}/gone.html`,
    );
    await press('[data-testid="read-paste"]');
    await bench.waitForSelector('[data-testid="links"]');
    await isClean('the pasted links');
    await press('[data-testid="start"]');
    await bench.waitForSelector('[data-item$="type.html"][data-state="wrong-type"]');
    await bench.waitForSelector('[data-item$="gone.html"][data-state="gone"]', { timeout: 15_000 });
    expect(await bench.$eval('[data-testid="items"]', ({ textContent }) => textContent)).toContain(
      '<img src=x',
    );
    await isClean('the list');
    await other.close();
  });

  test('could not hide from this test', async () => {
    await bench.evaluate(() => void document.body.appendChild(document.createElement('img')));
    expect(await foreign(bench)).toHaveLength(1);
  });
});
