import { describe, expect, it } from 'vitest';
import type { Header } from '../../src/core/place';
import { wide } from './grid';
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
