import { describe, expect, it, test } from 'vitest';
import { readAmount } from '../../src/core/amount';
import { linesOf, type Slot } from '../../src/core/lines';
import type { Grid } from '../../src/core/page';
import type { Placement } from '../../src/core/place';
import {
  comeOut,
  countSums,
  isOftenOff,
  isTotalFirst,
  mayHaveSlid,
  withoutShift,
  withoutShifts,
  withoutSpare,
} from '../../src/core/shift';
import { gridOf, wide } from './grid';

const flat = gridOf([['甲', '1']]);
const merged = (count: number): Grid => gridOf([Array.from({ length: count }, () => wide('甲', 2))]);
const tall = (count: number): Grid => gridOf([Array.from({ length: count }, () => wide('甲', 1, 2)), []]);

const slotsOf = (text: string): readonly Slot[] =>
  linesOf(gridOf([text.split(' ').map((figure) => (figure === '_' ? '' : figure))])).flatMap(
    ({ slots }) => slots,
  );
const row = (text: string): Placement => ({ lost: null, slots: slotsOf(text), hasSurplus: false });
const why = (placements: readonly Placement[]): readonly (string | null)[] =>
  placements.map(({ lost }) => lost);
const shifted = (rows: readonly string[], grid = flat): readonly (string | null)[] =>
  why(withoutShifts(rows.map(row), grid));

const full = '3 1 0 4';
const suspect = '_ 3 1 4';

describe('a row with a blank at its edge', () => {
  test.each([
    ['_ 3 1 4', 'ambiguous'],
    ['0 3 3 _', 'ambiguous'],
    ['1 2 3 _', 'ambiguous'],
    ['1 2 4 _', 'ambiguous'],
    ['1 3 2 _', null],
    ['5 0 0 _', null],
    ['0 0 0 _', null],
    ['_ 0 0 0', null],
    ['1 _ 2 3', null],
    ['_ 1 2 _', 'ambiguous'],
    ['1 2 3 6', null],
    ['_ _ _ _', null],
    ['无 _ _ _', null],
  ])('%s among full rows: %s', (text, lost) =>
    expect(shifted([full, text, full])).toEqual([null, lost, null]),
  );

  test.each([
    ['_ 1 1 _', 'ambiguous'],
    ['1 _ 1 _', 'ambiguous'],
    ['_ _ 5 _', 'ambiguous'],
    ['5 _ _ _', null],
    ['5 _ 1 _', null],
    ['_ 1 1 无', 'ambiguous'],
    ['5 _ _ 无', null],
    ['_ 0 _ _', null],
  ])('%s among rows of few figures that have their totals: %s', (text, lost) =>
    expect(shifted(['2 _ _ 2', text, '_ _ _ _', '_ 3 1 4'])).toEqual([null, lost, null, null]),
  );

  it('is read as it stands where the others have no total either', () => {
    expect(shifted(['2 _ _ _', '_ 1 1 _', '_ 3 _ _', '_ 3 1 4'])).toEqual([null, null, null, null]);
  });

  it('is read as it stands where only half of the others have one', () => {
    expect(shifted(['2 _ _ 2', '_ 1 1 _', '5 _ _ _'])).toEqual([null, null, null]);
  });

  test.each([
    ['1 2 3 _', 'ambiguous'],
    ['1 2 4 _', 'ambiguous'],
    ['1 3 2 _', null],
    ['_ _ 5 /', null],
    ['1 _ 5 /', null],
  ])('%s among full rows with signs for totals: %s', (text, lost) =>
    expect(shifted(['3 1 0 /', text, '3 1 0 /'])).toEqual([null, lost, null]),
  );

  it('is judged by the numbers, whatever else stands there', () => {
    expect(shifted([full, '无 无 5 _', full])[1]).toBe('ambiguous');
  });

  it('stays where a fifth of the other rows have blanks of their own', () => {
    const withBlank = '3 _ 1 4';
    expect(shifted([suspect, full, full, full, full])[0]).toBe('ambiguous');
    expect(shifted([suspect, full, full, full, full, withBlank])[0]).toBe('ambiguous');
    expect(shifted([suspect, full, full, full, withBlank])[0]).toBeNull();
    expect(shifted([suspect, full, withBlank])[0]).toBeNull();
  });

  it('is not judged by rows that are all blank', () => {
    const blank = '_ _ _ _';
    expect(shifted([suspect, full, blank, blank, blank])[0]).toBe('ambiguous');
  });

  it('is not saved by rows that are lost already', () => {
    const lost: Placement = { lost: 'fewer' };
    expect(
      why(withoutShifts([row(suspect), row(full), row(full), row(full), row(full), lost], flat)),
    ).toEqual(['ambiguous', null, null, null, null, 'fewer']);
    expect(why(withoutShifts([row(suspect), row(full), lost], flat))[0]).toBeNull();
  });

  it('stays in a table that kept more than two of its merges', () => {
    expect(shifted([full, suspect], merged(2))[1]).toBe('ambiguous');
    expect(shifted([full, suspect], merged(3))[1]).toBeNull();
    expect(shifted([full, suspect], tall(2))[1]).toBe('ambiguous');
    expect(shifted([full, suspect], tall(3))[1]).toBeNull();
  });
});

