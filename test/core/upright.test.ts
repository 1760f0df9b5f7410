import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { upright } from '../../src/core/upright';
import { gridOf, tall, wide, type Made } from './grid';

const five = ['本年新收', '上年结转', '予以公开', '部分公开', '结转下年度继续办理'];

/** The table as it is read, line by line, each cell with the place where the page has it. */
const read = (rows: readonly (readonly Made[])[]) => {
  const grid = gridOf(rows);
  const [, lines] = upright(grid, linesOf(grid));
  return lines.map(({ slots }) =>
    slots.map(({ cell, where }) => `${cell.text} ${where.row}/${where.column}`).join(', '),
  );
};

const isTurned = (labels: readonly string[]): boolean =>
  read([
    ['', ...labels],
    ['自然人', '1'],
  ])[0]?.includes('自然人') ?? false;

describe('a table with rows of table three side by side', () => {
  test.each<readonly [string, readonly string[], boolean]>([
    ['five of them', five, true],
    ['four of them', five.slice(1), false],
    ['four of them and other words', [...five.slice(1), '备注', '说明'], false],
    ['four of them, one of them twice', [...five.slice(1), '上年结转政府信息公开申请数量'], false],
    ['five of them and figures', [...five, '7'], true],
    ['none', ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'], false],
  ])('%s: turned %j', (_, labels, turned) => expect(isTurned(labels)).toBe(turned));
});

describe('a table that is turned back', () => {
  test('has its columns for lines, and every cell is told where the page has it', () => {
    expect(
      read([
        ['项目', ...five],
        ['自然人', '1', '2', '3', '4', '5'],
      ]),
    ).toEqual([
      '项目 0/0, 自然人 1/0',
      '本年新收 0/1, 1 1/1',
      '上年结转 0/2, 2 1/2',
      '予以公开 0/3, 3 1/3',
      '部分公开 0/4, 4 1/4',
      '结转下年度继续办理 0/5, 5 1/5',
    ]);
  });

  test('has its merges turned with it', () => {
    const lines = read([
      [tall('项目', 2), wide('本年度', 2), ...five.slice(2)],
      [...five],
      ['自然人', '1', '2', '3', '4', '5'],
    ]);
    expect(lines[0]).toBe('项目 0/0, 自然人 2/0');
    expect(lines[1]).toBe('本年度 0/1, 本年新收 1/1, 1 2/1');
    expect(lines[2]).toBe('本年度 0/1, 上年结转 1/2, 2 2/2');
  });
});
