import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { readRemedies } from '../../src/core/read-remedies';
import { readListed } from '../../src/core/remedies-listed';
import { gridOf, tall, wide, type Made } from './grid';
import { remediesTable, requestsTable } from './tables';

type Rows = readonly (readonly Made[])[];

const figures = (rows: Rows) => {
  const grid = gridOf(rows);
  return (readRemedies(grid, linesOf(grid))?.rows ?? []).map(
    (filed) =>
      `${filed.row.path.slice('remedies.'.length)}: ${filed.lost ?? filed.entries.map(({ amount }) => amount.raw).join(' ')}`,
  );
};

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const [reconsideration, direct, after] = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const whole = [
  'reconsideration: 1 2 3 4 10',
  'litigation.direct: 0 5 0 6 11',
  'litigation.afterReconsideration: 7 0 8 0 15',
];
const first = [1, 2, 3, 4, 10];
const second = [0, 5, 0, 6, 11];
const third = [7, 0, 8, 0, 15];

const across = remediesTable(
  Object.fromEntries(
    whole.flatMap((line) => {
      const [group = '', row = ''] = line.split(': ');
      const keys = ['upheld', 'corrected', 'other', 'pending', 'total'];
      return keys.map((key, at) => [`${group}.${key}`, row.split(' ')[at] ?? '']);
    }),
  ),
);

/** A line for each outcome of one group, the group's label in front of the first. */
const listed = (label: Made | null, row: readonly Made[] = []): Rows =>
  outcomes.map((outcome, at) => [...(at === 0 && label !== null ? [label] : []), outcome, row[at] ?? '']);

describe('table four set otherwise than in one line', () => {
  it('is read with a line for each group', () => {
    const rows = [
      [wide('类别', 2), ...outcomes],
      [wide(reconsideration, 2), ...first],
      [tall('行政诉讼', 2), direct, ...second],
      [after, ...third],
    ];
    expect(figures(rows)).toEqual(whole);
  });

  it('is read with a line for each outcome', () => {
    const rows = [
      ['', reconsideration, direct, after],
      ...outcomes.map((outcome, at) => [outcome, first[at] ?? '', second[at] ?? '', third[at] ?? '']),
    ];
    expect(figures(rows)).toEqual(whole);
  });

  it('is read with a line for each figure', () => {
    const rows = [
      ...listed(wide(reconsideration, 2, 5), first),
      ...listed(tall(direct, 5), second).map((row, at) => (at === 0 ? [tall('行政诉讼', 10), ...row] : row)),
      ...listed(tall(after, 5), third),
    ];
    expect(figures(rows)).toEqual(whole);
  });

  it('is read with a line for each figure where the merges are lost', () => {
    const lines = (label: string, row: readonly number[]): Rows =>
      listed(null, row).map((line, at) => [at === 0 ? label : '', ...line]);
    expect(
      figures([...lines(reconsideration, first), ...lines(direct, second), ...lines(after, third)]),
    ).toEqual(whole);
  });

  it('is read with each group titled by a line of its own', () => {
    const rows = [
      [wide(reconsideration, 2)],
      ...listed(null, first),
      [wide(`行政诉讼（${direct}）`, 2)],
      ...listed(null, second),
      [wide(`行政诉讼（${after}）`, 2)],
      ...listed(null, third),
    ];
    expect(figures(rows)).toEqual(whole);
  });

  it('is read with a line for each figure and places left empty in front of it', () => {
    const rows = [
      ...listed(reconsideration, first).map(([...row], at) => (at === 0 ? row : ['', ...row])),
      ...listed(direct, second).map((row, at) => (at === 0 ? ['行政诉讼', ...row] : ['', '', ...row])),
      ...listed(after, third).map((row, at) => (at === 0 ? ['', ...row] : ['', '', ...row])),
    ].map((row) => (row.length < 4 ? [...row.slice(0, 2), '', ...row.slice(2)] : row));
    expect(figures(rows)).toEqual(whole);
  });

  it('keeps a blank where it stands', () => {
    const rows = [
      ['类别', ...outcomes],
      [reconsideration, '', 2, '', '/', 2],
      [direct, '', '', '', '', 0],
      [after, '', '', '', '', 0],
    ];
    expect(figures(rows)[0]).toBe('reconsideration:  2  / 2');
  });

  it('is given up where a line for a group has one figure too many', () => {
    const rows = [
      ['类别', ...outcomes],
      [reconsideration, ...first, 3],
      [direct, ...second],
      [after, ...third],
    ];
    expect(figures(rows).every((row) => /ambiguous|twice|fewer/.test(row))).toBe(true);
  });

  it('is given up where a line for a group lost a cell', () => {
    const rows = [
      ['类别', ...outcomes],
      [reconsideration, ...first.slice(1)],
      [direct, ...second],
      [after, ...third],
    ];
    expect(figures(rows)[0]).toBe('reconsideration: fewer');
  });
});

describe('table four in one table with others', () => {
  it('is read below table three', () => {
    expect(
      figures([...requestsTable('2021'), [wide('四、政府信息公开行政复议、行政诉讼情况', 10)], ...across]),
    ).toEqual(whole);
  });

  it('is read with 合计 in front of its figures', () => {
    const [head, ...others] = across;
    const [middle, leaves, data] = others;
    const rows = [[tall('项目', 3), ...(head ?? [])], middle ?? [], leaves ?? [], ['合计', ...(data ?? [])]];
    expect(figures(rows)).toEqual(whole);
  });

  it('is read with 情况 after 行政复议 and 经 before 复议后起诉', () => {
    const rows = across.map((row) =>
      row.map((made) =>
        typeof made === 'object'
          ? { ...made, text: made.text.replace(/^行政复议$/, '行政复议情况').replace(/^复议后/, '经复议后') }
          : made,
      ),
    );
    expect(figures(rows)).toEqual(whole);
  });
});

describe('a figure that its labels do not tell of', () => {
  const listedRows = (rows: Rows) => {
    const grid = gridOf(rows);
    return readListed(linesOf(grid))?.map(({ row, lost }) => `${row.path} ${lost ?? ''}`.trim()) ?? null;
  };
  const five = (label: string): Rows => outcomes.map((outcome, at) => [label, outcome, String(at)]);

  it('is in no list: labels of two groups, of two outcomes, of none', () => {
    expect(listedRows(five('行政复议'))).toEqual(['remedies.reconsideration']);
    expect(listedRows([['', '', '复议后起诉'], ...five('行政复议')])).toBeNull();
    expect(listedRows([...five('行政复议'), ['行政复议', '结果维持', '结果纠正', '1']])).toBeNull();
    expect(listedRows([['结果维持', '1']])).toBeNull();
    expect(listedRows([['行政复议', '1']])).toBeNull();
  });

  it('leaves its group lost where an outcome is nowhere', () => {
    expect(listedRows(five('行政复议').slice(1))).toEqual(['remedies.reconsideration fewer']);
  });

  it('is in no list where it is there twice', () => {
    expect(listedRows([...five('行政复议'), ['行政复议', '总计', '4']])).toBeNull();
  });

  it('may have a blank beside it', () => {
    expect(listedRows(five('行政复议').map((row) => [...row, '']))).toEqual(['remedies.reconsideration']);
    expect(listedRows(five('行政复议').map((row) => [...row.slice(0, 2), '', ...row.slice(2)]))).toEqual([
      'remedies.reconsideration',
    ]);
  });

  it('is not the number of a column', () => {
    expect(listedRows([['栏次', '1', '2', '3', '4'], ...five('行政复议')])).toEqual([
      'remedies.reconsideration',
    ]);
  });
});
