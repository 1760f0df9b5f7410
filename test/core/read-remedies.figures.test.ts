import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { readRemedies } from '../../src/core/read-remedies';
import { gridOf, tall, wide, type Made } from './grid';
import { remediesTable } from './tables';

type Row = readonly Made[];

const partOf = (rows: readonly Row[]) => {
  const grid = gridOf(rows);
  return readRemedies(grid, linesOf(grid));
};

/** The figures of each group, or why they have no place; null where there is no table four. */
const read = (rows: readonly Row[]): string | null =>
  partOf(rows)
    ?.rows.map(({ lost, entries }) => lost ?? entries.map(({ amount }) => amount.raw || '·').join(' '))
    .join(' | ') ?? null;

const [one = [], two = [], three = []] = remediesTable();
const header = [one, two, three];
const cornered = [[tall('', 3), ...one], two, three];
const zeros = (count: number): Row => Array.from({ length: count }, () => '0');
const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const lost = (why: string): string => [why, why, why].join(' | ');
const none = '0 0 0 0 0 | 0 0 0 0 0 | 0 0 0 0 0';
const behindWord = '见注 0 0 0 0 | 0 0 0 0 0 | 0 0 0 0 0';

describe('the line of figures of table four', () => {
  test.each<readonly [string, readonly Row[], string | null]>([
    ['stands alone', [...header, zeros(15)], none],
    ['begins with words for a figure', [...header, ['见注', ...zeros(14)]], behindWord],
    ['has a label that the header has no column for', [...header, ['件数', ...zeros(15)]], none],
    ['has a label under the corner', [...cornered, ['件数', ...zeros(15)]], none],
    ['has a label and a figure too few', [...cornered, ['件数', ...zeros(14)]], lost('fewer')],
    [
      'has two labels and two figures too few',
      [[tall('', 3), tall('', 3), ...one], two, three, ['四', '件数', ...zeros(13)]],
      lost('fewer'),
    ],
    ['is there twice', [...header, zeros(15), zeros(15)], lost('twice')],
    ['is there twice, with blanks', [...header, ['', ...zeros(14)], ['', ...zeros(14)]], lost('twice')],
    ['stands over a few figures of something else', [...header, zeros(15), zeros(4)], none],
    [
      'stands under its outcomes printed twice',
      [
        [wide('行政复议', 5), wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
        [...five, ...five, ...five],
        [...five, ...five, ...five],
        zeros(15),
      ],
      none,
    ],
    [
      'has a sum of its own among its groups',
      [
        [wide('行政复议', 5), tall('诉讼小计', 3), wide('行政诉讼', 10)],
        two,
        three,
        ['1', '0', '0', '0', '1', '9', ...zeros(10)],
      ],
      '1 0 0 0 1 | 0 0 0 0 0 | 0 0 0 0 0',
    ],
    ['is missing, under outcomes of no group', [['行政复议'], five.map(() => '结果维持')], null],
    ['is missing', header, lost('fewer')],
    ['is there without the name of any group', [[...five, ...five, ...five], zeros(15)], null],
  ])('%s', (_, rows, wanted) => expect(read(rows)).toBe(wanted));

  it('is part of table four and has no strangers', () => {
    expect(partOf([...header, zeros(15)])).toMatchObject({ id: 'remedies', grid: 0, strangers: [] });
  });
});
