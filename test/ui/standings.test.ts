import { describe, expect, it } from 'vitest';
import type { HeadEntry } from '../../src/ui/heads.ts';
import { standingsOf, type ItemEntry } from '../../src/ui/standings.ts';

const item = (given: Partial<ItemEntry>): ItemEntry => ({
  url: 'http://www.yunxi.gov.cn/1.html',
  title: '',
  place: 0,
  state: 'checked',
  detail: '',
  kept: null,
  at: 100,
  ...given,
});
const head = (given: Partial<HeadEntry>): HeadEntry => ({
  url: 'http://www.yunxi.gov.cn/1.html',
  title: '',
  kind: 'report',
  issuer: '云溪县教育局',
  year: 2023,
  form: '2021',
  verdict: 'balanced',
  errors: 0,
  warnings: 0,
  missing: [],
  assessed: 42,
  total: 42,
  publishedAt: null,
  source: 'list',
  at: 100,
  ...given,
});

describe('a page of a list', () => {
  it('that was checked shows what is kept of it, under the address where it ended', () => {
    const moved = head({ url: 'https://www.yunxi.gov.cn/2.html' });
    const [standing] = standingsOf([item({ kept: moved.url })], [head({}), moved]);
    expect(standing).toMatchObject({ head: moved, isOpened: false });
  });

  it('that was blocked shows as checked once the person has opened it', () => {
    const opened = head({ source: 'page', at: 200 });
    expect(standingsOf([item({ state: 'blocked' })], [opened])).toMatchObject([
      { head: opened, isOpened: true },
    ]);
  });

  it('that was blocked shows nothing of an earlier visit, nor of another list', () => {
    for (const kept of [head({ source: 'page', at: 50 }), head({ source: 'list', at: 200 })]) {
      expect(standingsOf([item({ state: 'blocked' })], [kept])).toMatchObject([
        { head: null, isOpened: false },
      ]);
    }
  });
});
