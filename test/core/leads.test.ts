import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inspect } from '../../src/core/inspect';
import { leadsOf } from '../../src/core/leads';
import type { Link } from '../../src/core/page';
import { wordsFor } from '../../src/words/choose';
import { line, pageOf, table } from './pages';
import { requestsTable } from './tables';

const site = 'https://www.demo.gov.cn';
const link = (text: string, path: string): Link => ({ text, href: `${site}${path}` });
const leads = (...links: readonly Link[]) => leadsOf(pageOf([], { url: `${site}/nb/index.html`, links }));
const titled = (organ: string, at: number): Link =>
  link(`${organ}2023年政府信息公开工作年度报告`, `/nb/202401/t2024_${at}.html`);
const reports = ['云溪县教育局', '云溪县财政局', '云溪县水利局'].map(titled);

describe('the links of a list', () => {
  it('are those whose text is the title of a report, in the order of the page', () => {
    const { links } = leads(link('首页', '/'), ...reports, link('关于我们', '/about.html'));
    expect(links).toEqual(reports.map((each) => ({ ...each, isFiling: true })));
  });

  test.each([
    ['the name of the column', '政府信息公开年报', false],
    ['a notice about reports', '关于做好2023年政府信息公开工作年度报告编制发布的通知', false],
    ['an explanation', '云溪县2023年政府信息公开工作年度报告解读', false],
    ['a report of one year', '2023年政府信息公开工作年度报告', true],
    ['a report with its date beside', '云溪县水利局2023年政府信息公开工作年度报告 [2024-01-12]', true],
  ])('say of %s whether it is one report', (_, text, isFiling) => {
    expect(leads(link(text, '/x/1.html')).links).toEqual([{ ...link(text, '/x/1.html'), isFiling }]);
  });

  it('may stand under the name of the organ alone, where their addresses are alike', () => {
    const short = link('云溪县水务中心', '/nb/202402/t2024_77.html');
    const other = link('云溪县水务中心', '/jg/swzx/');
    expect(leads(...reports, short, other).links.at(-1)).toEqual({ ...short, isFiling: false });
    expect(leads(short, other).links).toEqual([]);
  });

  test.each([
    ['云溪县水务中心', true],
    ['2023年', true],
    ['2022年度报告', true],
    ['关于我们', false],
    [`云溪县${'水'.repeat(55)}中心`, true],
    [`云溪县${'水'.repeat(56)}中心`, false],
  ])('in line with reports may be %s: %s', (text, isOne) => {
    const { links } = leads(...reports, link(text, '/nb/202402/t2024_77.html'));
    expect(links.length).toBe(isOne ? 4 : 3);
  });

  it('are in line where their addresses differ in numbers and prints alone', () => {
    const printed = titled('云溪县教育局', 0).text;
    const at = (path: string) =>
      leads(link(printed, '/nb/1a2b3c4d5e/a.html?id=7'), link('云溪县水务中心', path));
    expect(at('/nb/9f8e7d6c5b/a.html?id=8').links).toHaveLength(2);
    expect(at('/nb/9f8e7d6c5b12/a.html').links).toHaveLength(2);
    expect(at('/nb/9f8e7d6c5b/b.html').links).toHaveLength(1);
    expect(at('/nb/abcdefgh/a.html').links).toHaveLength(1);
  });

  it('are given once for each address, under its first words', () => {
    const [first, second] = ['云溪县水务中心', '云溪县水务局'].map((text) =>
      link(text, '/nb/202402/t2024_77.html'),
    );
    expect(leads(...reports, ...(first && second ? [first, second] : [])).links.at(-1)?.text).toBe(
      '云溪县水务中心',
    );
  });

  it('are not those of the path that leads to the list', () => {
    expect(leads(link('政府信息公开年报', '/nb/'), ...reports).links.length).toBe(3);
  });

  it('are given once for each address, whatever the fragment, under the title rather than another word', () => {
    const [first] = reports;
    if (!first) throw new Error('no report');
    const { links } = leads(
      link('年报', '/nb/202401/t2024_0.html#a'),
      { ...first, href: `${first.href}#b` },
      first,
    );
    expect(links).toEqual([{ ...first, isFiling: true }]);
  });

  it('lead to pages, and not to the page itself', () => {
    const [first] = reports;
    const text = first?.text ?? '';
    const hrefs = [
      'ftp://a/b',
      'javascript:1',
      '/nb/2.html',
      `${site}/nb/index.html#2`,
      `${site}/${'a'.repeat(1000)}`,
    ];
    expect(leads(...hrefs.map((href) => ({ text, href }))).links).toEqual([]);
  });

  it('lead to addresses as long as any, over either protocol', () => {
    const text = '云溪县2023年政府信息公开工作年度报告';
    const found = (href: string) => leads({ text, href }).links.length;
    expect(found(`http://www.demo.gov.cn/${'a'.repeat(976)}`)).toBe(1);
    expect(found(`${site}/${'a'.repeat(1000 - site.length - 1)}`)).toBe(1);
    expect(found(`${site}/${'a'.repeat(1001 - site.length - 1)}`)).toBe(0);
    expect(found(`javascript:open('${site}/nb/2.html')`)).toBe(0);
  });

  it('keep their order where they are 500, and none is given twice where they are more', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, at) => titled('云溪县财政局', at));
    const other = (at: number) => link('云溪县水务中心', `/nb/202401/t2024_9${at}000.html`);
    expect(leads(other(1), ...titles(499)).links[0]?.isFiling).toBe(false);
    const { links } = leads(...titles(490), ...Array.from({ length: 20 }, (_, at) => other(at)));
    expect(new Set(links.map(({ href }) => href)).size).toBe(500);
  });

  it('are at most 500, titles before the others', () => {
    const many = Array.from({ length: 499 }, (_, at) => titled('云溪县财政局', at));
    const others = Array.from({ length: 9 }, (_, at) =>
      link('云溪县水务中心', `/nb/202401/t2024_9${at}00.html`),
    );
    const { links } = leads(...others, ...many);
    expect(links.length).toBe(500);
    expect(links.filter(({ isFiling }) => isFiling).length).toBe(499);
  });
});

