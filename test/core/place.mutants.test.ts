import { describe, expect, it, test } from 'vitest';
import { isAscending, type Header } from '../../src/core/place';
import { wide, type Made } from './grid';
import { placed as placedUnder } from './placed';

const three: Header = { width: 3, columns: [1, 2, 3], unlabelled: [] };
const unseen: Header = { width: 3, columns: null, unlabelled: [] };

const placed = (rows: Parameters<typeof placedUnder>[0], header: Header = three): readonly string[] =>
  placedUnder(rows, header);

describe('a header whose columns are jumbled', () => {
  it('places no row', () => {
    expect(placed([['1', '2', '3']], { ...unseen, isJumbled: true })).toEqual(['ambiguous']);
    expect(placed([['1', '2', '3']], { ...unseen, isJumbled: false })).toEqual(['1 2 3']);
  });

  it('in an order of its own places no row that is longer than the others', () => {
    const turned: Header = { width: 3, columns: [3, 1, 2], unlabelled: [] };
    const rows = [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['', '7', '8', ''],
    ];
    expect(placed(rows, turned)).toEqual(['3 1 2', '6 4 5', 'more']);
  });

  it('in an order of its own places a row only if each filled cell stands under a column', () => {
    const turned: Header = { width: 3, columns: [3, 1, 2], unlabelled: [] };
    expect(placed([['1', '2', '3']], turned)).toEqual(['3 1 2']);
    expect(placed([['1', '2', '3', '4']], turned)).toEqual(['ambiguous']);
    expect(placed([['1', '2', '3', '']], turned)).toEqual(['3 1 2']);
    expect(placed([['1', '2']], turned)).toEqual(['ambiguous']);
  });
});

describe('a cell more than there are columns', () => {
  it('is shown only where every surplus figure stands in a column without a label', () => {
    const one: Header = { width: 3, columns: [1, 2, 3], unlabelled: [4] };
    expect(placed([['1', '2', '3', '4']], one)).toEqual(['1 2 3 …']);
    expect(placed([['1', '2', '3', '4', '5']], one)).toEqual(['more']);
    expect(placed([['1', '2', '3', '4', '5']], { ...one, unlabelled: [4, 5] })).toEqual(['1 2 3 …']);
  });

  it('leaves a run of blanks among figures open', () => {
    expect(placed([['1', '', '2', '3']])).toEqual(['ambiguous']);
    expect(placed([['1', '2', '3', '4']], unseen)).toEqual(['more']);
  });
});

describe('a row with a filler', () => {
  it('begins where the full rows of its shape begin', () => {
    expect(
      placed(
        [
          ['', '1', '2', '3'],
          ['', '4', '5', '6'],
          ['', '7', '', '8'],
          ['', '', '9', ''],
        ],
        unseen,
      ),
    ).toEqual(['1 2 3', '4 5 6', '7 · 8', '· 9 ·']);
  });

  it('is left open where no full row shows where to begin, or two show it otherwise', () => {
    expect(placed([['', '', '9', '']], unseen)).toEqual(['ambiguous']);
    expect(
      placed(
        [
          ['', '1', '2', '3'],
          ['4', '5', '6', ''],
          ['', '9', '9', ''],
        ],
        unseen,
      ),
    ).toEqual(['1 2 3', '4 5 6', 'ambiguous']);
  });

  it('learns nothing from rows of another shape', () => {
    expect(
      placed(
        [
          ['', '1', '2', '3', ''],
          ['', '9', '9', ''],
        ],
        unseen,
      ),
    ).toEqual(['1 2 3', 'fewer']);
  });

  it('is placed as it stands where all its cells are blank', () => {
    expect(placed([['', '', '', '']], unseen)).toEqual(['· · ·']);
  });
});

