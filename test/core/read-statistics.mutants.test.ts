import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { readStatistics } from '../../src/core/read-statistics';
import { gridOf, wide, type Made } from './grid';

type Rows = readonly (readonly Made[])[];

const part = (rows: Rows) => {
  const grid = gridOf(rows);
  return readStatistics(grid, linesOf(grid)).part;
};
const read = (rows: Rows): readonly string[] =>
  (part(rows)?.rows ?? []).map(({ row, lost, entries }) => {
    const [entry] = entries;
    const key = `${row.path}.${row.columns[0]?.key ?? ''}`.slice('statistics.'.length);
    return `${key}: ${lost ?? (entry?.amount.raw || '·')}${entry?.unit ? ` ${entry.unit}` : ''}`;
  });

const head: readonly Made[] = ['统计指标', '单位', '统计数'];
const published: readonly Made[] = ['制发规范性文件总数', '件', '13'];

/** The second row of a table, under its title and one certain row. */
const second = (...cells: readonly Made[]): string | undefined => read([head, published, cells])[1];

describe('a label', () => {
  test.each([
    ['其中：主动公开规范性文件数'],
    ['其中:主动公开规范性文件数'],
    ['　其中：主动公开规范性文件数'],
    ['  其中主动公开规范性文件数'],
    ['其中：1.主动公开规范性文件数'],
    ['1.其中：主动公开规范性文件数'],
    ['（1）其中 主动公开规范性文件数'],
    ['主动公开规范性文件数'],
  ])('%s is of the row', (label) => expect(second(label, '条', '7')).toBe('disclosed.normative: 7 条'));

  test.each([['其中：1.政府公报公开政府信息数'], ['其中政府公报公开政府信息数'], ['政府公报公开政府信息数']])(
    '%s is of the row, whatever its pattern asks of its first word',
    (label) => expect(second(label, '条', '7')).toBe('channel.gazette: 7 条'),
  );
});

describe('the figure of a row', () => {
  test.each<[string, readonly Made[], string]>([
    ['stands last', ['政府公报公开政府信息数', '条', '7'], '7 条'],
    ['may come before its unit', ['政府公报公开政府信息数', '7', '条'], '7 条'],
    ['may be blank', ['政府公报公开政府信息数', '条', ''], '·'],
    ['may be a sign', ['政府公报公开政府信息数', '条', '—'], '—'],
    ['is open where two stand there', ['政府公报公开政府信息数', '条', '7', '8'], 'ambiguous'],
    ['is the number where a blank stands beside it', ['政府公报公开政府信息数', '条', '7', ''], '7 条'],
    ['is open where there is none', ['政府公报公开政府信息数', '条', '见附件'], 'ambiguous'],
  ])('%s', (_, cells, said) => expect(second(...cells)).toBe(`channel.gazette: ${said}`));

  it('is never a cell that reaches down from above', () => {
    const rows: Rows = [
      head,
      ['制发规范性文件总数', '件', wide('13', 1, 2)],
      ['政府公报公开政府信息数', '条'],
    ];
    expect(read(rows)).toEqual(['normativeIssued: 13 件', 'channel.gazette: ambiguous']);
  });

  it('has nothing left over', () => {
    expect(
      part([head, published, ['政府公报公开政府信息数', '条', '7', '']])?.rows.every(
        (row) => !row.hasSurplus,
      ),
    ).toBe(true);
  });

  it('is of no row whose label reaches down from above', () => {
    const rows: Rows = [head, published, [wide('政府公报公开政府信息数', 1, 2), '条', '7'], ['—', '8']];
    expect(read(rows)).toEqual(['normativeIssued: 13 件', 'channel.gazette: 7 条']);
  });
});

describe('a table is that of 2014', () => {
  const rows: Rows = [
    published,
    ['政府公报公开政府信息数', '条', '1'],
    ['政府网站公开政府信息数', '条', '2'],
    ['政务微博公开政府信息数', '条', '3'],
    ['政务微信公开政府信息数', '条', '4'],
  ];

  it('by its title and two rows', () => {
    expect(part([head, ...rows.slice(0, 2)])?.rows.length).toBe(2);
    expect(part([head, ...rows.slice(0, 1)])).toBeNull();
  });

  it('by five rows where it has no title', () => {
    expect(part(rows)?.rows.length).toBe(5);
    expect(part(rows.slice(0, 4))).toBeNull();
  });

  it('by a title in its first three lines alone', () => {
    expect(part([['甲'], ['乙'], head, ...rows.slice(0, 2)])?.rows.length).toBe(2);
    expect(part([['甲'], ['乙'], ['丙'], head, ...rows.slice(0, 2)])).toBeNull();
  });

  it('and nothing else is kept of it', () => {
    expect(part([head, ...rows])).toMatchObject({ id: 'statistics', strangers: [], labels: [] });
  });
});
