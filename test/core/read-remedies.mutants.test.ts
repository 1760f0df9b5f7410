import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { readRemedies } from '../../src/core/read-remedies';
import { gridOf, wide, type Made } from './grid';
import { remediesTable } from './tables';

type Rows = readonly (readonly Made[])[];

const part = (rows: Rows) => {
  const grid = gridOf(rows);
  return readRemedies(grid, linesOf(grid));
};
const read = (rows: Rows) =>
  (part(rows)?.rows ?? []).map(
    ({ row, lost, entries }) =>
      `${row.path.slice('remedies.'.length)}: ${lost ?? entries.map(({ amount }) => amount.raw).join(' ')}`,
  );

const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
const all = (why: string): readonly string[] => groups.map((group) => `${group}: ${why}`);
const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${(at + 1) * 2}`);
const [top = [], middle = [], leaves = []] = remediesTable();
const header: Rows = [top, middle, leaves];

describe('a header is that of table four', () => {
  it('with one group alone, if it has all five outcomes', () => {
    expect(read([[wide('行政复议', 5)], five, numbers(5)])).toEqual(['reconsideration: 2 4 6 8 10']);
    expect(part([[wide('行政复议', 4)], five.slice(0, 4), numbers(4)])).toBeNull();
  });

  it('not without a group, nor without outcomes', () => {
    expect(part([five, numbers(5)])).toBeNull();
    expect(
      part([
        ['行政复议', '复议后起诉'],
        ['1', '2'],
      ]),
    ).toBeNull();
  });

  it('not by words that only contain an outcome', () => {
    const prose = ['本年度维持原行政行为的案件数量', '纠正原行政行为的案件数量情况', ...five.slice(2)];
    expect(part([[wide('行政复议', 5)], prose, numbers(5)])).toBeNull();
  });

  it('with outcomes of eight characters at most', () => {
    const long = ['维持维持维持维持', ...five.slice(1)];
    expect(read([[wide('行政复议', 5)], long, numbers(5)])).toEqual(['reconsideration: 2 4 6 8 10']);
    expect(part([[wide('行政复议', 5)], ['维持维持维持维持维', ...five.slice(1)], numbers(5)])).toBeNull();
  });

  it('and leaves open what is where an outcome is missing or there twice', () => {
    const [first, ...others] = five;
    const wrong = [...others, others[0] ?? '', first ?? ''].slice(0, 4);
    const rows = [
      [wide('行政复议', 5), wide('复议后起诉', 5)],
      [...five, ...wrong, wrong[0] ?? ''],
      numbers(10),
    ];
    expect(read(rows)).toEqual(['reconsideration: ambiguous', 'litigation.afterReconsideration: ambiguous']);
  });

  it('and leaves open what is where leaves and groups do not match in number', () => {
    const rows = [[wide('行政复议', 5), wide('复议后起诉', 5)], five, numbers(10)];
    expect(read(rows)).toEqual(['reconsideration: ambiguous', 'litigation.afterReconsideration: ambiguous']);
  });

  it('that undid its merges by repeating labels is one header', () => {
    const again = [top.flatMap((made) => [made]), middle, middle.slice(0, 5).concat(leaves)];
    expect(read([...again.slice(0, 2), leaves, numbers(15)])).toEqual([
      'reconsideration: 2 4 6 8 10',
      'litigation.direct: 12 14 16 18 20',
      'litigation.afterReconsideration: 22 24 26 28 30',
    ]);
  });

  it('keeps its labels beside the official ones', () => {
    const labels =
      part([[wide('行政复议', 5)], ['维持', '纠错', '其它', '未审结', '合计'], numbers(5)])?.labels ?? [];
    expect(labels.map(({ printed, official }) => `${printed}=${official}`)).toEqual([
      '维持=结果维持',
      '纠错=结果纠正',
      '其它=其他结果',
      '未审结=尚未审结',
      '合计=总计',
    ]);
  });
});

describe('the line of figures', () => {
  it('may be missing, and then every group is short', () => {
    expect(read(header)).toEqual(all('fewer'));
  });

  it('may be blank', () => {
    const blank = numbers(15).map(() => '');
    const rows = part([...header, blank])?.rows ?? [];
    expect(rows.map(({ lost, entries }) => [lost, entries.length])).toEqual([
      [null, 5],
      [null, 5],
      [null, 5],
    ]);
  });

  it('is not a line of words under the header', () => {
    const note = [wide('注：以上数据由法制科提供', 15)];
    expect(read([...header, numbers(15), note])).toEqual([
      'reconsideration: 2 4 6 8 10',
      'litigation.direct: 12 14 16 18 20',
      'litigation.afterReconsideration: 22 24 26 28 30',
    ]);
  });

  it('is not a line shorter than one group', () => {
    expect(read([...header, numbers(15), ['1', '2', '3', '4']])).toEqual([
      'reconsideration: 2 4 6 8 10',
      'litigation.direct: 12 14 16 18 20',
      'litigation.afterReconsideration: 22 24 26 28 30',
    ]);
  });

  it('keeps all its cells even where they have no place', () => {
    const rows = part([...header, numbers(14)])?.rows ?? [];
    expect(rows.map(({ cells, entries }) => [cells.length, entries.length])).toEqual([
      [14, 0],
      [14, 0],
      [14, 0],
    ]);
  });

  it('has its label left off only where there is one', () => {
    expect(read([...header, ['件数', ...numbers(14)]])).not.toContain('reconsideration: 2 4 6 8 10');
    expect(
      read([
        ...header.map((row, at) => (at === 0 ? ['项目', ...row] : ['', ...row])),
        ['件数', ...numbers(15)],
      ])[0],
    ).toBe('reconsideration: 2 4 6 8 10');
  });
});
