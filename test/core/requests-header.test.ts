import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { isHeader, readHeader } from '../../src/core/requests-header';
import { gridOf, tall, wide, type Made } from './grid';
import { requestsTable } from './tables';

type Rows = readonly (readonly Made[])[];

const read = (rows: Rows) => readHeader(linesOf(gridOf(rows)));
const headerOf = (rows: Rows) => read(rows).header;

const organisations = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const official = requestsTable('2021').slice(0, 3);
const [top = [], middle = [], leaves = []] = official;
const labels = wide('', 3);
const person = tall('自然人', 2);
const total = tall('总计', 2);
const legal = wide('法人或其他组织', 5);
const oneLine: readonly Made[] = [labels, '自然人', ...organisations, '总计'];

/** All labels at the left, as where merges are lost. */
const atLeft = (first: readonly string[], others: readonly string[] = organisations): Rows => [first, others];
const lost = ['项目', '自然人', '法人或其他组织', '总计'];

describe('the places that a header shows', () => {
  test.each<readonly [string, Rows, readonly number[] | null]>([
    ['the official one', official, [3, 4, 5, 6, 7, 8, 9]],
    ['one line', [oneLine], [3, 4, 5, 6, 7, 8, 9]],
    ['one line in another order', [[labels, '总计', '自然人', ...organisations]], [4, 5, 6, 7, 8, 9, 3]],
    [
      'another order, its organisations under their group',
      [
        [labels, total, person, legal],
        [labels, ...organisations],
      ],
      [4, 5, 6, 7, 8, 9, 3],
    ],
    [
      'another order without a group',
      [
        [labels, total, person, wide('申请人', 5)],
        [labels, ...organisations],
      ],
      null,
    ],
    [
      'another order, the group over a column more',
      [
        [labels, total, person, wide('法人或其他组织', 6)],
        [labels, ...organisations, '小计'],
      ],
      null,
    ],
    [
      'another order, one organisation outside its group',
      [
        [labels, total, person, legal, tall('其他', 2)],
        [labels, ...organisations.slice(0, 4), ''],
      ],
      null,
    ],
    [
      'another order, 自然人 under the group',
      [
        [labels, total, tall('商业企业', 2), legal],
        [labels, '自然人', ...organisations.slice(1)],
      ],
      null,
    ],
    ['all labels at the left', atLeft(lost), null],
    ['one label in other words', [oneLine.map((made) => (made === '科研机构' ? '科所' : made))], null],
    [
      'a sum of the organisations',
      [
        [labels, person, wide('法人或其他组织', 6), total],
        [labels, ...organisations, '总计'],
      ],
      [3, 4, 5, 6, 7, 8, 10],
    ],
    ['其他 behind the total once more', [[...oneLine, '其他']], [3, 4, 5, 6, 7, 8, 9]],
    ['two totals in one line', [[...oneLine, '总计']], [3, 4, 5, 6, 7, 8, 10]],
    ['two labels in one column', [oneLine.slice(0, -1), [wide('', 8), '总计']], null],
  ])('%s', (_, rows, columns) => expect(headerOf(rows).columns).toEqual(columns));
});

describe('the official header', () => {
  it('shows the columns of the form and nothing else', () => {
    expect(headerOf(official)).toEqual({
      width: 7,
      columns: [3, 4, 5, 6, 7, 8, 9],
      unlabelled: [],
      others: [],
      isVague: false,
      isJumbled: false,
    });
  });
});

describe('columns without a label', () => {
  test.each<readonly [string, Rows, readonly number[]]>([
    ['behind the last', [[...top, tall('', 3)], middle, leaves], [10]],
    ['two of them merged', [[...oneLine, wide('', 2)]], [10, 11]],
    ['in front of all', [['', ...oneLine]], []],
    ['among those of the form', [[...oneLine.slice(0, -1), '', '总计']], []],
    [
      'under a label that spans them',
      [
        [...oneLine, wide('上年', 2)],
        [wide('', 10), '', ''],
      ],
      [],
    ],
    ['where no places are shown', [['', '自然人', '商业企业', '']], []],
  ])('%s', (_, rows, columns) => expect(headerOf(rows).unlabelled).toEqual(columns));
});

