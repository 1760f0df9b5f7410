import { describe, expect, it } from 'vitest';
import { flattened, score } from '../../scripts/score.mjs';

const path = 'requests.received.total';
const red = (cell: string) => ({
  rule: 'requests-balance',
  severity: 'error',
  cells: [cell],
  message: 'off',
});
const answer = (total: number | null, findings: readonly object[] = []) => ({
  kind: 'report',
  data: { requests: { received: { total } } },
  findings,
});

describe('the score of an answer', () => {
  it('counts a number as right, wrong or untold', () => {
    const cells = (wanted: unknown, is: number | null) =>
      score({ kind: 'report', values: { [path]: wanted } }, answer(is)).cells;
    expect(cells(3, 3)).toEqual({ right: 1, wrong: [], untold: 0 });
    expect(cells([3, null], null)).toMatchObject({ right: 1 });
    expect(cells(3, null)).toEqual({ right: 0, wrong: [], untold: 1 });
    expect(cells(3, 4).wrong).toEqual([`${path}: 4, not 3`]);
    expect(cells(null, 4).wrong).toEqual([`${path}: 4, not null`]);
  });

  it('counts a number that is not on the page as wrong', () => {
    expect(score({ kind: 'report', values: {}, isWhole: true }, answer(3)).cells.wrong).toHaveLength(1);
    expect(score({ kind: 'report', values: {} }, answer(3)).cells.wrong).toEqual([]);
  });

  it('tells errors that were found from those that are false', () => {
    const expected = {
      kind: 'report',
      findings: [{ rule: 'requests-balance', severity: 'error', cells: ['a'] }],
    };
    expect(score(expected, answer(3, [red('a')])).errors).toEqual({ expected: 1, found: 1, false: [] });
    expect(score(expected, answer(3)).errors).toEqual({ expected: 1, found: 0, false: [] });
    expect(score(expected, answer(3, [red('b')])).errors).toMatchObject({
      found: 0,
      false: ['requests-balance: off'],
    });
    expect(score({ kind: 'report' }, answer(3, [red('a')])).errors.false).toHaveLength(1);
  });

  it('takes any of several kinds', () => {
    expect(score({ kind: ['report', 'not-report'] }, answer(3)).kind).toBe('right');
    expect(score({ kind: 'index-page' }, answer(3)).kind).toBe('wrong');
  });
});

it('data is told by its paths', () => {
  expect(flattened({ a: { b: 1, c: { d: null } } })).toEqual([
    ['a.b', 1],
    ['a.c.d', null],
  ]);
});
