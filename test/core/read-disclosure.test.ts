import { describe, expect, it, test } from 'vitest';
import { disclosure2019, disclosure2021 } from '../../src/core/forms/disclosure';
import { linesOf } from '../../src/core/lines';
import { disclosureEdition, noDisclosure, readDisclosure } from '../../src/core/read-disclosure';
import { gridOf, wide, type Made } from './grid';
import { disclosureTable } from './tables';

type Rows = readonly (readonly Made[])[];
type Edition = '2019' | '2021';

/** Reads grids one after the other, as they follow on a page. */
function read(...tables: readonly Rows[]) {
  let state = noDisclosure;
  return tables.map((rows, index) => {
    const grid = gridOf(rows, index);
    const [part, next] = readDisclosure(grid, linesOf(grid), state);
    state = next;
    return part;
  });
}

const entriesOf = (...tables: readonly Rows[]) =>
  read(...tables).flatMap((part) => (part?.rows ?? []).flatMap(({ entries }) => entries));

const figures = (...tables: readonly Rows[]) =>
  Object.fromEntries(
    entriesOf(...tables).map(({ path, amount }) => [path.slice('disclosure.'.length), amount.value]),
  );

const numbered = (edition: Edition) => {
  const { rows } = edition === '2021' ? disclosure2021 : disclosure2019;
  return Object.fromEntries(
    rows.flatMap(({ paths }) => paths).map((path, index) => [path.slice('disclosure.'.length), index + 1]),
  );
};

const textual = (rows: Rows, write: (text: string) => string): Rows =>
  rows.map((row) =>
    row.map((made) =>
      typeof made === 'object'
        ? { ...made, text: write(made.text) }
        : typeof made === 'string'
          ? write(made)
          : made,
    ),
  );

describe('table two as its form prints it', () => {
  test.each(['2019', '2021'] as const)('is read cell by cell on the form of %s', (edition) => {
    const [part] = read(disclosureTable(edition, numbered(edition)));
    expect(figures(disclosureTable(edition, numbered(edition)))).toEqual(numbered(edition));
    expect(part?.rows.map(disclosureEdition)).toEqual(part?.rows.map(() => edition));
  });

  it('has an article over each block, with the item that belongs there', () => {
    const articles = (edition: Edition) =>
      read(disclosureTable(edition))[0]?.articles?.map(({ article, item, officialItem }) => [
        article,
        item,
        officialItem,
      ]);
    expect(articles('2021')).toEqual([
      [20, 1, 1],
      [20, 5, 5],
      [20, 6, 6],
      [20, 8, 8],
    ]);
    expect(articles('2019')).toEqual([
      [20, 1, 1],
      [20, 5, 5],
      [20, 6, 6],
      [20, 8, 8],
      [20, 9, 9],
    ]);
  });

  it('has a wrong article beside the right item', () => {
    const wrong = textual(disclosureTable('2019'), (text) =>
      text.replace('二十条第（六）', '二十六条第（六）'),
    );
    expect(read(wrong)[0]?.articles?.[2]).toMatchObject({
      printed: '第二十六条第（六）项',
      article: 26,
      item: 6,
      officialItem: 6,
    });
  });
});

describe('labels in other words', () => {
  test.each([
    ['行政规范性文件', '规范性文件'],
    ['现行有效件数', '现行有效件数 (历史累计)'],
    ['第二十条第', '第二十条 第'],
    ['信息内容', '信息\n内容'],
    ['行政事业性收费', '行政事业收费'],
    ['（单位：万元）', '(单位:万元)'],
    ['（单位：万元）', ''],
  ])('%s for %s leave every figure in its place', (from, to) => {
    const rows = textual(disclosureTable('2021', numbered('2021')), (text) => text.replace(from, to));
    expect(figures(rows)).toEqual(numbered('2021'));
  });

  test.each([
    ['本年增/减', '本年增／减'],
    ['本年增/减', '本年增、减'],
    ['本年增/减', '本年增（减）'],
    ['上一年项目数量', '上年项目数量'],
    ['采购总金额', '采购总金额（万元）'],
    ['其他对外管理服务事项', '其它对外管理服务事项'],
    ['政府集中采购', '集中采购'],
  ])('%s for %s leave every figure in its place', (from, to) => {
    const rows = textual(disclosureTable('2019', numbered('2019')), (text) => text.replace(from, to));
    expect(figures(rows)).toEqual(numbered('2019'));
  });
});

