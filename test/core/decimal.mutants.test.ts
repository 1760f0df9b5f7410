import { describe, expect, test } from 'vitest';
import { compare, subtract, sum } from '../../src/core/decimal';

describe('whole numbers where floating point would round', () => {
  const most = String(Number.MAX_SAFE_INTEGER);

  test.each([
    [[most, '1'], '9007199254740992'],
    [[most, '2'], '9007199254740993'],
    [[most, '2', '-2'], most],
    [['9007199254740993', '-9007199254740993'], '0'],
    [['9007199254740993', '1'], '9007199254740994'],
    [['999999999999999', '999999999999999', '999999999999999'], '2999999999999997'],
  ])('%j add up to %s', (amounts, total) => expect(sum(amounts)).toBe(total));

  test('keep their difference', () => {
    expect(subtract('9007199254740993', '9007199254740992')).toBe('1');
    expect(subtract('1', '9007199254740993')).toBe('-9007199254740992');
    expect(compare('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
  });
});

describe('decimals', () => {
  test.each([
    [['0.1', '0.2'], '0.3'],
    [['1', '0.5'], '1.5'],
    [['0.5', '1'], '1.5'],
    [['-0.5', '0.5'], '0'],
    [['-0.05', '0.04'], '-0.01'],
    [['0.99999999', '0.00000001'], '1'],
    [[], '0'],
  ])('%j add up to %s', (amounts, total) => expect(sum(amounts)).toBe(total));

  test.each([
    ['1.5', '1', '0.5'],
    ['1', '1.5', '-0.5'],
    ['3', '5', '-2'],
    ['-3', '-5', '2'],
    ['6', '2', '4'],
  ])('%s − %s = %s', (a, b, difference) => expect(subtract(a, b)).toBe(difference));
});
