import { describe, expect, it, test } from 'vitest';
import { readAmount } from '../../src/core/amount';
import { linesOf, type Slot } from '../../src/core/lines';
import type { Grid } from '../../src/core/page';
import type { Placement } from '../../src/core/place';
import { withoutShift, withoutShifts } from '../../src/core/shift';
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