describe('amounts of money', () => {
  const feesOf = (rows: Rows) =>
    entriesOf(rows).find(({ path }) => path === 'disclosure.administrativeFees.amount');

  it('take the unit of the cell before that of the header', () => {
    expect(feesOf(disclosureTable('2021', { 'administrativeFees.amount': '182.32' }))).toMatchObject({
      unit: '万元',
    });
    expect(feesOf(disclosureTable('2021', { 'administrativeFees.amount': '400元' }))).toMatchObject({
      unit: '元',
    });
  });

  it('have no unit where neither cell nor header prints one', () => {
    const amountOf = (raw: string) =>
      entriesOf(disclosureTable('2019', { 'centralProcurement.totalAmount': raw })).find(({ path }) =>
        path.endsWith('.totalAmount'),
      );
    expect(amountOf('208216.5')).toMatchObject({ unit: null, amount: { value: 208216.5 } });
    expect(amountOf('1119.02062万元')).toMatchObject({ unit: '万元', amount: { value: 1119.02062 } });
  });

  it('keep the unit off counts', () => {
    const counts = entriesOf(disclosureTable('2021')).filter(({ column }) => column.measure === 'count');
    expect(counts.every(({ unit }) => unit === null)).toBe(true);
  });
});

describe('a table in pieces', () => {
  it('is read from five tables as from one', () => {
    const rows = disclosureTable('2019', numbered('2019'));
    const starts = rows.flatMap((row, index) => (/^第/.test(textOf(row[0])) ? [index] : []));
    const tables = starts.map((start, at) => rows.slice(start, starts[at + 1]));
    expect(figures(...tables)).toEqual(numbered('2019'));
  });

  it('goes on under the heading of the table before where a page break cuts a block', () => {
    const rows = disclosureTable('2021', numbered('2021'));
    expect(figures(rows.slice(0, 3), rows.slice(3))).toEqual(numbered('2021'));
  });

  it('may be one block alone', () => {
    const rows = disclosureTable('2019', {
      'centralProcurement.projects': 53,
      'centralProcurement.totalAmount': 6944.93,
    });
    expect(figures(rows.slice(-3))).toEqual({
      'centralProcurement.projects': 53,
      'centralProcurement.totalAmount': 6944.93,
    });
  });
});

describe('rows that do not fit', () => {
  const lostOf = (rows: Rows) => read(rows)[0]?.rows.map(({ row, lost }) => `${row.path} ${lost}`);

  it('are lost where a cell is missing', () => {
    const rows = disclosureTable('2021').map((row) => (textOf(row[0]) === '规章' ? row.slice(0, -1) : row));
    expect(lostOf(rows)?.slice(0, 2)).toEqual([
      'disclosure.rules fewer',
      'disclosure.normativeDocuments null',
    ]);
  });

  it('are lost where there is a cell more', () => {
    const rows = disclosureTable('2021').map((row) => (textOf(row[0]) === '规章' ? [...row, '0'] : row));
    expect(lostOf(rows)?.[0]).toBe('disclosure.rules more');
  });

  it('that the form does not have are passed over', () => {
    const rows = disclosureTable('2019', numbered('2019'));
    const more = [...rows.slice(0, 4), ['其他主动公开文件', '5', '5', '5'], ...rows.slice(4)];
    expect(figures(more)).toEqual(numbered('2019'));
  });
});

describe('a row of table two that may have lost a cell', () => {
  const heading = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
  const lostOf = (...rows: Rows) => read(rows)[0]?.rows.map(({ lost }) => lost);

  it('has no place where nothing is merged and its last figure is missing', () => {
    expect(lostOf(heading, ['规章', 0, 0, ''], ['行政规范性文件', 5, 12, ''])).toEqual([null, 'ambiguous']);
    expect(lostOf(heading, ['规章', '', '', ''], ['行政规范性文件', 5, '', 8])).toEqual([null, null]);
    const merged = [[wide('第二十条第（一）项', 4)], heading, ['行政规范性文件', 5, 12, '']];
    expect(lostOf(...merged)).toEqual([null]);
  });

  it('has none where it does not reach the column of remarks', () => {
    const merged = [[wide('第二十条第（一）项', 5)], [...heading, '备注']];
    expect(lostOf(...merged, ['规章', 0, 0, 0, ''], ['行政规范性文件', 5, 12, ''])).toEqual([null, 'fewer']);
  });
});

describe('other tables', () => {
  test.each([
    [
      'an unrelated list',
      [
        ['姓名', '职务'],
        ['甲', '局长'],
      ],
    ],
    ['nothing', []],
    ['a wide blank', [[wide('', 4)]]],
  ])('%s is none', (_, rows) => expect(read(rows)).toEqual([null]));
});

function textOf(made: Made | undefined): string {
  return typeof made === 'object' ? made.text : String(made ?? '');
}
