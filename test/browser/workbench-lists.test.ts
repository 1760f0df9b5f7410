import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';

/** As the code that runs inside our pages knows it. */
declare const chrome: Browser;

const county = 'www.yunxi.gov.cn';
const city = 'www.qinghe.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');

const offices = ['教育局', '财政局', '民政局', '司法局', '水利局', '统计局'];
const titleOf = (office: string): string => `云溪县${office}2023年政府信息公开工作年度报告`;
const listing = (links: readonly (readonly [string, string])[], next = ''): string =>
  `<!doctype html><title>政府信息公开年报</title><h1>政府信息公开年报</h1><ul>${links
    .map(([href, text]) => `<li><a href="${href}">${text}</a><span>2024-01-20</span></li>`)
    .join('')}</ul>${next && `<a href="${next}">下一页</a>`}`;

const few = (name: string): [string, string][] =>
  offices.slice(0, 4).map((office, index) => [`http://${city}/${name}${index}.html`, titleOf(office)]);

let isBlocking = true;
const routes = new Map<string, SiteEntry>([
  [
    `${county}/nb/index.html`,
    listing([
      ...offices.map((office, index): [string, string] => [
        `http://${county}/nb/${index}.html`,
        titleOf(office),
      ]),
      [`http://${city}/nb/wall.html`, titleOf('卫生局')],
      [`http://${city}/nb/script.html`, titleOf('交通局')],
      [`http://${city}/nb/none.html`, titleOf('农业局')],
    ]),
  ],
  ...offices.map((_, index): [string, SiteEntry] => [
    `${county}/nb/${index}.html`,
    fixture(index === 2 ? 'wrong-row-total' : '2021-plain'),
  ]),
  [
    `${city}/nb/wall.html`,
    () =>
      isBlocking ? { status: 412, body: '<!doctype html><p>请稍候</p>' } : { body: fixture('2021-plain') },
  ],
  [
    `${city}/nb/script.html`,
    '<!doctype html><title>年报</title><div id="app"></div><script src="/app.js"></script>',
  ],
  [`${city}/first.html`, listing(few('a'), 'second.html')],
  [`${city}/second.html`, listing(few('b'))],
]);

