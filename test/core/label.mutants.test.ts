import { describe, expect, test } from 'vitest';
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
