import { describe, expect, it, test } from 'vitest';
import { placedLines } from '../../src/core/placed-lines';
import { finish } from '../../src/core/steps';
import type { Made } from './grid';
import { blocksOf, image, line, table, type Piece } from './pages';

const read = (pieces: readonly Piece[], ofTheForm = false) =>
  finish(placedLines(blocksOf(...pieces), new Map(ofTheForm ? [[0, 'requests']] : [])));
const texts = (...told: Parameters<typeof read>): readonly string[] => read(...told).map(({ text }) => text);
const cells = (rows: readonly (readonly Made[])[], ofTheForm = false) => texts([table(rows)], ofTheForm);

describe('the lines of a page, each at its place', () => {
  it('are those of text as they are', () => {
    expect(read([image(), line('甲', { isStrong: true, isHidden: true, lead: '甲' })])).toMatchObject([
      {
        at: 1,
        text: '甲',
        isStrong: true,
        isHidden: true,
        lead: '甲',
        selector: 'body > div > p:nth-child(2)',
      },
    ]);
  });

  it('are cells that have their row to themselves', () => {
    expect(cells([['一、总体情况'], ['甲', '乙'], ['', ' ', '丙'], ['', ''], ['甲', '乙', '丙']])).toEqual([
      '一、总体情况',
      '丙',
    ]);
    expect(read([line('甲'), table([['一、总体情况']], { isHidden: true })]).slice(1)).toEqual([
      { at: 1, text: '一、总体情况', selector: '#t2 r0 c0', isStrong: false, isHidden: true },
    ]);
  });

  it('are cells that share their row with their number alone', () => {
    expect(
      cells([
        ['一、', '总体情况'],
        [' 二 ', ' 主动公开 '],
        ['三．', '申请', '件'],
      ]),
    ).toEqual(['一、总体情况', '二主动公开']);
    expect(
      cells([
        ['七、', '附录'],
        ['1', '总体情况'],
        ['第一', '甲'],
      ]),
    ).toEqual([]);
  });

  it('are in a table of the form only cells with a Chinese number', () => {
    const rows = [['行政复议'], ['1.总体情况'], ['三、收到和处理政府信息公开申请情况']];
    expect(cells(rows, true)).toEqual(['三、收到和处理政府信息公开申请情况']);
    expect(cells(rows)).toHaveLength(3);
  });

  test.each([
    ['公开不够。六、其他需要报告的事项。无。', ['公开不够。', '六、其他需要报告的事项。无。']],
    ['公开不够；六、其他需要报告的事项。', ['公开不够；', '六、其他需要报告的事项。']],
    ['如下： 一、总体情况 2023年', ['如下： ', '一、总体情况 2023年']],
    ['公开不够，六、其他需要报告的事项。', ['公开不够，六、其他需要报告的事项。']],
    ['公开不够。五、其他需要报告的事项。', ['公开不够。五、其他需要报告的事项。']],
    ['公开不够。七、其他需要报告的事项。', ['公开不够。七、其他需要报告的事项。']],
    ['公开不够。六、加强学习。', ['公开不够。六、加强学习。']],
  ])('are parted at headings within a paragraph: %s', (text, parts) => {
    expect(texts([line(text)])).toEqual(parts);
  });

  it('are parted in no paragraph longer than any', () => {
    const padded = (length: number) => `${'甲'.repeat(length - 12)}。六、其他需要报告的事项`;
    expect([20_000, 20_001].map((length) => texts([line(padded(length))]).length)).toEqual([2, 1]);
  });

  it('are read in steps', () => {
    const steps = (count: number, of: readonly Piece[]) => {
      const all = placedLines(blocksOf(...of), new Map());
      let taken = 0;
      while (all.next().done !== true) taken += 1;
      expect(taken).toBe(count);
    };
    steps(
      5,
      Array.from({ length: 1000 }, () => line('甲')),
    );
    steps(2, [table(Array.from({ length: 2000 }, () => ['甲']))]);
  });
});
