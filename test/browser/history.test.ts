import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { JSDOM } from 'jsdom';
import { launch, type Browser, type Page } from 'puppeteer-core';
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

/** Chromium on a profile that stays: opens the store, says of which addresses the results are lacking. */
async function again(profile: string, urls: readonly string[], hear: (url: string) => void) {
  const args = ['--no-sandbox'];
  const executablePath = chromium ?? '';
  const browser = await launch({ executablePath, headless: true, userDataDir: profile, args });
  const page = await browser.newPage();
  await page.exposeFunction('confirmed', hear);
  await show(page);
  const lost = await page.evaluate((given, of) => globalThis.historyHere.lacking(given, of), urls, first);
  expect(await page.evaluate(() => globalThis.historyHere.aside())).toBe(0);
  return { browser, page, lost };
}

async function onProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-kill-'));
  try {
    await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function killed(browser: Browser): Promise<void> {
  const process = browser.process();
  if (process === null) throw new Error('the browser is not ours to kill');
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
  await browser.close().catch(() => undefined);
}

test.skipIf(chromium === undefined)(
  `of a browser killed ${kills} times while it keeps results, no result it said was kept is lost untold`,
  { timeout: 900_000 },
  () =>
    onProfile(async (profile) => {
      let confirmed: string[] = [];
      let count = 0;
      let thrownAway = 0;
      const fresh = async () => {
        const opened = await again(profile, confirmed, (url) => {
          confirmed.push(url);
          count += 1;
        });
        // Killed between two writes of one record, Chromium finds its store damaged at the start after the next and
        // throws all of it away (see the test below). That happens once in some hundred kills.
        if (await opened.page.evaluate(() => globalThis.historyHere.isEmptied())) {
          expect(opened.lost).toEqual(confirmed);
          await opened.page.evaluate(() => globalThis.historyHere.noteEmptied());
          confirmed = [];
          thrownAway += 1;
        } else {
          expect(opened.lost).toEqual([]);
        }
        return opened;
      };
      for (let kill = 0; kill < kills; kill += 1) {
        const { browser, page } = await fresh();
        const before = count;
        page
          .evaluate((of, from) => globalThis.historyHere.keepOn(of, from), first, before)
          // Ends with the browser.
          .catch(() => undefined);
        while (count < before + 1 + ((kill * 7) % 11)) await pause(2);
        await pause((kill * 13) % 40);
        await killed(browser);
      }
      const { browser } = await fresh();
      await browser.close();
      expect(count).toBeGreaterThan(kills);
      expect(thrownAway).toBeLessThanOrEqual(1 + kills / 20);
    }),
);

test.skipIf(chromium === undefined)(
  'where Chromium throws a damaged store away that is told until it is noted, and the next results are kept',
  () =>
    onProfile(async (profile) => {
      const urls: string[] = [];
      const before = await again(profile, urls, (url) => urls.push(url));
      before.page
        .evaluate((of) => globalThis.historyHere.keepOn(of, 0), first)
        // Ends with the browser.
        .catch(() => undefined);
      while (urls.length < 3) await pause(5);
      await killed(before.browser);
      spoilStore(profile);

      const after = await again(profile, urls, () => undefined);
      expect(after.lost).toEqual(urls);
      const isEmptied = () => after.page.evaluate(() => globalThis.historyHere.isEmptied());
      expect(await isEmptied()).toBe(true);
      await after.page.evaluate((of) => globalThis.historyHere.keepAll([of]), first);
      expect(await after.page.evaluate(() => globalThis.historyHere.heads())).toHaveLength(1);
      await show(after.page);
      expect(await isEmptied()).toBe(true);
      await after.page.evaluate(() => globalThis.historyHere.noteEmptied());
      expect(await isEmptied()).toBe(false);
      expect(await after.page.evaluate(() => globalThis.historyHere.heads())).toHaveLength(1);
      await after.browser.close();
    }),
);

/** Turns over one byte of the log in which Chromium has its store. */
function spoilStore(profile: string): void {
  const stores = join(profile, 'Default/IndexedDB');
  const logs = readdirSync(stores, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.log'),
  );
  expect(logs).toHaveLength(1);
  for (const log of logs) {
    const bytes = readFileSync(join(stores, log));
    bytes.writeUInt8(bytes.readUInt8(20_000) ^ 255, 20_000);
    writeFileSync(join(stores, log), bytes);
  }
}

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
