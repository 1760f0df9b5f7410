import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/shell/outcome.ts';
import { launchWithExtension, type Session, type SiteEntry } from './launch.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');
const good = fixture('2021-plain');
const around = (inside: string): string => `<!doctype html><title>年报</title>${inside}`;
const frame = (src: string): string => `<iframe src="${src}" width="900" height="500"></iframe>`;
const script = (code: string): string => `<script>${code}</script>`;

const MANY = 200;
/** No more frames than this are kept of one tab. */
const MOST = 50;

const routes = new Map<string, SiteEntry>([
  [`${host}/good.html`, good],
  ['fj.nanping.gov.cn/wrong.html', fixture('wrong-row-total')],
  ['fj.nanping.gov.cn/middle.html', around(frame(`http://${host}/inner.html`))],
  [`${host}/inner.html`, around(frame('http://fj.nanping.gov.cn/wrong.html'))],
  [`${host}/three-deep.html`, around(frame('http://fj.nanping.gov.cn/middle.html'))],
  [`${host}/two.html`, around(frame('/good.html') + frame('http://fj.nanping.gov.cn/wrong.html'))],
  [
    `${host}/blank.html`,
    around(
      `<iframe></iframe>${script(`
        const inside = frames[0].document;
        fetch('/good.html').then((answer) => answer.text()).then((html) => {
          inside.documentElement.innerHTML = html.replace(/^[^]*<html[^>]*>/, '');
        });`)}`,
    ),
  ],
  [
    `${host}/removed.html`,
    around(
      `${frame('/good.html')}${script(`
        const [frame] = document.getElementsByTagName('iframe');
        frame.onload = () => setTimeout(() => frame.remove(), Number(location.search.slice(1)));`)}`,
    ),
  ],
  [`${host}/many.html`, around(Array.from({ length: MANY }, (_, n) => frame(`/good.html?${n}`)).join('\n'))],
  [
    `${host}/million.html`,
    around(
      `<h1>云溪县2023年政府信息公开工作年度报告</h1><div id="all" style="display:none"></div>${script(`
        const row = '<tr>' + '<td>1'.repeat(100);
        document.getElementById('all').innerHTML = '<table>' + row.repeat(10_000) + '</table>';`)}`,
    ),
  ],
  [
    `${host}/deep.html`,
    good.replace(
      '</body>',
      `${script(`
        let at = document.body;
        for (let depth = 0; depth < 10_000; depth += 1) {
          at = at.appendChild(document.createElement(depth % 2 === 0 ? 'span' : 'b'));
          at.style.display = 'contents';
        }
        at.append('底');`)}</body>`,
    ),
  ],
]);

describe('a page in frames, or too large', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ routes });
  });
  afterAll(() => session?.close());

  const badgeIs = async (page: Page, text: string, within = 20_000): Promise<void> => {
    expect((await session.badgeWhen(page, (badge) => badge.text === text, within)).text).toBe(text);
  };
  /** What is kept of the tab in front, by the address of the frame it is of. */
  const kept = async (page: Page): Promise<readonly (readonly [url: string, verdict: string])[]> => {
    await page.bringToFront();
    const texts = (await session.ask(
      `chrome.tabs.query({ active: true }).then(async ([{ id }]) => Object.values(await chrome.storage.session.get('tab:' + id)))`,
    )) as readonly string[];
    const all = texts.flatMap((text) => JSON.parse(text) as readonly { readonly outcome: Outcome }[]);
    return all.map(({ outcome }) => [
      outcome.url,
      outcome.status === 'checked' ? outcome.result.summary.verdict : outcome.status,
    ]);
  };

  test('has the filing three frames down, through two sites, found where it is', async () => {
    const page = await session.page(`http://${host}/three-deep.html`);
    await badgeIs(page, '2');
    expect(await kept(page)).toEqual([['http://fj.nanping.gov.cn/wrong.html', 'unbalanced']]);
    await page.close();
  });

  test('has each finding put down to the frame it is of', async () => {
    const page = await session.page(`http://${host}/two.html`);
    await expect.poll(async () => (await kept(page)).length, { timeout: 20_000 }).toBe(2);
    await badgeIs(page, '2');
    expect(new Map(await kept(page))).toEqual(
      new Map([
        [`http://${host}/good.html`, 'balanced'],
        ['http://fj.nanping.gov.cn/wrong.html', 'unbalanced'],
      ]),
    );
    await page.close();
  });

  test('has a frame without an address checked once a script has filled it', async () => {
    const page = await session.page(`http://${host}/blank.html`);
    await badgeIs(page, '✓');
    await page.close();
  });

  test.each([0, 5, 20, 60, 150, 400])(
    'is left with nothing when its frame goes after %i ms',
    async (after) => {
      const page = await session.page(`http://${host}/removed.html?${after}`);
      await page.waitForFunction(() => document.getElementsByTagName('iframe').length === 0);
      await new Promise((done) => setTimeout(done, 1_000));
      await badgeIs(page, '');
      expect(await kept(page)).toEqual([]);
      await page.close();
    },
  );

  test(`of ${MANY} has ${MOST} kept, and the badge of a filing`, async () => {
    const page = await session.page(`http://${host}/many.html`);
    await badgeIs(page, '✓', 60_000);
    await expect.poll(async () => (await kept(page)).length, { timeout: 60_000 }).toBe(MOST);
    await page.close();
  });

  test('with a million cells is said to be too large, and never to be right', async () => {
    const page = await session.page(`http://${host}/million.html`);
    await badgeIs(page, '!', 60_000);
    const popup = await session.openPopup(page);
    const verdict = await popup.waitForSelector('[data-testid="verdict"]');
    expect(await verdict?.evaluate((found) => found.getAttribute('data-verdict'))).toBe('unreadable');
    expect(await popup.$eval('main', ({ textContent }) => textContent)).toMatch(/too large/i);
    await popup.close();
    await page.close();
  });

  test('with elements ten thousand deep is checked', async () => {
    const page = await session.page(`http://${host}/deep.html`);
    await badgeIs(page, '✓', 30_000);
    await page.close();
  });
});
