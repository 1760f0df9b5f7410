import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mostIndexPages, pagesOf } from '../../src/batch/index-pages.ts';
import { manners } from '../../src/batch/manners.ts';
import { meansOf } from '../../src/batch/means.ts';
import { noPreferences } from '../../src/core/preferences.ts';
import { zh } from '../../src/words/zh.ts';
import { virtualClock } from './virtual-clock.ts';

afterEach(() => void vi.unstubAllGlobals());

const organs = ['民政局', '财政局', '水利局', '教育局'];
const list = (page: number, next: string | null): string => {
  const items = organs.map(
    (organ) => `<li><a href="${page}/${organ}.html">云溪县${organ}2023年政府信息公开工作年度报告</a></li>`,
  );
  const on = next === null ? '' : `<a href="${next}">下一页</a>`;
  return `<html><head><meta charset="utf-8"><title>政府信息公开年报</title></head><body><ul>${items.join('')}</ul>${on}</body></html>`;
};

/** Reads the list that a site gives at these addresses. */
async function read(
  site: (path: string) => string | number,
  mayVisit: (url: string) => boolean = () => true,
) {
  const clock = virtualClock();
  const asked: { readonly path: string; readonly at: number }[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const path = new URL(url).pathname;
    asked.push({ path, at: clock.now() });
    const body = site(path);
    const headers = { 'content-type': 'text/html' };
    const response =
      typeof body === 'string'
        ? new Response(body, { headers })
        : new Response('', { status: body, headers });
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  });
  const means = meansOf({
    ...{ words: zh, preferences: noPreferences, clock, manners },
    mayVisit: (url) => Promise.resolve(mayVisit(url)),
    parse: (html) => new JSDOM(html).window.document,
  });
  const all = async () => {
    const pages = [];
    for await (const page of pagesOf('http://a.gov.cn/nb/1.html', means, new AbortController().signal))
      pages.push(page);
    return pages;
  };
  return { pages: await clock.until(all()), asked };
}

describe('a list of reports that goes over several pages', () => {
  test('is followed to its last page, politely', async () => {
    const { pages, asked } = await read((path) => {
      const page = Number(/(\d)\.html$/.exec(path)?.[1]);
      return list(page, page < 3 ? `${page + 1}.html` : null);
    });
    expect(pages.map(({ kind, url }) => [kind, url])).toEqual(
      [1, 2, 3].map((page) => ['index', `http://a.gov.cn/nb/${page}.html`]),
    );
    const links = pages.flatMap((page) => (page.kind === 'index' ? page.links : []));
    expect(links.map(({ text }) => text.slice(3, 6))).toEqual([...organs, ...organs, ...organs]);
    expect(links[0]?.href).toBe(`http://a.gov.cn/nb/1/${encodeURIComponent('民政局')}.html`);
    asked.slice(1).forEach(({ at }, index) => {
      expect(at - (asked[index]?.at ?? at)).toBeGreaterThanOrEqual(manners.gap);
    });
  });

  test('is not followed in a circle', async () => {
    const { asked } = await read((path) => list(1, path.endsWith('1.html') ? '2.html' : '1.html'));
    expect(asked.map(({ path }) => path)).toEqual(['/nb/1.html', '/nb/2.html']);
  });

  test('is not followed for ever', async () => {
    let page = 1;
    expect((await read(() => list(1, `${(page += 1)}.html`))).pages.length).toBe(mostIndexPages);
  });

  test('says where and why it could not be followed', async () => {
    const gone = await read((path) => (path.endsWith('1.html') ? list(1, '2.html') : 404));
    expect(gone.pages.at(-1)).toEqual({
      kind: 'none',
      url: 'http://a.gov.cn/nb/2.html',
      state: 'gone',
      detail: 'HTTP 404',
    });
    const away = await read(
      () => list(1, 'http://www.example.com/2.html'),
      (url) => new URL(url).hostname === 'a.gov.cn',
    );
    expect(away.pages.map(({ kind }) => kind)).toEqual(['index', 'none']);
    expect(away.asked.length).toBe(1);
  });
});
