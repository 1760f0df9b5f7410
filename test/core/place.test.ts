import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/core/lines';
import type { Header, Tail } from '../../src/core/place';
import { placeAll } from '../../src/core/place-all';
import { gridOf, wide, type Made } from './grid';

const header: Header = { width: 3, columns: [1, 2, 3], unlabelled: [] };
const unseen: Header = { width: 3, columns: null, unlabelled: [] };

/** Rows of one table, a label in front of each. */
const tailsOf = (rows: readonly (readonly Made[])[]): readonly Tail[] =>
  linesOf(gridOf(rows.map((cells) => ['项目', ...cells]))).map((line) => ({
    line,
    from: 1,
    slots: line.slots.slice(1),
  }));

/** The figures of each row under the columns, or why they have no place. */
const placed = (rows: readonly (readonly Made[])[], under: Header = header) =>
  placeAll(tailsOf(rows), under).map((placement) =>
    placement.lost !== null
      ? placement.lost
      : placement.slots.map(({ cell }) => cell.text).join(' ') + (placement.hasSurplus ? ' …' : ''),
  );

describe('a row with a cell for each column', () => {
  it('is placed as it stands', () => {
    expect(placed([['1', '2', '3']])).toEqual(['1 2 3']);
    expect(placed([['1', '2', '3']], unseen)).toEqual(['1 2 3']);
  });

  it('keeps its blanks in their places', () => {
    expect(placed([['', '2', '']])).toEqual([' 2 ']);
    expect(placed([['', '', '']])).toEqual(['  ']);
  });

  it('is read by the header where the page has its columns in another order', () => {
    expect(placed([['1', '2', '3']], { ...header, columns: [3, 1, 2] })).toEqual(['3 1 2']);
  });
});

describe('a row with a cell more than the form has columns, and blanks that leave two ways to place it', () => {
  it('is placed by a header that shows where', () => {
    expect(placed([['', '1', '2', '']], { ...header, columns: [2, 3, 4], unlabelled: [1] })).toEqual([
      '1 2 ',
    ]);
    expect(placed([['', '1', '2', '']], { ...header, unlabelled: [4] })).toEqual([' 1 2']);
  });

  it('is not placed by a header that ends before it: its columns may be one off', () => {
    expect(placed([['', '1', '2', '']])).toEqual(['ambiguous']);
  });

  it('is not placed by a header that a full row gainsays', () => {
    const off = { ...header, columns: [2, 3, 4] };
    expect(
      placed(
        [
          ['1', '2', '3', ''],
          ['', '5', '', ''],
        ],
        off,
      ),
    ).toEqual(['1 2 3', 'ambiguous']);
    expect(
      placed(
        [
          ['', '1', '2', '3'],
          ['', '5', '', ''],
        ],
        off,
      ),
    ).toEqual(['1 2 3', '5  ']);
  });

  it('is not placed by a header that has a word stand under a column of figures', () => {
    expect(placed([['件', '1', '2', '']], { ...header, unlabelled: [4] })).toEqual(['ambiguous']);
  });
});

describe('rows that are numbered where their figures would stand', () => {
  const numbered = (count: number, ...rest: readonly string[]) =>
    Array.from({ length: count }, (_, at) => [String(at + 1), ...rest]);

  it('are not placed', () => {
    expect(new Set(placed(numbered(6, '0', '5', '')))).toEqual(new Set(['ambiguous']));
  });

  it('are placed where so few may be a chance, where one is not counted, and where no cell is to spare', () => {
    expect(placed(numbered(4, '0', '5', ''))[3]).toBe('4 0 5');
    expect(placed([...numbered(6, '0', '5', ''), ['0', '0', '5', '']])[5]).toBe('6 0 5');
    expect(placed(numbered(6, '0', '5'))[5]).toBe('6 0 5');
  });
});

describe('a row with too few cells', () => {
  it('is lost, and nothing is shifted', () => {
    expect(placed([['1', '2']])).toEqual(['fewer']);
    expect(
      placed([
        ['1', '2', '3'],
        ['4', '5'],
        ['6', '7', '8'],
      ]),
    ).toEqual(['1 2 3', 'fewer', '6 7 8']);
  });

  it('is merged where a figure spans two columns', () => {
    expect(placed([[wide('5', 2), '3']])).toEqual(['merged']);
    expect(placed([['', wide('5', 2)]])).toEqual(['merged']);
  });

  it('has its places where only blanks are merged', () => {
    expect(placed([[wide('', 2), '3']])).toEqual(['  3']);
    expect(placed([[wide('', 3)]])).toEqual(['  ']);
  });

  it('is lost where the blank that is merged is not wide enough', () => {
    expect(placed([[wide('', 4)]])).toEqual(['merged']);
  });
});

describe('a row into which a figure reaches from above', () => {
  it('is merged', () => {
    const grid = gridOf([
      ['一', '1', { text: '2', columns: 1, rows: 2 }, '3'],
      ['二', '4', '6'],
    ]);
    const tails = linesOf(grid).map((line) => ({ line, from: 1, slots: line.slots.slice(1) }));
    expect(placeAll(tails, header).map(({ lost }) => lost)).toEqual(['merged', 'merged']);
  });
});

