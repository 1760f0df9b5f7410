import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../src/core/page';
import { titlesOf } from '../../src/core/titles';
import { line, pageOf, type Piece } from './pages';

const T = '政府信息公开工作年度报告';
type Said = Parameters<typeof pageOf>[1];
const first = (pieces: readonly Piece[], said: Said = {}): string | undefined =>
  titlesOf(pageOf(pieces, said))[0];

/** Lines with selectors of their own. */
const set = (...lines: readonly (readonly [text: string, selector: string, isStrong?: boolean])[]) => {
  const page = pageOf(lines.map(([text, , isStrong = false]) => line(text, { isStrong })));
  const blocks = page.blocks.map((block, at): Block => ({ ...block, selector: lines[at]?.[1] ?? '' }));
  return titlesOf({ ...page, blocks });
};

describe('the titles of a page, the surest first', () => {
  const own = `云溪县财政局2023年${T}`;
  const other = `海川县教育局2020年${T}`;

  it('is that of the tag of the article, where it is one', () => {
    const said = (articleTitle: string) => ({ meta: { articleTitle } });
    expect(first([line(other, { level: 1 })], said(own))).toBe(own);
    expect(first([line(other, { level: 1 })], said('财政局2023年工作'))).toBe(other);
  });

  it('is one set on lines, where it has a year', () => {
    const lines = ['云溪县财政局', `2023年${T}`].map((text) => line(text));
    expect(first([line(other, { level: 1 }), ...lines])).toBe(own);
    const yearless = ['云溪县财政局', T].map((text) => line(text));
    expect(first([line(other, { level: 1 }), ...yearless])).toBe(other);
    expect(titlesOf(pageOf(yearless))).toEqual([T, `云溪县财政局${T}`]);
  });

  it('is the heading that the name of the page repeats, whatever its level and its blanks', () => {
    const pieces = (level: number) => [line(other, { level: 1 }), line(`云溪县财政局 2023年${T}`, { level })];
    for (const level of [1, 2, 3])
      expect(first(pieces(level), { title: `云溪县财政局2023年 ${T}-云溪县` })).toBe(
        `云溪县财政局 2023年${T}`,
      );
    expect(first(pieces(4), { title: `${own}-云溪县` })).toBe(other);
    expect(first(pieces(3), { title: '云溪县' })).toBe(other);
  });

  it('is a heading with a year before one without', () => {
    expect(first([line(T, { level: 1 }), line(own, { level: 2 })])).toBe(own);
    expect(titlesOf(pageOf([line(T, { level: 2 })]))).toEqual([T, T]);
  });

  it('is in the name of the page before a small heading, and before a line', () => {
    expect(first([line(other, { level: 3 })], { title: `${own}_年报_云溪县` })).toBe(own);
    expect(first([line(other)], { title: `${own}|年报` })).toBe(own);
    expect(titlesOf(pageOf([line(other)], { title: `年报 ${own}` })).slice(0, 2)).toEqual([
      `年报 ${own}`,
      own,
    ]);
    expect(titlesOf(pageOf([line(other)], { title: `公开　　 ${own} 公开` }))[1]).toBe(own);
    expect(first([line(own)], { title: `${' '.repeat(300)}${other}` })).toBe(own);
  });

  it('is a small heading before a line, and a line last of all', () => {
    expect(first([line(other), line(own, { level: 3 })])).toBe(own);
    expect(first([line(T), line(own)])).toBe(own);
  });

  it('is no line that is a link to another report', () => {
    const links = [{ text: other, href: '/2020.html' }];
    expect(titlesOf(pageOf([line(` ${other} `), line(own)], { links }))).toEqual([own]);
    expect(titlesOf(pageOf([line(other, { level: 4 })], { links }))).toEqual([]);
  });
});

