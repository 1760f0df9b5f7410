import { describe, expect, it, test } from 'vitest';
import { chineseNumber, gist, normalise, numbering, remembered } from '../../src/core/label';

describe('what is remembered', () => {
  test('is asked for once', () => {
    const asked: string[] = [];
    const length = remembered((text) => {
      asked.push(text);
      return text.length;
    });
    expect([length('甲'), length('甲'), length('乙乙'), length('甲')]).toEqual([1, 1, 2, 1]);
    expect(asked).toEqual(['甲', '乙乙']);
  });

  test('is short: sixty characters and no more', () => {
    const asked: number[] = [];
    const length = remembered((text) => asked.push(text.length) > 0);
    for (const text of ['一'.repeat(60), '一'.repeat(61)]) [length(text), length(text)];
    expect(asked).toEqual([60, 61, 61]);
  });

  test('may be nothing', () => {
    let asked = 0;
    const none = remembered(() => {
      asked += 1;
      return null;
    });
    expect([none('甲'), none('甲'), asked]).toEqual([null, null, 1]);
  });

  test('is forgotten when it is too much, and then asked for again', () => {
    const asked: string[] = [];
    const same = remembered((text) => {
      asked.push(text);
      return text;
    });
    for (let count = 0; count < 2000; count += 1) same(`${count}`);
    same('0');
    expect(asked).toHaveLength(2000);
    same('new');
    same('0');
    expect(asked.slice(2000)).toEqual(['new', '0']);
  });
});

describe('labels', () => {
  test('are compared as far as anyone would read', () => {
    expect(normalise('甲'.repeat(30_000))).toHaveLength(20_000);
    expect(gist(`${'甲'.repeat(30_000)}乙`)).toBe('甲'.repeat(20_000));
  });

  test('have no Chinese number in nothing', () => {
    expect(chineseNumber('')).toBeNull();
    expect(chineseNumber('十')).toBe(10);
  });

  test('are not numbered by what is no number', () => {
    expect(numbering('一二三、甲')).toEqual({ kind: 'none', ordinal: null, rest: '一二三、甲' });
    expect(numbering('（十一）甲')).toEqual({ kind: 'parenthesis', ordinal: 11, rest: '甲' });
  });
});

describe('a number set off otherwise than by 、', () => {
  test.each<readonly [string, string, number | null, string]>([
    ['一 总体情况', 'chinese', 1, '总体情况'],
    ['　一　总体情况', 'chinese', 1, '总体情况'],
    ['十一 总体情况', 'chinese', 11, '总体情况'],
    ['一    总体情况', 'chinese', 1, '总体情况'],
    ['一     总体情况', 'none', null, '一总体情况'],
    ['一总体情况', 'none', null, '一总体情况'],
    ['一 、总体情况', 'chinese', 1, '总体情况'],
    ['见一 总体情况', 'none', null, '见一总体情况'],
    ['一 总体 二 其他', 'chinese', 1, '总体二其他'],
    ['①总体情况', 'parenthesis', 1, '总体情况'],
    [' ①总体情况', 'parenthesis', 1, '总体情况'],
    ['⑳总体情况', 'parenthesis', 20, '总体情况'],
    ['⑴总体情况', 'parenthesis', 1, '总体情况'],
    ['⒇总体情况', 'parenthesis', 20, '总体情况'],
    ['⒈总体情况', 'arabic', 1, '总体情况'],
    ['⒛总体情况', 'arabic', 20, '总体情况'],
    ['⒜总体情况', 'none', null, '⒜总体情况'],
    ['㈠总体情况', 'parenthesis', 1, '总体情况'],
    ['㈩总体情况', 'parenthesis', 10, '总体情况'],
    ['㈪总体情况', 'none', null, '㈪总体情况'],
    ['Ⅰ、总体情况', 'chinese', 1, '总体情况'],
    [' Ⅱ、总体情况', 'chinese', 2, '总体情况'],
    ['Ⅹ、总体情况', 'chinese', 10, '总体情况'],
  ])('%s', (text, kind, ordinal, rest) => expect(numbering(text)).toEqual({ kind, ordinal, rest }));

  it('is looked for in no long line', () => {
    expect(numbering(`一 ${'长'.repeat(198)}`).kind).toBe('chinese');
    expect(numbering(`一 ${'长'.repeat(199)}`).kind).toBe('none');
  });
});
