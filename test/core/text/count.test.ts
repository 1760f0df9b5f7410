import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, joinThousands } from '../../../src/core/text/count';

describe('a number of prose', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['零', 0],
    ['〇', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['一百', 100],
    ['两百', 200],
    ['一百零二', 102],
    ['一百一十', 110],
    ['一百十二', 112],
    ['三百二十五', 325],
    ['一千', 1000],
    ['一千零三', 1003],
    ['两千零三十', 2030],
    ['一千二百三十四', 1234],
  ])('%s is %i', (text, value) => expect(countOf(text)).toBe(value));

  test.each(['', '两三', '一百二', '一千二', '百', '12件', '二百三千', '十十'])(
    '%j is none for sure',
    (text) => {
      expect(countOf(text)).toBeNull();
    },
  );

  test('is read as it is written', () => {
    fc.assert(fc.property(fc.nat(999_999_999), (value) => countOf(String(value)) === value));
  });
});

describe('thousands parted by commas', () => {
  test.each([
    ['收到1,110件', '收到1110件'],
    ['收到１,１１０件', '收到１１１０件'],
    ['共1,234,567条', '共1234567条'],
    ['分别为3,110件', '分别为3110件'],
    ['收到12,34件', '收到12,34件'],
    ['收到1,1100件', '收到1,1100件'],
    ['收到1110,110件', '收到1110,110件'],
    ['占3,110.5%', '占3,110.5%'],
    ['占3,110%', '占3,110%'],
    ['收到3，110件', '收到3，110件'],
    ['1.2,110件', '1.2,110件'],
  ])('%s is read as %s', (text, joined) => expect(joinThousands(text)).toBe(joined));
});
