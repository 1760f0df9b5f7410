import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SiteEntry } from './launch.ts';
import { hasFirefox, launchFirefoxWithExtension, type FirefoxPopup, type FirefoxSession } from './firefox.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');

const routes = new Map<string, SiteEntry>([
  [`${host}/good.html`, fixture('2021-plain')],
  [`${host}/wrong.html`, fixture('wrong-row-total')],
  [
    `${host}/told.html`,
    fixture('2021-plain').replace('本年度新收政府信息公开申请137件', '本年度新收政府信息公开申请9876件'),
  ],
  [`${host}/news.html`, '<!doctype html><title>新闻</title><p>今日要闻</p>'],
  [`${host}/frame.html`, '<!doctype html><title>年报</title><iframe src="/good.html"></iframe>'],
  [
    `${host}/written.html`,
    `<!doctype html><title>年报</title><iframe srcdoc="${fixture('2021-plain').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  ],
  [
    `${host}/strict.html`,
    { body: fixture('2021-plain'), headers: { 'content-security-policy': "default-src 'none'; sandbox" } },
  ],
]);

const verdictOf = async (popup: FirefoxPopup): Promise<unknown> =>
  vi.waitFor(async () => {
    const verdict = await popup.evaluate(
      `document.querySelector('[data-testid="verdict"]')?.getAttribute('data-verdict') ?? null`,
    );
    expect(verdict).not.toBeNull();
    return verdict;
  }, 10_000);
const press = (popup: FirefoxPopup, selector: string): Promise<unknown> =>
  popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

describe.skipIf(!hasFirefox)('a person with the extension in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefoxWithExtension({ routes, language: 'zh-CN' });
  });
  afterAll(() => session?.close());

  const badgeIs = (page: Awaited<ReturnType<FirefoxSession['page']>>, text: string): Promise<void> =>
    vi.waitFor(async () => expect((await session.badge(page)).text).toBe(text), 10_000);

  test.each([
    ['good.html', '✓', 'balanced'],
    ['wrong.html', '2', 'unbalanced'],
    ['frame.html', '✓', 'balanced'],
    ['written.html', '✓', 'balanced'],
    ['strict.html', '✓', 'balanced'],
    ['news.html', '', 'not-report'],
  ])('on %s reads the badge “%s”, and the same in the popup', async (path, text, verdict) => {
    const page = await session.page(`http://${host}/${path}`);
    await badgeIs(page, text);
    const popup = await session.openPopup(page);
    expect(await verdictOf(popup)).toBe(verdict);
    await popup.close();
    await page.close();
  });

  test('sees the places of a finding marked, and the page as before afterwards', async () => {
    const page = await session.page(`http://${host}/wrong.html`);
    await badgeIs(page, '2');
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const popup = await session.openPopup(page);
    await verdictOf(popup);
    await press(popup, '[data-rule="requests-row-total"] button');
    await vi.waitFor(async () => expect(await html()).not.toBe(before), 5_000);
    await press(popup, '[data-testid="unmark"]');
    await vi.waitFor(async () => expect(await html()).toBe(before), 5_000);
    await popup.close();
    await page.close();
  });

  test('sets a finding aside, and takes that back', async () => {
    const page = await session.page(`http://${host}/wrong.html`);
    await badgeIs(page, '2');
    const popup = await session.openPopup(page);
    await verdictOf(popup);
    await press(popup, '[data-severity="error"] [data-testid="set-aside"]');
    await vi.waitFor(() => press(popup, '[data-testid="put-aside"]'));
    await badgeIs(page, '1');
    await vi.waitFor(() => press(popup, 'details.aside [data-testid="take-back"]'));
    await badgeIs(page, '2');
    await popup.close();
    await page.close();
  });

  test('sees a sentence marked, and the page as before afterwards', async () => {
    const page = await session.page(`http://${host}/told.html`);
    await badgeIs(page, '✓');
    const state = () =>
      page.evaluate(() => [
        document.documentElement.outerHTML,
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
      ]);
    const before = await state();
    const popup = await session.openPopup(page);
    await verdictOf(popup);
    await press(popup, '[data-rule="text-received"] button');
    await vi.waitFor(async () => expect(await state()).not.toEqual(before), 5_000);
    await press(popup, '[data-testid="unmark"]');
    await vi.waitFor(async () => expect(await state()).toEqual(before), 5_000);
    await popup.close();
    await page.close();
  });

  test('has the badge again on coming back', async () => {
    const page = await session.page(`http://${host}/good.html`);
    await badgeIs(page, '✓');
    await page.goto(`http://${host}/news.html`);
    await badgeIs(page, '');
    // puppeteer waits in vain for a page that comes out of the cache.
    await page.evaluate(() => history.back());
    await badgeIs(page, '✓');
    await page.close();
  });

  // Last, because whatever was open is cut off from its pages.
  test('who takes back the permission finds one button that gives it again', async () => {
    const origins = ['*://*.gov.cn/*'];
    await session.revoke(origins);
    const page = await session.page(`http://${host}/good.html`);
    const popup = await session.openPopup(page);
    const buttons = () =>
      popup.evaluate(
        `[...document.querySelectorAll('.page button, .actions button')].map((button) => button.dataset.testid)`,
      );
    await vi.waitFor(async () => expect(await buttons()).toEqual(['allow']), 10_000);
    await badgeIs(page, '');
    await popup.press('[data-testid="allow"]');
    await badgeIs(page, '✓');
    expect(await verdictOf(popup)).toBe('balanced');
    await popup.close();
    await page.reload();
    await badgeIs(page, '✓');
    await page.close();
  });
});
