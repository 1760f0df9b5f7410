import { describe, expect, it } from 'vitest';
import { isBlank, isFigure, linesOf } from '../../src/core/lines';
import { gridOf, tall, wide } from './grid';

const textsOf = (rows: Parameters<typeof gridOf>[0]) =>
  linesOf(gridOf(rows)).map(({ slots }) => slots.map(({ cell, isOwn }) => `${cell.text}${isOwn ? '' : '↓'}`));

describe('the rows of a table', () => {
  it('hold their cells from left to right, a tall cell in every row it reaches', () => {
    expect(
      textsOf([
        [tall('甲', 2), '1', '2'],
        ['3', '4'],
      ]),
    ).toEqual([
      ['甲', '1', '2'],
      ['甲↓', '3', '4'],
    ]);
  });

  it('hold a wide cell once', () => {
    expect(textsOf([[wide('甲', 3), '1']])).toEqual([['甲', '1']]);
  });

  it('put a tall cell of a later column in its place', () => {
    expect(
      textsOf([
        ['1', tall('乙', 2), '3'],
        ['4', '6'],
      ]),
    ).toEqual([
      ['1', '乙', '3'],
      ['4', '乙↓', '6'],
    ]);
  });

  it('are as many as the table has, and a span beyond its end reaches to the end', () => {
    expect(textsOf([[tall('甲', 9), '1'], [], ['2']])).toEqual([['甲', '1'], ['甲↓'], ['甲↓', '2']]);
  });

  it('say where each cell stands', () => {
    const [, second] = linesOf(gridOf([[tall('甲', 2), '1'], ['2']], 3));
    expect(second?.slots.map(({ where }) => where)).toEqual([
      { table: 3, row: 0, column: 0, selector: '#t3 r0 c0' },
      { table: 3, row: 1, column: 1, selector: '#t3 r1 c1' },
    ]);
  });

  it('know blanks and figures from labels', () => {
    const [line] = linesOf(gridOf([['自然人', '', '0', '/', '1 2']]));
    expect(line?.slots.map(isBlank)).toEqual([false, true, false, false, false]);
    expect(line?.slots.map(isFigure)).toEqual([false, false, true, true, false]);
  });
});