describe('the next page of a list', () => {
  const next = link('', '/nb/index_1.html').href;

  test.each(['下一页', ' 下页 ', '下一页 >', '下一页>>', '后一页', 'Next', 'next page »'])(
    'is behind %j',
    (text) => {
      expect(leads(...reports, link('上一页', '/nb/0.html'), link(text, '/nb/index_1.html')).next).toBe(next);
    },
  );

  test.each(['>', '›', '→'])('is behind %s among the numbers of pages, and nowhere else', (text) => {
    expect(leads(link('2', '/nb/index_1.html'), link(text, '/nb/index_1.html')).next).toBe(next);
    expect(leads(link(' 2 ', '/nb/index_1.html'), link(` ${text} `, '/nb/index_1.html')).next).toBe(next);
    expect(leads(link('首页', '/'), link(text, '/nb/index_1.html')).next).toBeNull();
  });

  it('is what is written there rather than what a script draws', () => {
    const drawn = { text: '', href: `${site}/nb/index_2.html`, isNext: true as const };
    expect(leads(drawn, link('下一页', '/nb/index_1.html')).next).toBe(next);
  });

  it('is what the page marks as such', () => {
    expect(leads({ ...link('', '/nb/index_1.html'), isNext: true }).next).toBe(next);
  });

  test.each(['下一篇：关于召开会议的通知', '末页', '上一页', '>>', '下一页的内容'])(
    'is not behind %s',
    (text) => {
      expect(leads(link('2', '/2.html'), link(text, '/nb/index_1.html')).next).toBeNull();
    },
  );

  it('is none where it is the page itself, or a script', () => {
    expect(
      leads(link('下一页', '/nb/index.html#'), { text: '下一页', href: 'javascript:go(2)' }).next,
    ).toBeNull();
  });
});

describe('a result', () => {
  const words = wordsFor('zh');
  const list = pageOf([line('政府信息公开年报')], { links: [...reports, link('下一页', '/nb/2.html')] });

  it('of a list has its links and its next page', () => {
    const { kind, links, next } = inspect(list, words);
    expect([kind, links.length, next]).toEqual(['index-page', 3, `${site}/nb/2.html`]);
  });

  it('of anything else has none', () => {
    const filed = { ...list, blocks: pageOf([table(requestsTable('2021'))]).blocks };
    for (const page of [filed, { ...list, excess: 'cells' as const }]) {
      const { links, next, kind } = inspect(page, words);
      expect([links, next]).toEqual([[], null]);
      expect(kind).not.toBe('index-page');
    }
  });

  it('keeps to its bounds whatever the links are', () => {
    const any = fc.record({
      text: fc.oneof(fc.string(), fc.constantFrom('下一页', '云溪县2023年政府信息公开工作年度报告')),
      href: fc.oneof(fc.webUrl({ withFragments: true }), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(any), (links) => {
        const found = leadsOf(pageOf([], { links }));
        const hrefs = found.links.map(({ href }) => href);
        expect(new Set(hrefs).size).toBe(hrefs.length);
        for (const href of [...hrefs, ...(found.next === null ? [] : [found.next])]) {
          expect(href).toMatch(/^https?:\/\/[^#]*$/i);
        }
      }),
    );
  });
});
