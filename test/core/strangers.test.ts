import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { stranger } from '../../src/core/strangers';
import { gridOf, tall, type Made } from './grid';

/** What a row that the form does not have is called, and its figures. */
const read = (...cells: readonly Made[]): readonly string[] | null => {
  const [line] = linesOf(gridOf([cells]));
  const found = line && stranger(line);
  return found ? [found.printed, ...found.amounts.map(({ raw }) => raw)] : null;
};

describe('a row that the form does not have', () => {
  test.each<readonly [readonly Made[], readonly string[]]>([
    [
      ['（八）撤回', '1', '2'],
      ['（八）撤回', '1', '2'],
    ],
    [
      ['（八）撤回', '', '/', '2'],
      ['（八）撤回', '/', '2'],
    ],
    [
      ['（八）撤回', '1件（撤回）', '若干'],
      ['（八）撤回', '1件（撤回）'],
    ],
    [
      ['', '5'],
      ['', '5'],
    ],
    [
      ['5', '撤回'],
      ['撤回', '5'],
    ],
    [
      ['撤回', '1', '2', '3'],
      ['撤回', '1', '2', '3'],
    ],
    [
      ['撤回', '1', '2', '3', '6'],
      ['撤回', '1', '2', '3', '6'],
    ],
    [
      ['撤回', '2', '3', '4', '5'],
      ['撤回', '2', '3', '4', '5'],
    ],
  ])('%j', (cells, found) => expect(read(...cells)).toEqual(found));

  it.each([
    [['（八）撤回', '', '']],
    [['（八）撤回3件', '']],
    [['（八）撤回', '见说明']],
    [['撤回', '3.见说明']],
    [['', '']],
  ])('is none without a figure: %j', (cells) => expect(read(...cells)).toBeNull());

  it.each([[['栏次', '1', '2', '3', '4']], [['甲', '乙', '1', '2', '3', '4', '5', '6']]])(
    'is none where it numbers the columns: %j',
    (cells) => expect(read(...cells)).toBeNull(),
  );

  it('has the figures of its own line alone', () => {
    const [, below] = linesOf(gridOf([[tall('7', 2), '撤回'], ['补正']]));
    expect(below && stranger(below)).toBeNull();
  });
});
