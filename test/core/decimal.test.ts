import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, subtract, sum } from '../../src/core/decimal';

/** A decimal as whole units of 10^-6, and as text with as many places as it needs. */
const units = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const SCALE = 6;

function printed(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -SCALE)}${fraction === '' ? '' : `.${fraction}`}`;
}

describe('sums of printed decimals', () => {
  it('come out exactly where floats do not', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['1119.02062', '-1119.02062'])).toBe('0');
    expect(sum(['0.1', '0.2', '0.3', '-0.6'])).toBe('0');
    expect(subtract('0.3', '0.1')).toBe('0.2');
    expect(subtract('1', '0.99999')).toBe('0.00001');
    expect(sum(['9007199254740993', '1'])).toBe('9007199254740994');
  });

  it('are zero for nothing at all', () => {
    expect(sum([])).toBe('0');
  });

  it('carry no trailing zeros, no bare point and no negative zero', () => {
    expect(sum(['1.50', '1.50'])).toBe('3');
    expect(sum(['-0.5', '0.5'])).toBe('0');
    expect(sum(['-0.5'])).toBe('-0.5');
    expect(subtract('0.25', '0.5')).toBe('-0.25');
    expect(sum(['10', '20'])).toBe('30');
  });

  it('agree with whole numbers of the finest place, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 30 }), (values) => {
        expect(sum(values.map(printed))).toBe(printed(values.reduce((a, b) => a + b, 0n)));
      }),
    );
  });

  it('agree with whole numbers in difference and order', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(subtract(printed(a), printed(b))).toBe(printed(a - b));
        expect(Math.sign(compare(printed(a), printed(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('are exact for whole numbers beyond what a float can tell apart', () => {
    expect(sum(['-5', '9007199254740993'])).toBe('9007199254740988');
    expect(subtract('9007199254740000', '9007199254740993')).toBe('-993');
    expect(compare('9007199254740992', '9007199254740993')).toBeLessThan(0);
    fc.assert(
      fc.property(fc.array(units, { maxLength: 10 }), (values) => {
        expect(sum(values.map(String))).toBe(String(values.reduce((a, b) => a + b, 0n)));
      }),
    );
    fc.assert(fc.property(units, units, (a, b) => subtract(String(a), String(b)) === String(a - b)));
  });

  it('do not depend on the order of what is added', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 10 }), (values) => {
        const texts = values.map(printed);
        expect(sum([...texts].reverse())).toBe(sum(texts));
      }),
    );
  });
});

describe('the order of decimals', () => {
  it.each([
    ['0', '0.0', 0],
    ['1', '1.00', 0],
    ['-1', '1', -1],
    ['2', '10', -1],
    ['0.3', '0.25', 1],
    ['-0.3', '-0.25', -1],
  ])('%s against %s is %d', (a, b, order) => expect(Math.sign(compare(a, b))).toBe(order));
});
