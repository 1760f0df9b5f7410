import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchWithExtension, type Session } from './launch.ts';

const host = 'www.yunxi.gov.cn';
const html = readFileSync(new URL('../fixtures/2021-plain/page.html', import.meta.url), 'utf8');
/** The same office's page of another year; the figures stay, so what was carried over does not come in. */
const of = (year: number): string =>
  html.replaceAll('2024', String(year + 1)).replaceAll('2023', String(year));
const routes = new Map([2021, 2022, 2023].map((year) => [`${host}/${year}.html`, of(year)]));

describe('a person with several years of one issuer', () => {
  let session: Session;
  let bench: Page;
  const folder = mkdtempSync(join(tmpdir(), 'gouji-years-'));
  const open = async (year: number): Promise<Page> => {
    const page = await session.page(`http://${host}/${year}.html`);
    await session.badgeWhen(page, ({ text }) => text !== '');
    return page;
  };
  const press = async (id: string): Promise<void> => {
    const button = await bench.waitForSelector(`[data-testid="${id}"]`);
    await button?.evaluate((found) => (found as HTMLElement).click());
  };
  const text = (selector: string): Promise<string> =>
    bench.$eval(selector, ({ textContent }) => textContent ?? '');
  const rules = (): Promise<(string | null)[]> =>
    bench.$$eval('[data-testid="across"] [data-rule]', (all) =>
      all.map((row) => row.getAttribute('data-rule')),
    );

  beforeAll(async () => {
    session = await launchWithExtension({ routes, language: 'zh-CN' });
    const client = await session.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    for (const year of [2022, 2023]) await (await open(year)).close();
    bench = await session.page(
      `chrome-extension://${session.extensionId}/src/pages/workbench/index.html#years`,
    );
    await bench.waitForSelector('[data-testid="years"]', { timeout: 15_000 });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('sees the figures of each year in a chart and the same ones in a table', async () => {
    const table = await bench.$$eval('[data-testid="years"] tbody td.number', (cells) =>
      cells.map(({ textContent }) => textContent),
    );
    const chart = await bench.$$eval('.chart .value', (values) =>
      values.map(({ textContent }) => textContent),
    );
    expect(chart).toEqual(table);
    expect(table).toHaveLength(6);
    expect(
      await bench.$$eval('.chart .year', (years) => years.map(({ textContent }) => textContent)),
    ).toEqual(['2022', '2023']);
  });

  test('is told what this year says against the last', async () => {
    expect(await text('[data-testid="across"]')).toContain('与 2022 年对照');
    expect(await rules()).toContain('years-carry');
    expect((await rules()).every((rule) => rule?.startsWith('years-'))).toBe(true);
  });

  test('is told so in the popup and on the page with the JSON as well', async () => {
    const page = await open(2023);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-rule="years-carry"]');
    const opened = session.browser.waitForTarget((target) => target.url().includes('/json/'));
    await popup.$eval('[data-testid="open-json"]', (button) => (button as HTMLElement).click());
    const json = await (await opened).page();
    const shown = await json?.waitForSelector('[data-testid="json"]');
    expect(await shown?.evaluate(({ textContent }) => textContent)).toContain('"years-carry"');
    // The badge speaks of errors only, and there are none.
    expect((await session.badge(page)).text).toBe('✓');
    await json?.close();
    await page.close();
  });

  test('pastes the JSON of a year that is not kept, and is told what is none', async () => {
    await bench.$eval('[data-year="2022"] .name', (name) => (name as HTMLElement).click());
    const field = await bench.waitForSelector('[data-testid="paste-before"]');
    await field?.type('{}');
    await press('compare');
    await vi.waitFor(async () => expect(await text('[data-testid="status"]')).toContain('不是勾稽的 JSON'));

    const page = await open(2021);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-testid="copy-json"]');
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async (given) => void Object.assign(globalThis, { copied: given });
      document.querySelector<HTMLElement>('[data-testid="copy-json"]')?.click();
    });
    await popup.waitForFunction(() => 'copied' in globalThis);
    const json = await popup.evaluate(() => String(Reflect.get(globalThis, 'copied')));
    await popup.close();
    await page.close();
    // It was kept by being opened: the workbench has it by itself.
    await vi.waitFor(async () => expect(await text('[data-testid="years"]')).toContain('2021'), 10_000);
    await bench.$eval('[data-year="2021"] .name', (name) => (name as HTMLElement).click());
    const paste = async (value: string): Promise<void> => {
      await bench.waitForSelector('[data-testid="paste-before"]');
      await bench.$eval(
        '[data-testid="paste-before"]',
        (box, given) => {
          (box as HTMLTextAreaElement).value = given;
          box.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
      await vi.waitFor(async () =>
        expect(
          await bench.$eval('[data-testid="compare"]', (button) => (button as HTMLButtonElement).disabled),
        ).toBe(false),
      );
      await press('compare');
    };
    await paste(json);
    await vi.waitFor(async () => expect(await text('[data-testid="status"]')).toContain('不是同一机关'));
    const before = JSON.parse(json);
    before.report.year = 2020;
    await paste(JSON.stringify(before));
    await vi.waitFor(async () => expect(await text('[data-testid="across"]')).toContain('与 2020 年对照'));
    expect(await rules()).toContain('years-carry');
  });

  test('saves the history as a file, deletes it, and has it back from the file', async () => {
    await press('room-history');
    await bench.waitForSelector('[data-testid="heads"]');
    const rows = () =>
      bench.$$eval('[data-testid="heads"] tbody tr', (all) =>
        all.map((row) => `${row.getAttribute('data-url')} ${row.textContent}`),
      );
    const before = await rows();
    expect(before).toHaveLength(3);
    await press('save-file');
    const name = await vi.waitFor(() => {
      const [found] = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
      expect(found).toBeDefined();
      return found ?? '';
    }, 10_000);
    await press('remove-all');
    await press('remove-all-yes');
    await bench.waitForSelector('.nothing');

    const field = await bench.$('input[type="file"]');
    const load = async (file: string): Promise<void> =>
      (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(join(folder, file));
    await load(name);
    await vi.waitFor(async () => expect(await rows()).toEqual(before), 10_000);
    expect(await text('[data-testid="status"]')).toBe('导入 3 份');

    writeFileSync(join(folder, 'half.jsonl'), readFileSync(join(folder, name), 'utf8').slice(0, -2000));
    await load('half.jsonl');
    await vi.waitFor(async () => expect(await text('[data-testid="status"]')).toContain('1 份读不出'));
    writeFileSync(join(folder, 'other.txt'), '你好');
    await load('other.txt');
    await vi.waitFor(async () =>
      expect(await text('[data-testid="status"]')).toBe('这个文件读不出记录，没有导入任何内容。'),
    );
    expect(await rows()).toEqual(before);
  });
});