describe('a person with a list', () => {
  let session: Session;
  let bench: Page;
  beforeAll(async () => {
    session = await launchWithExtension({ routes, language: 'zh-CN' });
  });
  afterAll(() => session?.close());

  const address = (): string => `chrome-extension://${session.extensionId}/src/pages/workbench/index.html`;
  const press = async (id: string, page = bench): Promise<void> => {
    const button = await page.waitForSelector(`[data-testid="${id}"]`);
    await button?.evaluate((found) => (found as HTMLElement).click());
  };
  const states = (): Promise<Record<string, string>> =>
    bench.$$eval('[data-item]', (rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-item')?.replace(/.*\/|\.html/g, '') ?? '',
          row.getAttribute('data-state') ?? '',
        ]),
      ),
    );
  const said = (id: string): Promise<string> =>
    bench.$eval(`[data-testid="${id}"]`, ({ textContent }) => textContent ?? '');
  const asked = (): string[] => session.requests.filter((request) => request.includes('/nb/'));

  test('comes from the popup over a page that lists reports, and finds them ticked', async () => {
    const page = await session.page(`http://${county}/nb/index.html`);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-verdict="index-page"]');
    const opened = session.browser.waitForTarget((target) => target.url().includes('/workbench/'));
    await press('open-list', popup);
    const found = await (await opened).page();
    if (found === null) throw new Error('no workbench');
    bench = found;
    await bench.waitForSelector('[data-testid="links"]');
    expect(await said('pick-count')).toBe('已选 9 个，共 9 个');
    await press('pick-none');
    await vi.waitFor(async () => expect(await said('pick-count')).toContain('已选 0 个'));
    expect(
      await bench.$eval('[data-testid="start"]', (button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
    await press('pick-titles');
    await vi.waitFor(async () => expect(await said('pick-count')).toContain('已选 9 个'));
    await page.close();
  });

  test('pauses and resumes, and closes the page in the middle without losing anything', async () => {
    const before = asked().length;
    await press('start');
    await bench.waitForSelector('[data-testid="pause"]');
    await vi.waitFor(async () => expect(Object.values(await states())).toContain('checked'), 15_000);
    await press('pause');
    await bench.waitForSelector('[data-testid="resume"]');
    await press('resume');
    await vi.waitFor(
      async () =>
        expect(Object.values(await states()).filter((state) => state === 'checked').length).toBeGreaterThan(
          1,
        ),
      15_000,
    );
    await bench.close();
    expect(asked().length - before).toBeLessThan(9);

    bench = await session.page(`${address()}#list`);
    await press('open-list');
    await bench.waitForSelector('[data-testid="go-on"]');
    await press('go-on');
    await vi.waitFor(async () => expect(await said('progress-said')).toBe('已完成 9 / 9'), 40_000);
    expect(await states()).toEqual({
      ...{ '0': 'checked', '1': 'checked', '2': 'checked', '3': 'checked', '4': 'checked', '5': 'checked' },
      ...{ wall: 'blocked', script: 'script', none: 'gone' },
    });
    // Nothing that was there already was asked for again.
    const reports = asked().filter((request) => /\/nb\/\d\.html/.test(request));
    expect(reports.length).toBeLessThanOrEqual(7);
  });

  test('reads in each row what it means, what came of it and what can be done', async () => {
    const row = (name: string): Promise<string> =>
      bench.$eval(`[data-item$="/${name}.html"]`, ({ textContent }) => textContent ?? '');
    expect(await row('2')).toContain('不符');
    expect(await row('wall')).toContain('不作绕过');
    expect(await row('wall')).toContain('HTTP 412');
    expect(await row('none')).toContain('没有这个页面');
    expect(await bench.$eval('.note', ({ textContent }) => textContent)).toContain('据网页源码');
    await bench.$eval('[data-item$="/2.html"] .name', (name) => (name as HTMLElement).click());
    await bench.waitForSelector('[data-testid="kept"] [data-verdict="unbalanced"]');
    await press('close-kept');
  });

  test('opens a blocked page in a tab, where it is checked, and the list says so', async () => {
    isBlocking = false;
    const opened = session.browser.waitForTarget((target) => target.url().includes('wall.html'));
    await bench.$eval('[data-item$="/wall.html"] [data-testid="open-tab"]', (button) =>
      (button as HTMLElement).click(),
    );
    const tab = await (await opened).page();
    await vi.waitFor(async () => expect((await states())['wall']).toBe('opened'), 15_000);
    await tab?.close();
  });

  test('retries only what failed', async () => {
    isBlocking = true;
    const before = asked().length;
    await press('retry');
    // Until then the list looks as it did before.
    await vi.waitFor(() => expect(asked().length).toBeGreaterThan(before), 20_000);
    await vi.waitFor(async () => expect(await said('progress-said')).toBe('已完成 9 / 9'), 20_000);
    await bench.waitForSelector('[data-testid="remove-list"]', { timeout: 20_000 });
    expect(asked().slice(before)).toEqual([`${city}/nb/wall.html`]);
  });

  test('finds the results in the history, told from those of open pages', async () => {
    await press('room-history');
    await bench.waitForSelector('[data-testid="heads"]');
    const sources = await bench.$$eval('[data-testid="heads"] tbody tr .date[title]', (cells) =>
      cells.map((cell) => cell.getAttribute('title')),
    );
    expect(sources.filter((source) => source === '来自清单').length).toBeGreaterThanOrEqual(6);
    expect(sources).toContain('来自打开的网页');
    await press('room-list');
  });

  test('reads a list by its address, and the pages after it', async () => {
    await bench.goto(`${address()}?#list`);
    const field = await bench.waitForSelector('[data-testid="index"]');
    await field?.type(`http://${city}/first.html`);
    await press('read-index');
    await bench.waitForSelector('[data-testid="links"]', { timeout: 20_000 });
    const links = await bench.$$eval('[data-testid="links"] li .address', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(links).toEqual([...few('a'), ...few('b')].map(([href]) => href));
    await press('pick-back');
  });

  test('pastes addresses, is told what was left out, and cancels', async () => {
    const field = await bench.waitForSelector('[data-testid="paste"]');
    await field?.type(
      `http://${county}/nb/0.html\nhttp://${county}/nb/0.html\nftp://${county}/x\n${offices
        .map((_, index) => `http://${county}/nb/${index}.html?again`)
        .join('\n')}`,
    );
    await press('read-paste');
    await bench.waitForSelector('[data-testid="links"]');
    expect(await bench.$$eval('.warned', (notes) => notes.map(({ textContent }) => textContent))).toEqual([
      '1 个地址重复，只保留一个',
      '1 个地址不是 http 或 https，未列入',
    ]);
    await press('start');
    await vi.waitFor(async () => expect(Object.values(await states())).toContain('checked'), 15_000);
    await press('cancel');
    await bench.waitForSelector('[data-testid="remove-list"]', { timeout: 20_000 });
    const requests = session.requests.length;
    const ended = Object.values(await states());
    expect(ended.filter((state) => state === 'cancelled').length).toBeGreaterThan(3);
    expect(ended.filter((state) => state === 'waiting' || state === 'fetching')).toEqual([]);
    await press('remove-list');
    await press('remove-list-yes');
    await bench.waitForSelector('[data-testid="paste"]');
    expect(session.requests.length).toBe(requests);
  });

  test('is asked by the browser for another site, and nothing is asked of that site before', async () => {
    const field = await bench.waitForSelector('[data-testid="paste"]');
    await field?.evaluate((box) => ((box as HTMLTextAreaElement).value = ''));
    await field?.type('http://archive.example.org/nb/0.html');
    await press('read-paste');
    const said = await bench.evaluate(async () => {
      const origins = ['http://archive.example.org/*', 'https://archive.example.org/*'];
      return `given: ${await chrome.permissions.contains({ origins })}`;
    });
    expect(said).toBe('given: false');
    await bench.bringToFront();
    await (await bench.waitForSelector('[data-testid="start"]'))?.click();
    await new Promise((done) => setTimeout(done, 1500));
    // Had the browser taken the question for one that the manifest does not allow, the list would be under way.
    expect(await bench.$('[data-testid="items"]')).toBeNull();
    expect(session.requests.filter((request) => request.includes('archive.example.org'))).toEqual([]);
  });
});
