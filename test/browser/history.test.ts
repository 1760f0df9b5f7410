import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { JSDOM } from 'jsdom';
import { launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromiums } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site.mjs';
import { inspect } from '../../src/core/inspect.ts';
import type { Result } from '../../src/core/result.ts';
import { readPage } from '../../src/dom/read-page.ts';
import { exported } from '../../src/history/export.ts';
import { headsOf, keep } from '../../src/history/history.ts';
import { wordsFor } from '../../src/words/choose.ts';
import { freshDatabase } from '../history/kept-results.ts';
import { bundle } from './bundle.ts';
import { plainBrowsers, withPage } from './each-browser.ts';

const folder = new URL('../fixtures/', import.meta.url);
const parser = new JSDOM('').window.DOMParser;
/** Every fixture that is a report, as checked by Node, all of one site. */
const results: readonly Result[] = readdirSync(folder)
  .map((slug) => {
    const html = readFileSync(new URL(`${slug}/page.html`, folder), 'utf8');
    const document = new parser().parseFromString(html, 'text/html');
    return inspect(readPage(document, { url: `http://www.yunxi.gov.cn/${slug}.html` }), wordsFor('zh'));
  })
  .filter(({ kind }) => kind === 'report');
const [first] = results as [Result];

let site: Awaited<ReturnType<typeof serveSite>>;
let script = '';

beforeAll(async () => {
  script = await bundle('history-in-page.ts');
  site = await serveSite(new Map([['localhost/', '<!doctype html><title>store</title>']]));
});
afterAll(() => site.close());

async function show(page: Page, name = 'store'): Promise<void> {
  await page.goto(`http://localhost:${site.port}/`);
  await page.evaluate(script);
  await page.evaluate((given) => globalThis.historyHere.open(given), name);
}

describe.each(plainBrowsers)('in $kind', (browser) => {
  test('the same results make the same file and the same list as in Node, and come back from it', async () => {
    const inNode = await freshDatabase();
    for (const [at, result] of results.entries()) await keep(inNode, result, 'page', at);
    let file = '';
    for await (const line of exported(inNode)) file += line;
    expect(results.length).toBeGreaterThan(20);
    await withPage(browser, async (page) => {
      await show(page, 'one');
      await page.evaluate((given) => globalThis.historyHere.keepAll(given), results);
      expect(await page.evaluate(() => globalThis.historyHere.file())).toBe(file);
      expect(await page.evaluate(() => globalThis.historyHere.heads())).toEqual(await headsOf(inNode));
      await show(page, 'other');
      const answer = await page.evaluate((given) => globalThis.historyHere.take(given), file);
      expect(answer).toMatchObject({ kept: results.length, older: 0, bad: 0, stopped: null });
      expect(await page.evaluate(() => globalThis.historyHere.file())).toBe(file);
    });
  });

  test('what is damaged is set aside or mended, the year before is found, another page hears of it', async () => {
    await withPage(browser, async (page) => {
      await show(page);
      const of = (year: number): Result => ({
        ...first,
        page: { ...first.page, url: `http://www.yunxi.gov.cn/${year}.html` },
        report: { issuer: '云溪县财政局', year, form: '2021', forms: ['2021'], period: null },
      });
      const other = await page.browser().newPage();
      await show(other);
      await page.evaluate((given) => globalThis.historyHere.keepAll(given), [2020, 2021, 2022].map(of));
      await other.waitForFunction(() => globalThis.historyHere.changes() === 3, { timeout: 10_000 });
      const before = (year: number) =>
        page.evaluate((given) => globalThis.historyHere.before(given), of(year));
      expect(await before(2022)).toEqual(of(2021));
      await page.evaluate(
        (body, head) => globalThis.historyHere.spoil(body, head),
        of(2021).page.url,
        of(2020).page.url,
      );
      expect(await before(2022)).toBeNull();
      const heads = await page.evaluate(() => globalThis.historyHere.heads());
      expect(heads.map(({ year }) => year)).toEqual([2020, 2022]);
      expect(await page.evaluate(() => globalThis.historyHere.aside())).toBe(1);
      expect(await before(2021)).toEqual(of(2020));
    });
  });
});

const kills = Number(process.env['KILLS'] ?? 20);
const chromium = (await findChromiums())[0];

test.skipIf(chromium === undefined)(
  `of a browser killed ${kills} times while it keeps results, no result it said was kept is lost`,
  { timeout: 900_000 },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'gouji-kill-'));
    const confirmed: string[] = [];
    const fresh = async () => {
      const browser = await launch({
        executablePath: chromium ?? '',
        headless: true,
        userDataDir: profile,
        args: ['--no-sandbox'],
      });
      const page = await browser.newPage();
      await page.exposeFunction('confirmed', (url: string) => void confirmed.push(url));
      await show(page);
      const lost = await page.evaluate(
        (urls, of) => globalThis.historyHere.lacking(urls, of),
        confirmed,
        first,
      );
      expect(lost).toEqual([]);
      expect(await page.evaluate(() => globalThis.historyHere.aside())).toBe(0);
      return { browser, page };
    };
    try {
      for (let kill = 0; kill < kills; kill += 1) {
        const { browser, page } = await fresh();
        const before = confirmed.length;
        page
          .evaluate((of, from) => globalThis.historyHere.keepOn(of, from), first, before)
          // Ends with the browser.
          .catch(() => undefined);
        while (confirmed.length < before + 1 + ((kill * 7) % 11)) await pause(2);
        await pause((kill * 13) % 40);
        const process = browser.process();
        if (process === null) throw new Error('the browser is not ours to kill');
        const ended = once(process, 'exit');
        process.kill('SIGKILL');
        await ended;
        await browser.close().catch(() => undefined);
      }
      const { browser } = await fresh();
      await browser.close();
      expect(confirmed.length).toBeGreaterThan(kills);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
);

test.skipIf(chromium === undefined)(
  'when the browser gives no more room that is told as such, and all that was kept before is there',
  async () => {
    const [browser] = plainBrowsers;
    if (browser?.kind !== 'chrome') throw new Error('Chromium comes first');
    await withPage(browser, async (page) => {
      await show(page);
      const session = await page.createCDPSession();
      const origin = `http://localhost:${site.port}`;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
      const { kept, trouble } = await page.evaluate((of) => globalThis.historyHere.keepUntilFull(of), first);
      expect(trouble).toBe('full');
      expect(kept.length).toBeGreaterThan(2);
      const heads = await page.evaluate(() => globalThis.historyHere.heads());
      expect(heads.map(({ url }) => url).sort()).toEqual([...kept].sort());
      for (const url of kept) {
        const found = await page.evaluate((given) => globalThis.historyHere.result(given), url);
        expect(found?.page.url).toBe(url);
      }
    });
  },
);

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
