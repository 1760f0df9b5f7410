import { describe, expect, it, test } from 'vitest';
import { nearestFirst, openingOf, textBlocks } from '../../src/core/opening';
import { line, pageOf, table, type Piece } from './pages';

const menu = (count: number): readonly Piece[] => Array.from({ length: count }, (_, at) => line(`栏目${at}`));
const article = (count: number): readonly Piece[] =>
  Array.from({ length: count }, (_, at) => line(`正文${at}`));
const first = line('一、总体情况');

/** The first and the last line of an opening, how many there are, and which is the heading. */
const read = (...pieces: readonly Piece[]) => {
  const { lines, start } = openingOf(pageOf(pieces));
  return [lines[0]?.text, lines.at(-1)?.text, lines.length, start];
};

describe('the lines of a page', () => {
  it('are those a reader sees, and then the hidden ones', () => {
    const page = pageOf([line('甲', { isHidden: true }), line('乙'), table([['丙']]), line('丁')]);
    expect(textBlocks(page).map(({ text }) => text)).toEqual(['乙', '丁', '甲']);
  });
});

describe('the opening of an article', () => {
  it('is sixty lines on either side of its first heading', () => {
    expect(read(...menu(100), first, ...article(100))).toEqual(['栏目40', '正文58', 120, 60]);
  });

  it('is what there is where there are fewer', () => {
    expect(read(...menu(2), first, ...article(100))).toEqual(['栏目0', '正文58', 62, 2]);
    expect(read(first, ...article(3))).toEqual(['一、总体情况', '正文2', 4, 0]);
  });

  it('is the top of a page without a first heading', () => {
    expect(read(...article(100))).toEqual(['正文0', '正文59', 60, 0]);
  });

  it('is at the last of several, the others being those of a contents list', () => {
    expect(read(first, ...menu(100), first, ...article(5))).toEqual(['栏目40', '正文4', 66, 60]);
  });

  it('is not beyond the longest menu', () => {
    expect(read(...menu(599), first).at(-1)).toBe(60);
    expect(read(...menu(600), first).at(-1)).toBe(0);
  });

  test.each([
    ['一、总体情况', 1],
    ['第一部分 总体情况', 1],
    ['1.总体情况', 1],
    ['（一）总体情况', 0],
    ['总体情况', 0],
    ['二、总体情况', 0],
    ['一、主动公开政府信息情况', 0],
    ['一、工作要点', 0],
    ['一、总体情况：2023年公开信息20条', 1],
  ])('is told by the heading of section one under its number: %s', (text, start) => {
    expect(openingOf(pageOf([line('题'), line(text)])).start).toBe(start);
  });

  it('is never at a hidden heading', () => {
    expect(openingOf(pageOf([line('题'), line('一、总体情况', { isHidden: true })])).start).toBe(0);
  });

  it('is looked through from its heading upwards, and then downwards', () => {
    const opening = openingOf(pageOf([line('甲'), line('乙'), first, line('丙')]));
    expect(nearestFirst(opening).map(({ text }) => text)).toEqual(['乙', '甲', '一、总体情况', '丙']);
  });
});
