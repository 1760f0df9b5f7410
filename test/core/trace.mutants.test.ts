import { describe, expect, it, test } from 'vitest';
import { readAmount } from '../../src/core/amount';
import { check, type Assessment } from '../../src/core/check';
import { judge, type Equation } from '../../src/core/equation';
import { entriesOf, type Entry } from '../../src/core/filing';
import { requestsRowTotal } from '../../src/core/rules/requests-row-total';
import { requestsBalance } from '../../src/core/rules/requests-balance';
import type { Rule } from '../../src/core/rule';
import { trace } from '../../src/core/trace';
import { filingOf, requests } from './filings';
import { pageOf } from './pages';

const [anyEntry] = entriesOf(filingOf());
if (anyEntry === undefined) throw new Error('a filing has amounts');

type Cells = Readonly<Record<string, string | number>>;

/** Sums of made-up cells, `a + b = c`, and what is said of the broken ones: cell, value, kind of slip. */
function said(cells: Cells, sums: readonly string[], rules: readonly Rule[] = []): readonly string[] {
  const entries = new Map(
    Object.entries(cells).map(([path, value]): [string, Entry] => [
      path,
      { ...anyEntry, path, amount: readAmount(String(value)) } as Entry,
    ]),
  );
  const terms = (side: string) => side.split(' + ').map((path) => ({ path, entry: entries.get(path) }));
  const assessments = sums.map((sum, at): Assessment => {
    const [left = '', right = ''] = sum.split(' = ');
    const equation: Equation = { left: terms(left), right: terms(right), doubt: null };
    return { rule: rules[at] ?? requestsRowTotal, equation, verdict: judge(equation) };
  });
  const found = trace(assessments, [...entries.values()]);
  return assessments.flatMap((assessment, at) => {
    const hint = found.get(assessment);
    return hint ? [`${at}: ${hint.path} ${hint.value} ${hint.say.key}`] : [];
  });
}

/** Two sums that share x alone, each wanting it to be `wanted` where `printed` stands. */
const crossing = (printed: string | number, wanted: number): readonly string[] =>
  said({ x: printed, a: 1, b: 2, c: wanted + 1, d: wanted + 2 }, ['x + a = c', 'x + b = d']);

describe('the kind of slip', () => {
  test.each([
    [12, 21, 'hint-swap'],
    [1243, 1234, 'hint-swap'],
    [21, 12, 'hint-swap'],
    [1324, 1234, 'hint-swap'],
    [3214, 1234, 'hint-cross'],
    [13, 131, 'hint-digit'],
    [131, 13, 'hint-digit'],
    [113, 13, 'hint-digit'],
    [13, 113, 'hint-digit'],
    [1, 12, 'hint-digit'],
    [13, 1312, 'hint-cross'],
    [13, 24, 'hint-cross'],
    [12, 345, 'hint-cross'],
    [0, 10, 'hint-cross'],
    [10, 0, 'hint-cross'],
    [7, 9, 'hint-cross'],
    [112, 211, 'hint-cross'],
    ['1.2', 12, 'hint-cross'],
  ])('%s for %i is %s', (printed, wanted, kind) => {
    expect(crossing(printed, wanted)).toEqual([`0: x ${wanted} ${kind}`, `1: x ${wanted} ${kind}`]);
  });
});