describe('a row from which a figure reaches down', () => {
  // Only the row below is told to be merged: a total of both rows is taken for that of the first.
  it('is merged, too', () => {
    const grid = gridOf([
      ['一', '1', '2', { text: '6', columns: 1, rows: 2 }],
      ['二', '3', '0'],
    ]);
    const tails = linesOf(grid).map((line) => ({ line, from: 1, slots: line.slots.slice(1) }));
    expect(placeAll(tails, header).map(({ lost }) => lost)).toEqual(['merged', 'merged']);
  });
});

describe('a row with too many cells', () => {
  it('is lost where nothing shows which is the extra one', () => {
    expect(placed([['1', '2', '3', '4']])).toEqual(['more']);
    expect(placed([['1', '2', '3', '4']], unseen)).toEqual(['more']);
    expect(placed([['0', '0', '0', '0']])).toEqual(['more']);
  });

  it('is read by the labelled columns where the extra one has no label', () => {
    expect(placed([['1', '2', '3', '4']], { ...header, unlabelled: [4] })).toEqual(['1 2 3 …']);
  });

  it('is read where the fillers are blank', () => {
    expect(placed([['1', '2', '3', '']])).toEqual(['1 2 3']);
    expect(placed([['', '1', '2', '3']], unseen)).toEqual(['1 2 3']);
  });

  it('is placed like the full rows beside it where blanks leave a choice', () => {
    expect(
      placed(
        [
          ['', '1', '2', '3'],
          ['', '', '2', ''],
        ],
        unseen,
      ),
    ).toEqual(['1 2 3', ' 2 ']);
  });

  it('is placed under the header where blanks leave a choice', () => {
    expect(placed([['', '2', '', '']], { ...header, unlabelled: [4] })).toEqual([' 2 ']);
  });

  it('is ambiguous where neither rows nor header settle it', () => {
    expect(placed([['', '2', '', '']], unseen)).toEqual(['ambiguous']);
    expect(
      placed(
        [
          ['', '1', '2', '3'],
          ['1', '2', '3', ''],
          ['', '2', '', ''],
        ],
        unseen,
      ),
    ).toEqual(['1 2 3', '1 2 3', 'ambiguous']);
  });

  it('with nothing but blanks says nothing in any column', () => {
    expect(placed([['', '', '', '', '']], unseen)).toEqual(['  ']);
  });
});

describe('a table whose rows carry a filler', () => {
  it('has lost a cell where one row does not', () => {
    const rows = [
      ['1', '2', '3', ''],
      ['4', '5', '6', ''],
      ['7', '8', ''],
    ];
    expect(placed(rows, unseen)).toEqual(['1 2 3', '4 5 6', 'fewer']);
  });

  it('keeps a row whose every cell is filled', () => {
    const rows = [
      ['1', '2', '3', ''],
      ['4', '5', '6', ''],
      ['7', '8', '9'],
    ];
    expect(placed(rows, unseen)).toEqual(['1 2 3', '4 5 6', '7 8 9']);
  });
});

describe('a row that is not as long as the others', () => {
  const others = [
    ['', '', '1', '2', '3'],
    ['', '', '4', '5', '6'],
  ];

  it('may have lost a figure instead of a filler', () => {
    expect(placed([...others, ['', '', '8', '9']], unseen).at(-1)).toBe('fewer');
    expect(placed([...others, ['', '7', '8', '9']], unseen).at(-1)).toBe('7 8 9');
  });

  it('may have got a blank before its figures or behind them', () => {
    const full = others.map((row) => row.slice(2));
    expect(placed([...full, ['', '', '8', '9']]).at(-1)).toBe('more');
    expect(placed([...full, ['', '7', '8', '9']]).at(-1)).toBe('7 8 9');
  });

  it('may have got a blank among its figures', () => {
    const full = others.map((row) => row.slice(2));
    expect(placed([...full, ['', '8', '', '9']]).at(-1)).toBe('more');
    expect(placed([...full, ['8', '', '9', '']]).at(-1)).toBe('8  9');
  });

  it('is as good as they are where it says nothing', () => {
    expect(placed([...others, ['', '', '', '']], unseen).at(-1)).toBe('  ');
  });
});

describe('a row longer than the header', () => {
  it('has a cell too many that no column without a label accounts for', () => {
    const filled: Header = { ...header, unlabelled: [4] };
    expect(placed([['1', '2', '3', '9']], filled)).toEqual(['1 2 3 …']);
    expect(placed([['1', '1', '2', '3', '']], filled)).toEqual(['more']);
  });
});

describe('rows that fill a column without a label', () => {
  it('leave open which figure a shorter one has lost', () => {
    const rows = [
      ['1', '2', '3', '0'],
      ['4', '5', '6', '0'],
      ['7', '8', '0'],
    ];
    expect(placed(rows, { ...header, unlabelled: [4] })).toEqual(['1 2 3 …', '4 5 6 …', 'fewer']);
  });
});
