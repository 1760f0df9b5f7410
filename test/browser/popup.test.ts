import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { launchWithExtension, type Session } from './launch.ts';
import { goAround, marksOn, placesOf } from './marks-on.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');

/** The second table in a tab that is not open, as portals do it. */
const inClosedTab = (html: string): string =>
  html
    .replace(/<\/body>/, '<style>#hide table{display:none}</style></body>')
    .replace('<body', '<body id="show"');

const later = (html: string): string =>
  `<!doctype html><title>年报</title><div id="app">…</div><script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(html).replaceAll('<', '\\u003c')}; }, 700)</script>`;

/** The text tells of a number of requests that the table does not have; the sentence stands far down in a long paragraph. */
const told = (html: string): string =>
  html.replace(
    /本年度新收政府信息公开申请137件/,
    `${'公开平台建设稳步推进。<br>'.repeat(80)}本年度新收政府信息公开申请<b>9876</b>件`,
  );

const routes = new Map([
  [`${host}/told.html`, told(fixture('2021-plain'))],
  [`${host}/good.html`, fixture('2021-plain')],
  [`${host}/wrong.html`, inClosedTab(fixture('wrong-row-total'))],
  [`${host}/open.html`, fixture('blanks-open')],
  [`${host}/list.html`, fixture('near-list-table')],
  [`${host}/news.html`, '<!doctype html><title>新闻</title><p>今日要闻</p>'],
  [`${host}/late.html`, later(fixture('2021-plain'))],
  [`${host}/frame.html`, '<!doctype html><title>年报</title><iframe src="/good.html"></iframe>'],
  [
    `${host}/written.html`,
    `<!doctype html><title>年报</title><iframe srcdoc="${fixture('2021-plain').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  ],
  ['archive.example.org/wrong.html', fixture('wrong-row-total')],
]);

const verdictOf = async (popup: Page): Promise<string | null> => {
  const element = await popup.waitForSelector('[data-testid="verdict"]');
  return element?.evaluate((found) => found.getAttribute('data-verdict')) ?? null;
};
const press = async (popup: Page, selector: string): Promise<void> => {
  const button = await popup.waitForSelector(selector);
  await button?.evaluate((found) => (found as HTMLElement).click());
};
const inPage = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const statusOf = (popup: Page): Promise<string> =>
  popup.$eval('[role="status"]', (status) => status.textContent ?? '');

/** How light the popup is, from 0 to 255. */
const groundOf = (popup: Page): Promise<number> =>
  popup.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));

describe('a person with the extension', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ routes, language: 'zh-CN' });
  });
  afterAll(() => session?.close());

  const open = (path: string): Promise<Page> =>
    session.page(path.includes('//') ? path : `http://${host}/${path}`);
  const badgeIs = async (page: Page, text: string): Promise<void> => {
    expect((await session.badgeWhen(page, (badge) => badge.text === text)).text).toBe(text);
  };

  test.each([
    ['good.html', '✓', 'balanced'],
    ['open.html', '?', 'incomplete'],
    ['late.html', '✓', 'balanced'],
    ['frame.html', '✓', 'balanced'],
    ['written.html', '✓', 'balanced'],
  ])('on %s reads the badge %s, and the same in the popup', async (path, text, verdict) => {
    const page = await open(path);
    await badgeIs(page, text);
    const popup = await session.openPopup(page);
    expect(await verdictOf(popup)).toBe(verdict);
    await popup.close();
    await page.close();
  });

  test.each([
    ['list.html', 'index-page'],
    ['news.html', 'not-report'],
  ])('on %s sees no badge, and is told what it is in the popup', async (path, kind) => {
    const page = await open(path);
    const popup = await session.openPopup(page);
    expect(await verdictOf(popup)).toBe(kind);
    expect((await session.badge(page)).text).toBe('');
    await popup.close();
    await page.close();
  });

  test('sees every operand of a wrong sum framed, and the page as before afterwards', async () => {
    const page = await open('wrong.html');
    await badgeIs(page, '2');
    const before = await inPage(page);
    const popup = await session.openPopup(page);
    const result = await jsonFrom(popup);
    const finding = result.findings.find(({ rule }) => rule === 'requests-row-total');
    const selectors = finding?.marks.map(({ selector }) => selector) ?? [];
    expect(selectors).toHaveLength(7);
    await press(popup, '[data-rule="requests-row-total"] button');
    await vi.waitFor(async () => {
      const places = await placesOf(page, selectors);
      expect(goAround(await marksOn(page), places)).toBe(true);
      expect(places[0]?.y).toBeGreaterThan(0);
      expect(places[0]?.y).toBeLessThan(await page.evaluate(() => innerHeight));
    }, 5_000);
    const lines = (await marksOn(page)).map(({ style }) => /(solid|dashed)/.exec(style)?.[1]);
    expect(lines).toEqual(finding?.marks.map(({ role }) => (role === 'total' ? 'solid' : 'dashed')));
    await page.evaluate(() => scrollBy(0, -40));
    await vi.waitFor(async () =>
      expect(goAround(await marksOn(page), await placesOf(page, selectors))).toBe(true),
    );
    await press(popup, '[data-testid="unmark"]');
    await vi.waitFor(async () => expect(await inPage(page)).toBe(before));
    await popup.close();
    await page.close();
  });

  test('sees a sentence highlighted, its cells framed, and nothing of that left afterwards', async () => {
    const page = await open('told.html');
    await badgeIs(page, '✓');
    const before = await inPage(page);
    const popup = await session.openPopup(page);
    await verdictOf(popup);
    await press(popup, '[data-rule="text-received"] button');
    const sentence = () =>
      page.evaluate(() =>
        [...CSS.highlights].map(([name, ranges]) => [name, ...[...ranges].map(String)].join('|')).join(),
      );
    await vi.waitFor(async () => expect(await sentence()).toContain('新收政府信息公开申请9876件'));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    // What the page itself holds is as before: the layer with the frames stands after its body.
    const body = await page.evaluate(() => document.body.outerHTML);
    expect(before).toContain(body);
    expect((await marksOn(page)).length).toBeGreaterThan(0);
    const at = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]) as Range[];
      return (range?.getBoundingClientRect().top ?? -1) / innerHeight;
    });
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(1);
    await press(popup, '[data-testid="unmark"]');
    await vi.waitFor(async () => expect(await inPage(page)).toBe(before));
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    await popup.close();
    await page.close();
  });

  test('sets a finding aside for good, and takes that back', async () => {
    const page = await open('wrong.html');
    await badgeIs(page, '2');
    let popup = await session.openPopup(page);
    await verdictOf(popup);
    const putAside = async (): Promise<void> => {
      await press(popup, '[data-severity="error"]:not(details *) [data-testid="set-aside"]');
      await press(popup, '.asking input');
      const field = await popup.waitForSelector('textarea');
      // Letters that are commands elsewhere are letters here.
      await field?.type('npn');
      await press(popup, '[data-testid="put-aside"]');
    };
    await putAside();
    await badgeIs(page, '1');
    await popup.waitForSelector('[data-verdict="unbalanced"]');
    await putAside();
    await badgeIs(page, '?');
    await popup.waitForSelector('[data-verdict="incomplete"]');
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe('2 处不符已搁置');
    expect((await session.badge(page)).title).toContain('已搁置');
    const { findings, summary } = await jsonFrom(popup);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ setAside }) => setAside)).toEqual(Array(2).fill('已与台账核对，数字无误：npn'));
    expect(summary).toMatchObject({ verdict: 'incomplete', errors: 0 });
    await popup.close();

    await page.reload();
    await badgeIs(page, '?');
    const second = await open('wrong.html');
    await badgeIs(second, '?');

    const options = await session.page(
      `chrome-extension://${session.extensionId}/src/pages/options/index.html`,
    );
    await options.waitForSelector('[data-fingerprint]');
    expect(await options.$$eval('[data-fingerprint]', (items) => items.length)).toBe(2);
    await press(options, '[data-fingerprint] button');
    await badgeIs(page, '1');
    await badgeIs(second, '1');
    await options.close();

    popup = await session.openPopup(second);
    await press(popup, 'details.aside [data-testid="take-back"]');
    await badgeIs(page, '2');
    await popup.waitForSelector('[data-verdict="unbalanced"]');
    await popup.close();
    await page.close();
    await second.close();
  });

  test('switches rules off and on in the settings, and open pages follow', async () => {
    const page = await open('told.html');
    await badgeIs(page, '✓');
    const first = await session.openPopup(page);
    await first.waitForSelector('[data-rule="text-received"]');
    await first.close();
    const options = await session.page(
      `chrome-extension://${session.extensionId}/src/pages/options/index.html`,
    );
    await press(options, '[data-testid="text-rules"]');
    const again = await session.openPopup(page);
    await vi.waitFor(async () =>
      expect((await jsonFrom(again)).findings.map(({ rule }) => rule)).not.toContain('text-received'),
    );
    await press(options, '[data-testid="text-rules"]');
    await again.waitForSelector('[data-rule="text-received"]');
    await again.close();
    await options.close();
    await page.close();
  });

  test('goes from finding to finding with the keys, and ends with Esc on the page', async () => {
    const page = await open('wrong.html');
    await badgeIs(page, '2');
    const before = await inPage(page);
    const popup = await session.openPopup(page);
    await verdictOf(popup);
    const pressed = () =>
      popup.$$eval('[data-rule]', (rows) =>
        rows.findIndex((row) => row.getAttribute('data-current') === 'true'),
      );
    await popup.keyboard.press('n');
    await vi.waitFor(async () => expect([await pressed(), (await marksOn(page)).length]).toEqual([0, 7]));
    await popup.keyboard.press('n');
    await vi.waitFor(async () => expect(await pressed()).toBe(1));
    await popup.keyboard.press('p');
    await vi.waitFor(async () => expect(await pressed()).toBe(0));
    await popup.close();
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await inPage(page)).toBe(before));
    await page.close();
  });

  test('is told when a place cannot be seen on the page', async () => {
    const page = await open('wrong.html');
    await badgeIs(page, '2');
    const popup = await session.openPopup(page);
    await verdictOf(popup);
    // At once, before the page is read again and finds no table that a person could see.
    await page.evaluate(() => void (document.body.id = 'hide'));
    await press(popup, '[data-rule="requests-row-total"] button');
    await vi.waitFor(async () => expect(await statusOf(popup)).toContain('不可见'));
    expect(await marksOn(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('shows a single cell of the tables drawn in the popup', async () => {
    const page = await open('good.html');
    await badgeIs(page, '✓');
    const popup = await session.openPopup(page);
    const { cells } = await jsonFrom(popup);
    const cell = cells.find(({ path }) => path === 'remedies.litigation.direct.total');
    await press(popup, `button[data-path="${cell?.path}"]`);
    await vi.waitFor(async () =>
      expect(goAround(await marksOn(page), await placesOf(page, [cell?.selector ?? '']))).toBe(true),
    );
    await popup.close();
    await page.close();
  });

  test('copies the JSON and is told so', async () => {
    const page = await open('wrong.html');
    await badgeIs(page, '2');
    const popup = await session.openPopup(page);
    const result = await jsonFrom(popup);
    expect(result).toMatchObject({
      schemaVersion: 1,
      kind: 'report',
      summary: { verdict: 'unbalanced', errors: 2 },
    });
    expect(Object.keys(result).slice(0, 3)).toEqual(['schemaVersion', 'generator', 'kind']);
    expect(result.page.url).toBe(`http://${host}/wrong.html`);
    expect(await statusOf(popup)).toBe('已复制');
    await popup.close();
    await page.close();
  });

  test('loses the badge on leaving and has it again on coming back', async () => {
    const page = await open('good.html');
    await badgeIs(page, '✓');
    await page.goto(`http://${host}/news.html`);
    await badgeIs(page, '');
    await page.evaluate(() => history.back());
    await badgeIs(page, '✓');
    const popup = await session.openPopup(page);
    expect(await verdictOf(popup)).toBe('balanced');
    await popup.close();
    await page.close();
  });

  test('sees the badge follow a page that replaces its own content', async () => {
    const page = await open('news.html');
    const html = fixture('2021-plain');
    await page.evaluate((whole) => {
      history.pushState({}, '', '/spa-1');
      document.body.innerHTML = whole.replace(/^[^]*<body[^>]*>/, '');
    }, html);
    await badgeIs(page, '✓');
    await page.evaluate(() => {
      history.pushState({}, '', '/spa-2');
      document.body.innerHTML = '<p>今日要闻</p>';
    });
    await badgeIs(page, '');
    await page.close();
  });

  test('checks a page of another site on request only', async () => {
    const page = await open('http://archive.example.org/wrong.html');
    const popup = await session.openPopup(page);
    expect(await verdictOf(popup)).toBe('unchecked');
    await press(popup, '[data-testid="check"]');
    await popup.waitForSelector('[data-verdict="unbalanced"]');
    await badgeIs(page, '2');
    await popup.close();
    await page.close();
  });

  test('is told that pages of the browser itself cannot be checked, in the dark too', async () => {
    const page = await open('chrome://version/');
    const popup = await session.openPopup(page);
    expect(await verdictOf(popup)).toBe('forbidden');
    const light = await groundOf(popup);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(light).toBeGreaterThan(240);
    expect(await groundOf(popup)).toBeLessThan(40);
    await popup.close();
    await page.close();
  });

  test('causes no request at all', () => {
    const pages = new Set([...routes.keys(), `${host}/favicon.ico`, 'archive.example.org/favicon.ico']);
    expect(session.requests.filter((address) => address.includes(host) && !pages.has(address))).toEqual([]);
  });

  /** What the copy button puts on the clipboard. */
  async function jsonFrom(popup: Page): Promise<Result> {
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
    });
    await press(popup, '[data-testid="copy-json"]');
    await popup.waitForFunction(() => 'copied' in globalThis);
    return JSON.parse(await popup.evaluate(() => String(Reflect.get(globalThis, 'copied'))));
  }
});

describe('a person who reads English', () => {
  test('reads English, but for the labels of the form', async () => {
    const session = await launchWithExtension({ routes, language: 'en-GB' });
    try {
      const page = await session.page(`http://${host}/good.html`);
      const badge = await session.badgeWhen(page, ({ text }) => text === '✓');
      expect(badge.title).toContain('identities hold');
      const popup = await session.openPopup(page);
      await verdictOf(popup);
      expect(await popup.$eval('h1', (title) => title.textContent)).toBe('Everything adds up');
      expect(await popup.$eval('.sheet', (table) => table.textContent)).toContain('行政规范性文件');
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
    } finally {
      await session.close();
    }
  });
});