describe('a title on several lines', () => {
  test.each([
    [['云溪县财政局', '2023年政府信息公开', '工作年度报告'], `云溪县财政局2023年${T}`],
    [['云溪县财政局', '2023年度', '政府信息公开', '工作年度报告'], `云溪县财政局2023年度${T}`],
    [['云溪县财政局', '2023', '年度', '政府信息公开', '工作年度报告'], undefined],
    [[' 云溪县财政局 ', ` 2023年${T} `], `云溪县财政局2023年${T}`],
    [['云溪县财政局', T], T],
    [['云溪县财政局', `${T}（试行）`], `${T}（试行）`],
    [['云溪县财政局', '政府信息公开年报'], '政府信息公开年报'],
  ])('%j', (lines, title) => expect(first(lines.map((text) => line(text)))).toBe(title));

  it('is no lines of different kinds, unless both are bold', () => {
    const [organ, report] = ['云溪县财政局', `2023年${T}`];
    const joined = organ + report;
    expect(set([organ, 'div > p:nth-child(1)'], [report, 'div > p:nth-child(12)'])[0]).toBe(joined);
    expect(set([organ, 'div > p'], [report, 'div > p'])[0]).toBe(joined);
    expect(set([organ, 'nav > p:nth-child(1)'], [report, 'div > p:nth-child(2)'])).toEqual([report]);
    expect(set([organ, 'ul:nth-child(1) > li'], [report, 'ul:nth-child(2) > li'])).toEqual([report]);
    expect(set([organ, 'nav > p', true], [report, 'div > h1', true])[0]).toBe(joined);
    expect(set([organ, 'nav > p', true], [report, 'div > h1'])).toEqual([report]);
    expect(set([organ, 'nav > p'], [report, 'div > h1', true])).toEqual([report]);
  });

  it('is no line longer than titles are set in', () => {
    const organ = (length: number) => `${'甲'.repeat(length - 3)}财政局`;
    const spaced = (length: number) => `云溪县${' '.repeat(length - 6)}财政局`;
    expect(first([line(organ(40)), line(`2023年${T}`)])).toBe(`${organ(40)}2023年${T}`);
    expect(first([line(spaced(60)), line(`2023年${T}`)])).toBe(`${spaced(60)}2023年${T}`);
    expect(first([line(spaced(61)), line(`2023年${T}`)])).toBe(`2023年${T}`);
    const report = (length: number) => `2023年${' '.repeat(length - T.length - 5)}${T}`;
    expect(first([line('云溪县财政局'), line(report(60))])).toBe(`云溪县财政局${report(60)}`);
    expect(first([line('云溪县财政局'), line(report(61))])).toBe(report(61));
  });

  it('is told of an organ whose name is not known for one where it is said elsewhere', () => {
    const [organ, report] = ['第八师一五〇团', `2023年${T}`];
    const of = (name: string, others: readonly Piece[] = [], said: Said = {}) =>
      first([line(name), line(report), ...others], said);
    const joined = organ + report;
    expect(of(organ)).toBe(report);
    expect(of(organ, [], { title: organ })).toBe(joined);
    expect(of(organ, [], { meta: { contentSource: organ } })).toBe(joined);
    expect(of(organ, [line(`现公布${organ}的报告。`)])).toBe(joined);
    expect(of(` ${organ} `, [], { title: organ, links: [{ text: ` ${organ} `, href: '/' }] })).toBe(report);
    expect(of(organ, [], { title: organ, links: [{ text: '首页', href: '/' }] })).toBe(joined);
    expect(of('红旗村庄', [line('红旗村庄')])).toBe(`红旗村庄${report}`);
    expect(of('村庄子', [line('村庄子')])).toBe(report);
    expect(of(organ, [line(`${'甲'.repeat(2000)}${organ}`)])).toBe(report);
  });

  it('is one name in two only where the whole is said elsewhere, or one element has both', () => {
    const [before, behind] = ['云溪县工业', `和信息化局2023年${T}`];
    const said = line('现公布云溪县工业和信息化局的报告。');
    expect(first([line(before), line(behind)])).toBe(behind);
    expect(first([line(before), line(behind), said])).toBe(before + behind);
    expect(set([before, 'h1'], [behind, 'h1'])[0]).toBe(before + behind);
    expect(set([before, 'h1:nth-child(1)'], [behind, 'h1:nth-child(2)'])[0]).toBe(behind);
    expect(set(['云溪县人民政府', 'h1'], [`云溪县财政局2023年${T}`, 'h1'])[0]).toBe(`云溪县财政局2023年${T}`);
    // Three lines of which one is a title are no name in two.
    expect(set(['年', 'h1'], [before, 'h1'], [behind, 'h1'])).not.toContain(`年${before}${behind}`);
  });
});
