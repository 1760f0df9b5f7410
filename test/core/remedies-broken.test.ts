import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { noRemedies, readBroken } from '../../src/core/remedies-broken';
import { gridOf, type Made } from './grid';
import { remediesTable } from './tables';

type Rows = readonly (readonly Made[])[];

/** What table after table of a page gives of table four, and what is held back until the next at the end. */
const read = (...tables: readonly Rows[]) => {
  let state = noRemedies;
  const shown = ({ rows }: (typeof state.parts)[number]): string =>
    rows.map(({ lost, entries }) => lost ?? entries.map(({ amount }) => amount.raw).join(' ')).join(' | ');
  const parts = tables.map((rows, at) => {
    const grid = gridOf(rows, at);
    state = readBroken(grid, linesOf(grid), state);
    return state.parts.map(shown);
  });
  return { parts, held: state.held && shown(state.held), head: state.head.length };
};

const [one = [], two = [], three = [], row = []] = remediesTable({
  'reconsideration.upheld': 1,
  'reconsideration.total': 1,
});
const header: Rows = [one, two, three];
const budget: Rows = [
  ['项目', '预算'],
  ['公用经费', '5'],
];
const contact: Rows = [['联系人', '张三']];
const whole = '1 0 0 0 1 | 0 0 0 0 0 | 0 0 0 0 0';
const lost = 'fewer | fewer | fewer';

describe('table four', () => {
  test.each<readonly [string, readonly Rows[], readonly (readonly string[])[]]>([
    ['in one table', [[...header, row]], [[whole]]],
    ['in one table, and a row of the like below', [[...header, row], [row]], [[whole], []]],
    ['with its figures in the next table', [header, [row]], [[], [whole]]],
    ['with its header in two tables', [[one], [two, three, row]], [[], [whole]]],
    ['in three tables', [[one, two], [three], [row]], [[], [], [whole]]],
    ['with a table of words between', [header, contact, [row]], [[], [], [whole]]],
    [
      'with figures that are signs',
      [header, [['/', '/', ...row.slice(2)]]],
      [[], ['/ / 0 0 1 | 0 0 0 0 0 | 0 0 0 0 0']],
    ],
    ['whose next table has a cell too few', [header, [row.slice(1)]], [[], [lost]]],
    ['whose next table is of something else', [header, budget, [row]], [[], [lost], []]],
    ['with its header repeated', [header, [...header, row]], [[], [whole]]],
    ['twice, the second in two tables', [[...header, row], header, [row]], [[whole], [], [whole]]],
    ['that is not there', [budget, contact, [row]], [[], [], []]],
    [
      'of which only a name is there, time and again',
      [Array.from({ length: 7 }, () => ['行政复议']), [row]],
      [[], []],
    ],
  ])('%s', (_, tables, parts) => {
    expect(read(...tables)).toEqual({ parts, held: null, head: 0 });
  });

  it('is held back where only its header has come', () => {
    expect(read(header)).toEqual({ parts: [[]], held: lost, head: 3 });
    expect(read(header, contact)).toEqual({ parts: [[], []], held: lost, head: 4 });
  });

  it('gives what was held back where another header comes', () => {
    expect(read(header, header)).toEqual({ parts: [[], [lost]], held: lost, head: 3 });
    expect(read(header, header, [row])).toEqual({ parts: [[], [lost], [whole]], held: null, head: 0 });
  });

  it('waits for its figures behind a line of blanks', () => {
    const blank = row.map(() => '');
    expect(read(header, [blank])).toEqual({ parts: [[], []], held: lost, head: 4 });
    expect(read([...header, blank]).parts).toEqual([[]]);
  });

  test.each([
    [6, 6],
    [7, 0],
  ])('of which only a name is there, %i times, keeps %i lines', (times, kept) => {
    expect(read(Array.from({ length: times }, () => ['行政复议'])).head).toBe(kept);
  });
});