describe('columns that the form does not have', () => {
  const figures = (column: number) => ({ column, isForWords: false });
  const words = (column: number) => ({ column, isForWords: true });

  test.each<readonly [string, Rows, readonly unknown[]]>([
    ['a number of the row', [['项目', '行次', '自然人', ...organisations, '总计']], [figures(1)]],
    ['the labels of the rows', [['项目', '内容', '自然人', ...organisations, '总计']], []],
    ['a unit in front', [['项目', '计量单位', '自然人', ...organisations, '总计']], [words(1)]],
    ['remarks', [[...oneLine, '备注']], [words(10)]],
    ['a blank', [[...oneLine, '']], []],
    ['two totals in one line', [[...oneLine, '总计']], [figures(9)]],
    ['two of them', [[...oneLine, '占比', '备注']], [figures(10), words(11)]],
    [
      'one under two labels',
      [
        [...oneLine, '上年'],
        [wide('', 10), '合计数'],
      ],
      [figures(10)],
    ],
    ['a title over columns of the form', [[labels, wide('申请情况', 9)], oneLine], []],
    ['a title of applicants', [[...top, '法人'], middle, leaves], []],
    [
      'a sum of the organisations',
      [
        [labels, person, wide('法人或其他组织', 6), total],
        [labels, ...organisations, '总计'],
      ],
      [figures(9)],
    ],
    ['其他 behind the total once more', [[...oneLine, '其他']], [figures(10)]],
    ['where no places are shown', atLeft([...lost, '备注']), []],
  ])('%s', (_, rows, others) => expect(headerOf(rows).others).toEqual(others));
});

describe('a header that shows no places', () => {
  test.each<readonly [string, Rows, boolean, boolean]>([
    ['all labels at the left', atLeft(lost), false, false],
    ['and blanks among them', atLeft([...lost.slice(0, 1), '', ...lost.slice(1)]), false, false],
    ['and a column of remarks', atLeft([...lost, '备注']), true, false],
    ['and a column of figures', atLeft([...lost, '小计']), true, true],
    ['in other words for one', atLeft(lost, [...organisations.slice(0, 4), '其余']), false, false],
    [
      'in other words for one, and a column more',
      atLeft([...lost, '小计'], organisations.slice(1)),
      false,
      false,
    ],
    [
      'in other words for one, and two columns more',
      atLeft([...lost, '小计', '占比'], organisations.slice(1)),
      false,
      true,
    ],
    ['total first', atLeft(['项目', '总计', '自然人', '法人或其他组织']), false, true],
    ['total first of all', atLeft(['总计', '自然人', '法人或其他组织']), false, true],
    ['without a total', atLeft(['项目', '自然人', '法人或其他组织']), false, false],
    ['without 自然人', atLeft(['项目', '法人或其他组织', '总计']), false, false],
    [
      'one line in another order, in other words for one',
      [[labels, '自然人', '总计', '商业企业', '科所', ...organisations.slice(2)]],
      false,
      true,
    ],
  ])('%s: vague %j, jumbled %j', (_, rows, isVague, isJumbled) => {
    expect(headerOf(rows)).toMatchObject({ columns: null, isVague, isJumbled });
  });

  it('of one that shows them is neither', () => {
    expect(headerOf([[...oneLine, '小计']])).toMatchObject({ isVague: false, isJumbled: false });
  });
});

describe('the labels of a header', () => {
  it('are kept beside the official ones, where each stands', () => {
    const rows = [[labels, '自然人', '商业  企业', '科所', '社会公益组织', '法律服务机构', '其它', '合计']];
    const where = (column: number) => ({ table: 0, row: 0, column, selector: `#t0 r0 c${column}` });
    expect(read(rows).labels).toEqual([
      { printed: '自然人', official: '自然人', where: where(3) },
      { printed: '商业  企业', official: '商业企业', where: where(4) },
      { printed: '社会公益组织', official: '社会公益组织', where: where(6) },
      { printed: '法律服务机构', official: '法律服务机构', where: where(7) },
      { printed: '其它', official: '其他', where: where(8) },
      { printed: '合计', official: '总计', where: where(9) },
    ]);
  });
});

describe('a line of a header', () => {
  test.each<readonly [readonly Made[], boolean]>([
    [['申请人情况'], true],
    [['法人和其它组织'], true],
    [['（本列数据的勾稽关系为）'], true],
    [['自然人', '总计'], true],
    [['总计', '5'], false],
    [['备注', '说明'], false],
    [[''], false],
  ])('%j: %j', (row, wanted) => expect(linesOf(gridOf([row])).map(isHeader)).toEqual([wanted]));
});