describe('the one line of table four', () => {
  const line = (text: string, grid = flat): string | null => withoutShift(row(text), grid, 5).lost;

  test.each([
    ['1 1 0 0 2 0 0 0 0 _', null],
    ['1 1 0 2 0 0 0 0 0 _', 'ambiguous'],
    ['_ 1 0 0 1 0 0 0 0 0', null],
    ['_ 1 0 0 2 0 0 0 0 0', null],
    ['_ 1 1 0 1 0 0 0 0 0', 'ambiguous'],
    ['1 1 0 0 3 0 0 0 0 0', null],
    ['0 0 0 0 0 1 1 0 1 _', 'ambiguous'],
    ['1 1 0 0 2 _ 0 3 _ _', 'ambiguous'],
    ['1 1 0 0 2 _ 0 _ _ 无', null],
    ['1 1 0 0 3 _ 0 _ _ 无', 'ambiguous'],
    ['0 0 0 0 1 1 1 0 1 _', 'ambiguous'],
  ])('%s: %s', (text, lost) => expect(line(text)).toBe(lost));

  it('stays lost, and stays in a table that kept its merges', () => {
    expect(withoutShift({ lost: 'more' }, flat, 5)).toEqual({ lost: 'more' });
    expect(line('_ 1 1 0 1 0 0 0 0 0', merged(3))).toBeNull();
  });
});

test('signs and blanks count as nothing', () => {
  expect(readAmount('—').exact).toBeNull();
});

const lost: Placement = { lost: 'fewer' };
const rowsOf = (texts: readonly string[]): readonly Placement[] => [...texts.map(row), lost];

describe('groups with their totals last', () => {
  test.each([
    ['1 1 2', true],
    ['1 1 3', false],
    ['2 1 2', false],
    ['1 _ 3', true],
    ['2 _ 1', false],
    ['1 1 _', true],
    ['1 1 2 0 3 3', true],
    ['1 1 2 0 3 2', false],
    ['1 1 1 0 3 3', false],
  ])('%s come out: %j', (text, wanted) => expect(comeOut(slotsOf(text), 3)).toBe(wanted));

  it('are counted where they are whole and no zeros', () => {
    expect(countSums(rowsOf(['1 1 2', '0 0 0', '1 _ 1', '1 1 3', '2 0 2']), 3)).toBe(2);
    expect(countSums(rowsOf([]), 3)).toBe(0);
  });
});

describe('rows of a table whose total may stand first', () => {
  test.each<readonly [readonly string[], boolean]>([
    [['3 1 2'], true],
    [['3 1 2', '3 1 2', '1 2 3'], true],
    [['3 1 2', '1 2 3'], false],
    [['1 2 3'], false],
    [['5 0 5'], false],
    [['0 0 5', '5 0 0', '5 _ _'], false],
    [['3 1 _ 2'], true],
    [['3 1 1'], false],
    [[], false],
  ])('%j: %j', (texts, wanted) => expect(isTotalFirst(rowsOf(texts))).toBe(wanted));
});

describe('rows of a table that often do not come out', () => {
  test.each<readonly [readonly string[], boolean]>([
    [['1 1 3', '1 1 3'], true],
    [['1 1 3'], false],
    [['1 1 2', '1 1 2', '1 1 3'], true],
    [['1 1 2', '1 1 2', '1 1 2', '1 1 3'], false],
    [['1 1 2', '1 1 2', '1 1 2', '1 1 3', '1 1 _', '1 1 _'], false],
    [['1 1 2', '1 1 2', '0 0 4', '0 0 4'], false],
    [[], false],
  ])('%j: %j', (texts, wanted) => expect(isOftenOff(rowsOf(texts))).toBe(wanted));
});

describe('a row of table two that may have slid', () => {
  test.each([
    ['1 2 _', flat, true],
    ['_ 2 _', flat, true],
    ['1 2 3', flat, false],
    ['_ 2 3', flat, false],
    ['0 0 _', flat, false],
    ['_ _ _', flat, false],
    ['_', flat, false],
    ['1 2 _', merged(1), false],
    ['1 2 _', tall(1), false],
  ])('%s: %#', (text, grid, wanted) => expect(mayHaveSlid(row(text), grid)).toBe(wanted));

  it('is none that is lost', () => expect(mayHaveSlid(lost, flat)).toBe(false));
});

describe('a row of one figure more than the form has columns', () => {
  const spare = (text: string, start = 0, hasSurplus = true): string | null => {
    const all = slotsOf(text);
    return withoutSpare({ lost: null, slots: all.slice(start, start + 4), hasSurplus }, all, 4).lost;
  };

  test.each([
    ['5 1 0 6 9', 0, null],
    ['5 5 1 0 6', 0, 'more'],
    ['5 5 1 6 9', 0, null],
    ['5 5 1 0 7 6', 0, null],
    ['7 5 5 1 0 6', 1, 'more'],
    ['5 1 0 2 6', 0, 'more'],
  ])('%s: %#', (text, start, wanted) => expect(spare(text, start)).toBe(wanted));

  it('has its place where the header has no column more, or lost it already', () => {
    expect(spare('5 5 1 0 6', 0, false)).toBeNull();
    expect(withoutSpare(lost, slotsOf('5 5 1 0 6'), 4)).toBe(lost);
  });
});