describe('a cell is named', () => {
  it('where its new value would be nought, and not where it would be less', () => {
    expect(crossing(3, 0)).toEqual(['0: x 0 hint-cross', '1: x 0 hint-cross']);
    expect(crossing(3, -1)).toEqual([]);
  });

  it('on the right side of a sum as on the left', () => {
    expect(said({ a: 1, b: 2, x: 9, c: 1, d: 2 }, ['a + b = x', 'c + d = x'])).toEqual([
      '0: x 3 hint-cross',
      '1: x 3 hint-cross',
    ]);
    expect(said({ c: 4, d: 5, x: 9, p: 1, q: 2 }, ['c = p + x', 'd = x + q'])).toEqual([
      '0: x 3 hint-cross',
      '1: x 3 hint-cross',
    ]);
    expect(said({ a: 1, x: 9, c: 4, d: 3 }, ['a + x = c', 'd = x'])).toEqual([
      '0: x 3 hint-cross',
      '1: x 3 hint-cross',
    ]);
  });

  it('not where it stands in one sum alone', () => {
    expect(said({ x: 1, a: 1, c: 9 }, ['x + a = c'])).toEqual([]);
  });

  it('not where a sum that comes out would be spoilt', () => {
    const cells = { x: 1, a: 1, b: 2, c: 9, d: 10, e: 3 };
    expect(said(cells, ['x + a = c', 'x + b = d'])).toEqual(['0: x 8 hint-cross', '1: x 8 hint-cross']);
    expect(said(cells, ['x + a = c', 'x + b = d', 'x + b = e'])).toEqual([]);
  });

  it('whatever is said by a sum that nobody could judge', () => {
    const cells = { x: 1, a: 1, b: 2, c: 9, d: 10, blank: '', e: 30 };
    expect(said(cells, ['x + a = c', 'x + b = d', 'x + blank = e'])).toEqual([
      '0: x 8 hint-cross',
      '1: x 8 hint-cross',
    ]);
  });

  it('not where one of its broken sums has blanks, so that nobody knows by how much', () => {
    const cells = { x: 10, a: 1, b: 2, c: 4, d: 5, blank: '' };
    expect(said(cells, ['x + a = c', 'x + b = d'])).toEqual(['0: x 3 hint-cross', '1: x 3 hint-cross']);
    expect(said(cells, ['x + a = c', 'x + b + blank = d'])).toEqual([]);
  });

  it('not where nothing, or a word, is printed in it', () => {
    expect(said({ x: '', a: 9, b: 9, c: 1, d: 1 }, ['x + a = c', 'x + b = d'])).toEqual([]);
    expect(said({ x: '无此项', a: 9, b: 9, c: 1, d: 1 }, ['x + a = c', 'x + b = d'])).toEqual([]);
  });

  it('where of several that would do it mends the most sums', () => {
    // y would mend the first two as well, x mends all three.
    expect(said({ x: 1, y: 1, a: 5, b: 5, c: 7, p: 3 }, ['x + y = a', 'x + y = b', 'x + p = c'])).toEqual([
      '0: x 4 hint-cross',
      '1: x 4 hint-cross',
      '2: x 4 hint-cross',
    ]);
  });

  it('not where several would mend as many', () => {
    expect(said({ x: 1, y: 1, a: 5, b: 5 }, ['x + y = a', 'x + y = b'])).toEqual([]);
  });
});

describe('two sums side by side, off by opposite amounts', () => {
  const cells = { a: 5, b: 4, c: 7, d: 8 };

  it('have a figure in the wrong one', () => {
    expect(said({ a: 5, x: 7, b: 9, y: 7 }, ['a = x', 'b = y'])).toEqual([
      '0: x 5 hint-neighbours',
      '1: x 5 hint-neighbours',
    ]);
  });

  it('not where the amounts differ', () => {
    expect(said(cells, ['a = c', 'b = d'])).toEqual([]);
    expect(said({ a: 5, x: 7, b: 5, y: 7 }, ['a = x', 'b = y'])).toEqual([]);
  });

  it('not where another sum stands between them', () => {
    expect(said({ a: 5, x: 7, b: 9, y: 7, p: 1, q: 4 }, ['a = x', 'p = q', 'b = y'])).toEqual([]);
  });

  it('not where they are of different rules', () => {
    const rules = [requestsRowTotal, requestsBalance];
    expect(said({ a: 5, x: 7, b: 9, y: 7 }, ['a = x', 'b = y'], rules)).toEqual([]);
  });

  it('not where blanks leave open by how much', () => {
    expect(said({ a: 9, e: '', x: 7, b: 5, y: 7 }, ['a + e = x', 'b = y'])).toEqual([]);
    expect(said({ a: 5, x: 7, b: 9, e: '', y: 7 }, ['a = x', 'b + e = y'])).toEqual([]);
  });

  test.each([
    { 'carriedOut.naturalPerson': 1, 'received.business': 1 },
    { 'received.naturalPerson': 1, 'carriedOut.business': 1 },
  ])('tell by how much, without a sign: %j', (figures) => {
    const filing = filingOf({ sheets: [requests(figures)] });
    const { assessments } = check(filing, pageOf([]), [requestsBalance]);
    const [hint] = [...trace(assessments, entriesOf(filing)).values()];
    expect(hint?.say).toMatchObject({ key: 'hint-neighbours', by: '1' });
  });
});

test('nothing is broken, so nothing is sought', () => {
  expect(said({ a: 1, b: 1 }, ['a = b', 'b = a'])).toEqual([]);
});
