import { describe, expect, it, test } from 'vitest';
import { headingLines, headingNumber, LONGEST_LINE } from '../../src/core/heading-line';

const parted = (text: string, lead?: string) =>
  headingLines(text, lead).map(({ end, heading, inline }) => [end, heading, inline]);

describe('a line as a heading and its text', () => {
  test.each<readonly [string, readonly (readonly string[])[]]>([
    ['一、总体情况', [['line', '一、总体情况', '']]],
    [`${'　'.repeat(10)}一、总体情况${'　'.repeat(10)}`, [['line', '一、总体情况', '']]],
    [
      '六、其他 部门',
      [
        ['line', '六、其他 部门', ''],
        ['sign', '六、其他', '部门'],
      ],
    ],
    [`六、 ${'其他'.repeat(40)}`, []],
    [
      '  一、总体情况：  ',
      [
        ['sign', '一、总体情况', ''],
        ['line', '一、总体情况', ''],
        ['sign', '一、总体情况', ''],
      ],
    ],
    [
      '六、其他需要报告的事项 无',
      [
        ['sign', '六、其他需要报告的事项', '无'],
        ['line', '六、其他需要报告的事项 无', ''],
        ['sign', '六、其他需要报告的事项', '无'],
      ],
    ],
    [
      '六、其他事项（一）收费情况1.未收取',
      [
        ['line', '六、其他事项（一）收费情况1.未收取', ''],
        ['sign', '六、其他事项', '（一）收费情况1.未收取'],
        ['sign', '六、其他事项（一）收费情况', '1.未收取'],
      ],
    ],
    [
      '一、概述2023年，我局',
      [
        ['sentence', '一、概述', '2023年，我局'],
        ['line', '一、概述2023年，我局', ''],
      ],
    ],
    [
      '总体情况2023年，我局',
      [
        ['sentence', '总体情况', '2023年，我局'],
        ['line', '总体情况2023年，我局', ''],
      ],
    ],
    [
      '总体情况良好',
      [
        ['words', '总体情况', '良好'],
        ['line', '总体情况良好', ''],
      ],
    ],
    ['总体情况和主要做法', [['line', '总体情况和主要做法', '']]],
    [
      '一、总体情况（概述）2023年',
      [
        ['sentence', '一、总体情况（概述）', '2023年'],
        ['line', '一、总体情况（概述）2023年', ''],
      ],
    ],
  ])('%j may be parted so, the surest first', (text, ways) => expect(parted(text)).toEqual(ways));

  it('is parted by bold type where that is how the line begins', () => {
    expect(parted('六、其他事项无', ' 六、其他事项 ')[0]).toEqual(['bold', '六、其他事项', '无']);
    const others = parted('六、其他事项无');
    expect(parted('六、其他事项无', '其他事项')).toEqual(others);
    expect(parted('六、其他事项无', '  ')).toEqual(others);
    const [most, more] = [65, 66].map((length) => `六、其他事项${'甲'.repeat(length - 6)}`);
    expect(parted(`${most}乙`, most)).toEqual([['bold', most, '乙']]);
    expect(parted(`${more}乙`, more)).toEqual([]);
  });

  it('is none without a word of some section near its beginning', () => {
    expect(parted('一、工作成效：很好')).toEqual([]);
    const [near, far] = [56, 57].map((length) => `一、工作成效：${'甲'.repeat(length)}情况`);
    expect(parted(near ?? '')).not.toEqual([]);
    expect(parted(far ?? '')).toEqual([]);
  });

  it('ends no further on than a heading may reach', () => {
    const line = (length: number) => `六、其他事项${'甲'.repeat(length - 6)}`;
    expect(parted(line(65))).toEqual([['line', line(65), '']]);
    expect(parted(line(66))).toEqual([]);
    expect(parted(`${line(64)}：乙`)).toEqual([['sign', line(64), '乙']]);
    expect(parted(`${line(65)}：乙`)).toEqual([]);
  });

  test.each([
    ['【一、总体情况】', '一、总体情况'],
    ['—— 一、总体情况 ——', '一、总体情况'],
    ['★一、总体情况', '一、总体情况'],
    ['l一、总体情况', '一、总体情况'],
    ['｜一、总体情况', '一、总体情况'],
    ['一、总体情况[bookmark: _GoBack]', '一、总体情况'],
    ['l总体情况', 'l总体情况'],
    ['总l一、总体情况', '总l一、总体情况'],
  ])('%j is without what adorns it', (text, heading) => {
    expect(headingLines(text).find(({ end }) => end === 'line')?.heading).toBe(heading);
  });

  it('keeps what adorns it where it is longer than any heading with its blanks', () => {
    const line = (length: number) => `★一、总体情况：${'甲'.repeat(length - 8)}`;
    expect(parted(line(LONGEST_LINE))[0]?.[1]).toBe('一、总体情况');
    expect(parted(line(LONGEST_LINE + 1)).map(([, heading]) => heading)).toEqual(['★一、总体情况']);
  });
});

describe('the number of a heading', () => {
  test.each([
    ['一、总体情况', 'chinese', 1, '总体情况'],
    ['（二）总体情况', 'parenthesis', 2, '总体情况'],
    ['01 总体情况', 'arabic', 1, '总体情况'],
    ['02工作动态', 'arabic', 2, '工作动态'],
    ['1总体情况', 'arabic', 1, '总体情况'],
    ['1总体情况良好', 'arabic', 1, '总体情况良好'],
    ['一总体情况', 'chinese', 1, '总体情况'],
    ['六其他事项', 'chinese', 6, '其他事项'],
    ['一2023年总体情况', 'chinese', 1, '2023年总体情况'],
    ['1个总体情况', 'none', null, '1个总体情况'],
    ['2工作动态', 'none', null, '2工作动态'],
    ['7总体情况', 'none', null, '7总体情况'],
    ['12总体情况', 'none', null, '12总体情况'],
    ['一家企业的情况', 'none', null, '一家企业的情况'],
    ['第1总体情况', 'none', null, '第1总体情况'],
    ['总体情况', 'none', null, '总体情况'],
  ])('of %s is of kind %s', (text, kind, ordinal, rest) => {
    expect(headingNumber(text)).toEqual({ kind, ordinal, rest });
  });
});