describe('a row as wide as the form among wider ones', () => {
  const wider = [
    ['', '1', '2', '3'],
    ['', '4', '5', '6'],
  ];

  it('may have lost a cell where it has a blank', () => {
    expect(placed([...wider, ['7', '', '8']], unseen)).toEqual(['1 2 3', '4 5 6', '7 · 8']);
    expect(placed([...wider, ['7', '8', '']], unseen)).toEqual(['1 2 3', '4 5 6', 'fewer']);
    expect(placed([...wider, ['7', '8', '9']], unseen)).toEqual(['1 2 3', '4 5 6', '7 8 9']);
  });

  it('is measured by what most rows are like', () => {
    expect(placed([['7', '8', ''], ['1', '2', '3'], ...wider.slice(1)], unseen)[0]).toBe('7 8 ·');
  });
});

describe('figures across columns', () => {
  it('are merged in a long row that a blank makes up', () => {
    const header: Header = { width: 7, columns: null, unlabelled: [] };
    expect(placed([['1', '2', '3', '4', '5', '6', '']], header)).toEqual(['1 2 3 4 5 6 ·']);
    expect(placed([[wide('1', 2), '2', '3', '4', '5', '6', '']], header)).toEqual(['merged']);
    expect(placed([[wide('1', 2), '2', '3', '4', '5', '6', '7']], header)).toEqual(['1 2 3 4 5 6 7']);
    expect(placed([[wide('', 2), '2', '3', '4', '5', '6', '7']], header)).toEqual(['· 2 3 4 5 6 7']);
  });
});

/** A row, its cells parted by blanks; _ is a blank one. */
const row = (text: string): readonly Made[] => text.split(' ').map((cell) => (cell === '_' ? '' : cell));

describe('a row beside columns that the form does not have', () => {
  const figures = (column: number) => ({ column, isForWords: false });
  const words = (column: number) => ({ column, isForWords: true });
  const behind = (...others: NonNullable<Header['others']>): Header => ({ ...three, others });
  const later = (...columns: readonly number[]): Header => ({ ...three, columns });
  const remarks = behind(words(4));
  const sum = behind(figures(4));
  const further: Header = { ...later(2, 3, 4), others: [figures(5)] };
  const among: Header = { ...later(2, 3, 5), others: [figures(4)] };
  const unlabelled: Header = { ...remarks, unlabelled: [5] };

  test.each<readonly [string, string, Header, string]>([
    ['has its remark', '1 2 3 见注', remarks, '1 2 3'],
    ['has a figure for a remark', '1 2 3 5', remarks, 'more'],
    ['has a sign for a remark', '1 2 3 /', remarks, '1 2 3'],
    ['has no cell for a remark, and is full', '1 2 3', remarks, '1 2 3'],
    ['has no cell for a remark, and a blank', '1 _ 3', remarks, 'fewer'],
    ['has no cell for a remark, and a sign', '1 / 3', remarks, 'fewer'],
    ['has no cell for either of two remarks', '1 2 3', behind(words(4), words(5)), 'fewer'],
    ['has its other figure', '1 2 3 9', sum, '1 2 3'],
    ['has a blank for its other figure', '1 _ 3 _', sum, '1 · 3'],
    ['has no cell for its other figure', '1 2 3', sum, 'fewer'],
    ['goes on behind it', '1 2 3 9 6', sum, 'ambiguous'],
    ['goes on behind it with a blank', '1 2 3 9 _', sum, 'ambiguous'],
    ['has a blank before its figures', '_ 1 2 3 9', further, '1 2 3'],
    ['has a figure before its figures', '7 1 2 3 9', further, 'ambiguous'],
    ['has all figures one column before', '1 2 3 9', further, '1 2 3'],
    ['has a blank, and all one column before', '1 _ 3 9', further, 'ambiguous'],
    ['has all figures one column before, the other among them', '1 2 9 3', among, '1 2 3'],
    ['has the other among its figures', '_ 1 2 9 3', among, '1 2 3'],
    ['has a blank without a label', '1 2 3 见注 _', unlabelled, '1 2 3'],
    ['has a figure without a label', '1 2 3 见注 7', unlabelled, 'more'],
    ['has no cell without a label', '1 2 3 见注', unlabelled, 'fewer'],
  ])('%s: %s', (_, text, header, wanted) => expect(placed([row(text)], header)).toEqual([wanted]));

  it('has a figure across two of them', () => {
    expect(placed([[wide('1', 2), '2', '3', '9']], sum)).toEqual(['merged']);
    expect(placed([['1', '2', '3', wide('9', 2)]], sum)).toEqual(['merged']);
  });
});

