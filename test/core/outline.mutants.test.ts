import { describe, expect, it } from 'vitest';
import { outline, outlineSteps } from '../../src/core/outline';
import { readSheets } from '../../src/core/sheets';
import { wide } from './grid';
import { blocksOf, image, line, table, type Piece } from './pages';
import { disclosureTable, remediesTable, requestsTable } from './tables';

const read = (...pieces: readonly Piece[]) => {
  const blocks = blocksOf(...pieces);
  return outline(blocks, readSheets(blocks).grids);
};
const at =
  (selector: string, piece: Piece): Piece =>
  (order) => ({ ...piece(order), selector });
const texts = (lines: readonly { readonly text: string }[]): readonly string[] =>
  lines.map(({ text }) => text);

const first = line('一、总体情况');
const last = line('六、其他需要报告的事项');
const prose = line('全年工作有序开展。');

describe('the preamble', () => {
  it('is what stands in the article before its first heading, with its place', () => {
    const { preamble } = read(line('现公布本报告。'), image(), line('统计期限为全年。'), first, prose, last);
    expect(preamble).toEqual([
      { text: '现公布本报告。', selector: 'body > div > p:nth-child(1)' },
      { text: '统计期限为全年。', selector: 'body > div > p:nth-child(3)' },
    ]);
  });

  it('is no longer than twelve lines, and has nothing from outside the article', () => {
    const many = Array.from({ length: 14 }, (_, order) => line(`前言${order}`));
    expect(texts(read(...many, first, prose, last).preamble)).toEqual(
      Array.from({ length: 12 }, (_, order) => `前言${order + 2}`),
    );
    const crumb = at('body > nav > p', line('首页'));
    expect(texts(read(crumb, line('现公布本报告。'), first, prose, last).preamble)).toEqual([
      '现公布本报告。',
    ]);
  });

  it('is nothing where there is no heading', () => {
    expect(read(prose, prose).preamble).toEqual([]);
  });
});

describe('the article', () => {
  const others = (...pieces: readonly Piece[]) => texts(read(...pieces).sections.at(-1)?.lines ?? []);

  it('is the whole page where it has one heading only', () => {
    expect(others(last, prose, at('body > footer > p', line('主办单位')))).toEqual([
      '全年工作有序开展。',
      '主办单位',
    ]);
    expect(others(at('p', last), at('q', prose))).toEqual(['全年工作有序开展。']);
  });

  it('is the whole page where its headings share nothing', () => {
    expect(
      others(at('main > p', first), prose, at('div > p', last), at('nav > p', line('主办单位'))),
    ).toEqual(['主办单位']);
  });

  it('is what all its headings share, and not only some', () => {
    const second = at('main > div > p:nth-child(2)', line('二、主动公开政府信息情况'));
    const pieces = [at('main > div > p:nth-child(1)', first), prose, second, at('main > p', last)];
    expect(others(...pieces, at('main > p:nth-child(9)', prose), at('nav > p', prose))).toHaveLength(1);
  });

  it('has the text that stands in it without an element of its own', () => {
    const bare = at('body > div', line('直接写在正文里的文字。'));
    expect(others(first, prose, last, bare)).toEqual(['直接写在正文里的文字。']);
  });
});

describe('where a section ends', () => {
  const form = [line('二、主动公开政府信息情况'), table(disclosureTable('2021'))];

  it('is the next heading, one beside the six included, whichever stands first', () => {
    const extra = line(' 二、机构建设 ');
    const { sections, extraHeadings } = read(
      first,
      prose,
      extra,
      line('机构健全。'),
      line('三、其他事项'),
      prose,
    );
    expect(texts(sections[0]?.lines ?? [])).toEqual(['全年工作有序开展。']);
    expect(texts(extraHeadings)).toEqual(['二、机构建设']);
  });

  it('is no heading of the site below the article', () => {
    const footer = at('body > footer > p', line('七、网站声明'));
    expect(read(first, prose, ...form, last, prose, footer).extraHeadings).toEqual([]);
    expect(texts(read(first, prose, ...form, last, prose, line('七、网站声明')).extraHeadings)).toEqual([
      '七、网站声明',
    ]);
  });

  it('leaves it the table whose row is the next heading', () => {
    const both = table([
      ...disclosureTable('2021'),
      [wide('三、收到和处理政府信息公开申请情况', 10)],
      ...requestsTable('2021'),
    ]);
    const { sections } = read(
      first,
      prose,
      form[0] ?? first,
      both,
      line('四、行政复议、行政诉讼情况'),
      table(remediesTable()),
      last,
      prose,
    );
    expect(sections.map(({ id, status }) => `${id} ${status}`).slice(1, 4)).toEqual([
      'disclosure present',
      'requests present',
      'remedies present',
    ]);
    // Another table before the heading of an empty section does not fill it.
    const empty = read(
      first,
      line('二、主动公开政府信息情况'),
      line('三、收到和处理政府信息公开申请情况'),
      table(requestsTable('2021')),
      last,
      prose,
    );
    expect(empty.sections[1]?.status).toBe('empty');
  });

  it('comes after some thousands of lines at the latest', () => {
    const many = Array.from({ length: 3001 }, (_, order) => line(`第${order}行`));
    expect(read(first, prose, last, ...many).sections.at(-1)?.lines).toHaveLength(3000);
  });
});

describe('the sections of a page', () => {
  it('are told by a short heading no more than three lines above their table', () => {
    const above = (count: number) =>
      read(
        first,
        prose,
        line('依申请公开情况'),
        ...Array.from({ length: count }, () => prose),
        table(requestsTable('2021')),
      ).sections[2]?.status;
    expect([above(0), above(3), above(4)]).toEqual(['present', 'present', 'missing']);
  });

  it('are looked for in steps', () => {
    const blocks = blocksOf(first, last, ...Array.from({ length: 1000 }, () => prose));
    const steps = outlineSteps(blocks, new Map());
    let taken = 0;
    while (steps.next().done !== true) taken += 1;
    // By fives in the lines, by tens in the candidates, and again in each section and beside them.
    expect(taken).toBeGreaterThan(25);
    expect(taken).toBeLessThan(60);
  });

  it('are told by the words of their headings without what stands in brackets at the end', () => {
    const disclosure = (text: string) => read(first, prose, line(text), last, prose).sections[1]?.heading;
    expect(disclosure('主动公开政府信息情况（表格）')).toBe('主动公开政府信息情况（表格）');
    expect(disclosure('主动公开政府信息情况如下')).toBe('主动公开政府信息情况如下');
    expect(disclosure('主动公开（表格）政府信息情况')).toBeNull();
    expect(disclosure('主动公开如下政府信息情况')).toBeNull();
  });
});
