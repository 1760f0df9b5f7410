import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as XLSX from 'xlsx';
import type { Result } from '../../src/core/result.ts';
import { launchWithExtension, type Session } from './launch.ts';

const host = 'www.yunxi.gov.cn';
const slugs = ['2021-plain', 'wrong-row-total', 'blanks-open', '2014-statistics-off'] as const;
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');
const routes = new Map(slugs.map((slug) => [`${host}/${slug}.html`, fixture(slug)]));

describe('a person with a history', () => {
  let session: Session;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'gouji-downloads-'));

  const openWorkbench = (): Promise<Page> =>
    session.page(`chrome-extension://${session.extensionId}/src/pages/workbench/index.html`);
  const rows = (): Promise<string[]> =>
    page.$$eval('[data-testid="heads"] tbody tr', (all) =>
      all.map((row) => row.getAttribute('data-url')?.replace(/.*\/|\.html/g, '') ?? ''),
    );
  const press = (selector: string): Promise<void> =>
    page.$eval(selector, (found) => (found as HTMLElement).click());
  const rowsAre = (wanted: readonly string[]): Promise<void> =>
    vi.waitFor(async () => expect(await rows()).toEqual(wanted), 10_000);

  beforeAll(async () => {
    session = await launchWithExtension({ routes, language: 'zh-CN' });
    const client = await session.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    for (const slug of slugs) {
      const report = await session.page(`http://${host}/${slug}.html`);
      await session.badgeWhen(report, ({ text }) => text !== '');
      await report.close();
    }
    page = await openWorkbench();
    await vi.waitFor(async () => expect(await rows()).toHaveLength(slugs.length), 15_000);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('finds every report that was opened, the latest first', async () => {
    await rowsAre([...slugs].reverse());
    expect(await page.$eval('[data-testid="count"]', (count) => count.textContent)).toBe('共 4 份');
  });

  test('is led here by the popup', async () => {
    const report = await session.page(`http://${host}/2021-plain.html`);
    const popup = await session.openPopup(report);
    const opened = session.browser.waitForTarget((target) => target.url().endsWith('/workbench/index.html'));
    await (await popup.waitForSelector('[data-testid="open-workbench"]'))?.click();
    await (await (await opened).page())?.waitForSelector('[data-testid="heads"]');
    await report.close();
  });

  test('sorts by a column, and filters by text, year and verdict', async () => {
    await press('[data-column="errors"] button');
    expect((await rows())[0]).toBe('wrong-row-total');
    expect(await page.$eval('[data-column="errors"]', (head) => head.getAttribute('aria-sort'))).toBe(
      'descending',
    );
    await page.type('[data-testid="search"]', '市场监督');
    await rowsAre(['2014-statistics-off']);
    await page.$eval('[data-testid="search"]', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.select('[data-testid="filter-verdict"]', 'unbalanced');
    await rowsAre(['wrong-row-total']);
    await page.select('[data-testid="filter-year"]', '2016');
    await rowsAre([]);
    await page.select('[data-testid="filter-year"]', '');
    await page.select('[data-testid="filter-verdict"]', '');
    await vi.waitFor(async () => expect(await rows()).toHaveLength(4));
  });

  test('opens a result with the keyboard, and from it the page with the finding marked', async () => {
    await page.bringToFront();
    await page.focus('[data-url$="wrong-row-total.html"] .name');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="kept"] [data-verdict="unbalanced"]');
    expect(await page.$('[data-testid="kept"] [data-testid="set-aside"]')).toBeNull();
    const opened = session.browser.waitForTarget((target) => target.url().includes('wrong-row-total'));
    await press('[data-testid="kept"] [data-rule="requests-row-total"] button');
    const report = await (await opened).page();
    await vi.waitFor(async () => {
      const marks = await report?.evaluate(
        () => document.documentElement.outerHTML.length - document.body.outerHTML.length,
      );
      expect(marks).toBeGreaterThan(0);
      expect(await report?.evaluate(() => document.documentElement.lastElementChild?.localName)).not.toBe(
        'body',
      );
    }, 15_000);
    await report?.close();
  });

  test('gets everywhere with the Tab key, and each place says what it is', async () => {
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('[data-testid="heads"]');
    const stops: string[] = [];
    for (let left = 60; left > 0; left -= 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return null;
        const label = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent;
        const isSeen = getComputedStyle(at).outlineStyle !== 'none';
        return `${at.localName} ${isSeen ? '' : 'unseen '}${label?.trim() || 'nameless'}`;
      });
      if (stop === null || stop === stops[0]) break;
      stops.push(stop);
    }
    expect(stops.filter((stop) => /unseen|nameless/.test(stop))).toEqual([]);
    const all = stops.join('|');
    for (const wanted of [
      '核对清单',
      '保留核对结果',
      '机关、标题或网址',
      '云溪县人民政府办公室',
      'JSON Lines',
      '导入文件…',
    ])
      expect(all).toContain(wanted);
  });

  /** The file that a press brings, as soon as it is whole. */
  async function downloaded(kind: string): Promise<Buffer> {
    const before = new Set(readdirSync(folder));
    await press(`[data-testid="export-${kind}"]`);
    return vi.waitFor(() => {
      const name = readdirSync(folder).find((file) => !before.has(file) && !file.endsWith('.crdownload'));
      expect(name).toBeDefined();
      const file = readFileSync(join(folder, name ?? ''));
      expect(file.length).toBeGreaterThan(0);
      return file;
    }, 20_000);
  }

  test('takes results away as JSON Lines, and the figures of workbook and CSV are those of the JSON', async () => {
    const lines = (await downloaded('jsonl')).toString().trim().split('\n');
    const results = lines.map((line): Result => JSON.parse(line));
    expect(results.map(({ page }) => page.url.replace(/.*\/|\.html/g, ''))).toEqual(await rows());
    const cells = results.flatMap((result) => result.cells);

    const book = XLSX.read(await downloaded('xlsx'));
    expect(book.SheetNames).toEqual(['结论', '问题', '数字']);
    const figures = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['数字'] ?? {});
    expect(figures.map((row) => row['数值'] ?? null)).toEqual(cells.map(({ value }) => value));
    expect(figures.map((row) => row['原文'] ?? '')).toEqual(cells.map(({ raw }) => raw));
    const verdicts = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['结论'] ?? {});
    expect(verdicts.map((row) => row['不符'])).toEqual(results.map(({ summary }) => summary.errors));

    const csv = await downloaded('figures');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const sheet = XLSX.read(csv.toString().slice(1), { type: 'string', raw: true });
    const read = XLSX.utils.sheet_to_json<Record<string, string>>(
      sheet.Sheets[sheet.SheetNames[0] ?? ''] ?? {},
    );
    expect(read.map((row) => row['数值'] ?? '')).toEqual(
      cells.map(({ value }) => (value === null ? '' : JSON.stringify(value))),
    );
    expect(read.map((row) => row['路径'])).toEqual(cells.map(({ path }) => path));
  });

  test('sees in every open workbench what was kept meanwhile', async () => {
    const report = await session.page(`http://${host}/2021-plain.html?again`);
    await session.badgeWhen(report, ({ text }) => text !== '');
    await vi.waitFor(async () => expect(await rows()).toHaveLength(5), 10_000);
    await report.close();
  });

  test('keeps nothing more once it is switched off', async () => {
    await press('[data-testid="keep"]');
    await page.waitForSelector('.warned');
    const report = await session.page(`http://${host}/2021-plain.html?off`);
    await session.badgeWhen(report, ({ text }) => text !== '');
    await report.close();
    await press('[data-testid="keep"]');
    await page.reload();
    await page.waitForSelector('[data-testid="heads"]');
    expect(await rows()).toHaveLength(5);
  });

  test('deletes one, then all, and is asked before', async () => {
    await press('[data-url$="again"] .name');
    await page.waitForSelector('[data-testid="remove-one"]');
    await press('[data-testid="remove-one"]');
    // The way back has the focus: a careless Enter deletes nothing.
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('不删'),
    );
    await page.keyboard.press('Enter');
    expect(await rows()).toHaveLength(5);
    await press('[data-testid="remove-one"]');
    await page.waitForSelector('[data-testid="remove-one-yes"]');
    await press('[data-testid="remove-one-yes"]');
    await vi.waitFor(async () => expect(await rows()).toHaveLength(4));
    expect(await page.$('[data-testid="kept"]')).toBeNull();
    await press('[data-testid="remove-all"]');
    await page.waitForSelector('[data-testid="remove-all-yes"]');
    await press('[data-testid="remove-all-yes"]');
    await page.waitForSelector('.nothing');
    await page.reload();
    await page.waitForSelector('.nothing');
  });
});