describe('a row by itself or among others', () => {
  const vague: Header = { ...unseen, isVague: true };
  const spare: Header = { ...three, unlabelled: [4] };
  const turned: Header = { ...three, columns: [3, 1, 2] };

  test.each<readonly [string, readonly string[], Header, string]>([
    ['of words behind figures among wider ones', ['_ 1 2 3', '_ 4 5 6', '7 8 见注'], unseen, '7 8 见注'],
    ['of words alone, with cells to spare', ['_ 见注 _ _'], unseen, 'ambiguous'],
    ['full, and a column of remarks somewhere', ['1 2 3 _'], vague, '1 2 3'],
    ['with a blank, and a column of remarks somewhere', ['1 2 _ _'], vague, 'ambiguous'],
    ['with words, and a column of remarks somewhere', ['1 见注 3 _'], vague, 'ambiguous'],
    ['blank, and a column of remarks somewhere', ['_ _ _ _'], vague, '· · ·'],
    ['of no cell more, and a column of remarks somewhere', ['1 _ 3'], vague, '1 · 3'],
    ['whole in an order of its own, where most are not', ['1 2', '1 2', '1 2 3'], turned, '3 1 2'],
    ['with a blank, where most have lost a cell', ['1 2', '1 2', '1 2 _'], three, '1 2 ·'],
    [
      'with a figure before its columns and one behind them',
      ['9 1 2 3 8'],
      { ...three, columns: [2, 3, 4], unlabelled: [5] },
      'more',
    ],
    ['with a blank in the column without a label', ['1 2 3 _'], spare, '1 2 3'],
    ['with blanks, and a figure in the column without a label', ['_ _ 3 9'], spare, '· · 3 …'],
    ['with one figure in its last cell', ['_ _ _ 1'], unseen, '· · 1'],
    [
      'with one figure, where others begin in front',
      ['1 2 3 _ _', '4 5 6 _ _', '_ _ _ 4 _'],
      unseen,
      'ambiguous',
    ],
    [
      'with one figure, where others begin behind',
      ['_ _ 1 2 3', '_ _ 4 5 6', '_ 4 _ _ _'],
      unseen,
      'ambiguous',
    ],
    ['whose one figure is the last of the usual', ['_ 1 2 3 _', '_ 4 5 6 _', '_ _ _ 4 _'], unseen, '· · 4'],
    ['whose one figure is the first of the usual', ['_ 1 2 3 _', '_ 4 5 6 _', '_ 4 _ _ _'], unseen, '4 · ·'],
  ])('%s: %#', (_, rows, header, wanted) => expect(placed(rows.map(row), header).at(-1)).toBe(wanted));

  it('has a figure and a blank across columns, which make up the count', () => {
    const header: Header = { width: 7, columns: null, unlabelled: [] };
    expect(placed([[wide('1', 2), wide('', 2), '2', '3', '4', '5']], header)).toEqual(['merged']);
    expect(placed([['1', wide('', 2), '2', '3', '4', '5']], header)).toEqual(['1 · · 2 3 4 5']);
  });
});

describe('columns from left to right', () => {
  test.each<readonly [readonly number[], boolean]>([
    [[0, 1, 4], true],
    [[], true],
    [[1, 3, 2], false],
    [[1, 1, 2], false],
    [[2, 1, 3], false],
  ])('%j: %j', (columns, wanted) => expect(isAscending(columns)).toBe(wanted));
});
