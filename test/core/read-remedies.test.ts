import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { readRemedies } from '../../src/core/read-remedies';
import { gridOf, tall, wide, type Made } from './grid';
import { remediesTable, requestsTable } from './tables';

type Rows = readonly (readonly Made[])[];

const read = (rows: Rows) => {
  const grid = gridOf(rows);
  return readRemedies(grid, linesOf(grid));
};

const figures = (rows: Rows) =>
  (read(rows)?.rows ?? []).map(
    (filed) =>
      `${filed.row.path.slice('remedies.'.length)}: ${filed.lost ?? filed.entries.map(({ amount }) => amount.raw).join(' ')}`,
  );

const keys = ['upheld', 'corrected', 'other', 'pending', 'total'];
const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
const numbered = Object.fromEntries(
  groups.flatMap((group, g) => keys.map((key, at) => [`${group}.${key}`, (g * 5 + at + 1) * 2])),
);
const whole = [
  'reconsideration: 2 4 6 8 10',
  'litigation.direct: 12 14 16 18 20',
  'litigation.afterReconsideration: 22 24 26 28 30',
];
const table = remediesTable(numbered);
const [top, middle, leaves, data] = table;

describe('table four as the form prints it', () => {
  it('is read group by group', () => {
    expect(figures(table)).toEqual(whole);
  });

  it('is read with the outcomes of 行政复议 in the third line', () => {
    const five = (leaves ?? []).slice(0, 5);
    const rows = [
      [wide('行政复议', 5, 2), wide('行政诉讼', 10)],
      [wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
      [...five, ...five, ...five],
      data ?? [],
    ];
    expect(figures(rows)).toEqual(whole);
  });

  it('is read with broken and altered labels', () => {
    const written = (made: Made): Made => {
      const write = (text: string) =>
        text
          .replace('结果维持', '结果\n维持')
          .replace('尚未审结', '尚未 审结')
          .replace('总计', '合计')
          .replace('其他', '其它');
      return typeof made === 'object' ? { ...made, text: write(made.text) } : write(String(made));
    };
    expect(figures([...table.slice(0, 3).map((row) => row.map(written)), data ?? []])).toEqual(whole);
  });

  it('is read with every merge lost', () => {
    const flat = table.map((row) => row.map((made) => (typeof made === 'object' ? made.text : made)));
    expect(figures(flat)).toEqual(whole);
  });

  it('is read with a label in front of the figures', () => {
    const headed = [[tall('项目', 3), ...(top ?? [])], middle ?? [], leaves ?? [], ['件数', ...(data ?? [])]];
    expect(figures(headed)).toEqual(whole);
  });

  it('is read by its header where litigation comes first', () => {
    const five = (leaves ?? []).slice(0, 5);
    const rows = [
      [wide('行政诉讼', 10), wide('行政复议', 5, 2)],
      [wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
      [...five, ...five, ...five],
      [...(data ?? []).slice(5), ...(data ?? []).slice(0, 5)],
    ];
    expect([...figures(rows)].sort()).toEqual([...whole].sort());
  });

  it('keeps blanks and signs as they are', () => {
    const rows = remediesTable({ 'reconsideration.total': '/' }, '');
    expect(figures(rows)[0]).toBe('reconsideration:     /');
  });
});

describe('a column that the form does not have', () => {
  const beside = (label: string, cell: Made): Rows => [
    [...(top ?? []), tall(label, 3)],
    middle ?? [],
    leaves ?? [],
    [...(data ?? []), cell],
  ];

  test.each<readonly [string, Made]>([
    ['备注', ''],
    ['备注', '含再审'],
    ['行政诉讼合计', 48],
    ['合计', 58],
    ['占比', '3%'],
  ])('%s is left out where it says %j', (label, cell) => expect(figures(beside(label, cell))).toEqual(whole));

  it('never stands in for a figure that was lost', () => {
    const rows = beside('合计', 58).map((row, at) => (at === 3 ? row.slice(1) : row));
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: fewer`));
  });

  it('is for words: a figure in 备注 was pushed there', () => {
    expect(figures(beside('备注', 3))).toEqual(groups.map((group) => `${group}: more`));
  });
});

describe('labels of three groups under the names of two', () => {
  it('give no places', () => {
    const rows = [middle ?? [], leaves ?? [], data ?? []].map((row) =>
      row.map((made) => (typeof made === 'object' ? made.text : made)),
    );
    expect(figures(rows).every((row) => row.endsWith('ambiguous'))).toBe(true);
  });
});

describe('a line of figures that does not fit', () => {
  it('with a cell less is lost in every group', () => {
    const rows = [...table.slice(0, 3), (data ?? []).slice(0, 14)];
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: fewer`));
  });

  it('with a cell more is lost in every group', () => {
    const rows = [...table.slice(0, 3), [...(data ?? []), '0']];
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: more`));
  });

  it('with a cell more under a column without a label is read by the others', () => {
    const rows = [
      [...(top ?? []), ''],
      [...(middle ?? []), ''],
      [...(leaves ?? []), ''],
      [...(data ?? []), '0'],
    ];
    expect(figures(rows)).toEqual(whole);
    expect(read(rows)?.rows.every(({ hasSurplus }) => hasSurplus)).toBe(true);
  });

  it('with a cell less is lost where the header has a column without a label', () => {
    const rows = [
      [...(top ?? []), tall('', 3)],
      middle ?? [],
      leaves ?? [],
      [...(data ?? []).slice(0, 3), ...(data ?? []).slice(4), ''],
    ];
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: fewer`));
  });

  it('has no places where 行政复议 has slid into a lower line', () => {
    const rows = [middle ?? [], top ?? [], leaves ?? [], data ?? []];
    expect(figures(rows).every((row) => row.endsWith(': ambiguous'))).toBe(true);
  });

  it('with a cell less is lost behind a label of its own', () => {
    const rows = [
      [tall('项目', 3), ...(top ?? [])],
      middle ?? [],
      leaves ?? [],
      ['件数', ...(data ?? []).slice(1)],
    ];
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: fewer`));
  });

  it('is read line by line where a cell has pushed 行政复议 from its outcomes', () => {
    const five = (leaves ?? []).slice(0, 5);
    const rows = [
      ['', wide('行政复议', 5, 2), wide('行政诉讼', 10)],
      [wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
      [...five, ...five, ...five],
      data ?? [],
    ];
    expect(figures(rows)).toEqual(whole);
  });

  it('is read with 行政复议 last, each group over its own outcomes', () => {
    const five = (leaves ?? []).slice(0, 5);
    const rows = [
      [wide('行政诉讼', 10), wide('行政复议', 5, 2)],
      [wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
      [...five, ...five, ...five],
      [...(data ?? []).slice(5), ...(data ?? []).slice(0, 5)],
    ];
    expect([...figures(rows)].sort()).toEqual([...whole].sort());
  });

  it('as long as the form where the header has a column without a label is read if it comes out', () => {
    const row = [1, 0, 0, 0, 1, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0];
    const head = [[...(top ?? []), tall('', 3)], middle ?? [], leaves ?? []];
    expect(figures([...head, row])[0]).toBe('reconsideration: 1 0 0 0 1');
    const lost = [...row.slice(0, 1), ...row.slice(2), '0'];
    expect(figures([...head, lost])).toEqual(groups.map((group) => `${group}: fewer`));
  });

  it('with a cell more and blanks at its edges is lost', () => {
    const sparse = (data ?? []).map((figure, at) => (at % 5 === 4 ? figure : ''));
    const rows = [...table.slice(0, 3), [...sparse.slice(0, 5), '', ...sparse.slice(5)]];
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: more`));
  });

  it('with blanks at its edges stands under its header, whatever a column without a label holds', () => {
    const sparse = (data ?? []).map((figure, at) => (at % 5 === 4 ? figure : ''));
    const rows = [[...(top ?? []), tall('', 3)], middle ?? [], leaves ?? [], [...sparse, '0']];
    expect(figures(rows)).toEqual([10, 20, 30].map((total, at) => `${groups[at]}:     ${total}`));
  });

  it('with two lines of figures leaves open which is meant', () => {
    const rows = [...table, (data ?? []).map(() => '0')];
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: twice`));
  });

  it('with a blank line beside the figures is read', () => {
    expect(figures([...table, (data ?? []).map(() => '')])).toEqual(whole);
  });

  it('with two figures merged is lost', () => {
    const rows = [...table.slice(0, 3), [wide('1', 2), ...(data ?? []).slice(2)]];
    expect(figures(rows)).toEqual(groups.map((group) => `${group}: merged`));
  });
});

describe('a line that numbers the columns', () => {
  const numbers = Array.from({ length: 15 }, (_, index) => String(index + 1));

  it('is no line of figures', () => {
    const rows = [...table.slice(0, 3), numbers, (data ?? []).map(() => '')];
    expect(
      read(rows)
        ?.rows.flatMap(({ entries }) => entries.map(({ amount }) => amount.raw))
        .join(''),
    ).toBe('');
  });
});

describe('other tables', () => {
  test.each([
    ['table three', requestsTable('2021')],
    [
      'a list of cases',
      [
        ['行政复议', '行政诉讼'],
        ['3', '4'],
      ],
    ],
    ['a heading alone', [['行政复议'], ['结果维持']]],
    ['nothing', []],
  ])('%s is none', (_, rows) => expect(read(rows)).toBeNull());
});
