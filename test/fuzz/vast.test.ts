import { describe, expect, test } from 'vitest';
import type { Block, GridCell } from '../../src/core/page';
import { line, pageOf, table, type Piece } from '../core/pages';
import { requestsTable } from '../core/tables';
import { judged } from './holds';

const title = line('云溪县农业农村局2023年政府信息公开工作年度报告', { level: 1 });
const three = requestsTable('2021');
const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A table of one-slot cells, however large. */
const vast =
  (rows: readonly (readonly (string | number)[])[]): Piece =>
  (order): Block => {
    const cells = rows.flatMap((texts, row) =>
      texts.map((text, column): GridCell => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text: String(text),
        selector: `#t${order} > tr:nth-child(${row + 1}) > td:nth-child(${column + 1})`,
      })),
    );
    const grid = { index: order, rowCount: rows.length, columnCount: rows[0]?.length ?? 0, cells };
    return { kind: 'table', grid, isHidden: false, selector: `#t${order}` };
  };

const deep: Piece = (order) => {
  const cells = many(1000, (column): GridCell => {
    const text = '一、本年新收';
    return { row: 0, column, rowSpan: 65_534, columnSpan: 1, text, selector: `#c${column}` };
  });
  const grid = { index: 0, rowCount: 65_534, columnCount: 1000, cells };
  return { kind: 'table', grid, isHidden: false, selector: `#t${order}` };
};

const prices = many(166, (row) => [`品种${row}`, 1, 2, 3, 4, 5]);
const received = many(1200, () => ['一、本年新收政府信息公开申请数量', 1, 2, 3, 4, 5, 6, 21]);
const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '七、别的',
  '8、事',
];

describe('a page as large as is read at all is judged in time', () => {
  test.each<[string, readonly Piece[]]>([
    ['199,000 cells of prices', [table(three), ...many(200, () => vast(prices))]],
    ['700 copies of table three', many(700, () => table(three))],
    [
      '300 copies of table three, no two the same',
      many(300, (count) => table(requestsTable('2021', { 'received.total': count }))),
    ],
    ['ten tables of a thousand rows of one label', many(10, () => vast(received))],
    ['a row of 9,900 labels', [vast([many(9900, () => '总计')])]],
    ['a thousand cells down 65,534 rows', [deep]],
    ['50,000 headings', [table(three), ...many(50_000, (index) => line(headings[index % 5] ?? ''))]],
    ['50,000 titles', many(50_000, () => title)],
    ['50,000 tables', many(50_000, () => table([['总计', 1]]))],
  ])('%s', (_, pieces) => {
    expect(judged(pageOf([title, ...pieces]), 0).kind).toMatch(/^(report|not-report)$/);
  });
});
