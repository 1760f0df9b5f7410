import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/core/amount';

const status = (text: string): string => readAmount(text).status;

describe('how long a text may be to be a figure', () => {
  test.each([
    ['a number among so many blanks that nobody looks through them', `${' '.repeat(2000)}7`, 'text'],
    ['blanks without end', '\u3000'.repeat(2001), 'blank'],
    ['words without end', '字'.repeat(2001), 'text'],
    ['blanks up to there', `${' '.repeat(1999)}7`, 'number'],
  ])('%s', (_, text, answer) => expect(status(text)).toBe(answer));

  test('what is too long says nothing else', () => {
    expect(readAmount('字'.repeat(3000))).toEqual({
      status: 'text',
      raw: '字'.repeat(3000),
      exact: null,
      value: null,
      unit: null,
    });
  });

  test('a placeholder may have blanks between its signs', () => {
    expect(status('— — — — — — — —')).toBe('placeholder');
    expect(status('— — — — — — — — —')).toBe('text');
  });
});

describe('a sign', () => {
  test.each([
    ['减5', '-5'],
    ['减少5', '-5'],
    ['增5', '5'],
    ['增加5', '5'],
    ['+5', '5'],
    ['-0', '0'],
  ])('%s is %s', (text, exact) => expect(readAmount(text).exact).toBe(exact));

  test('has its meaning only in front', () => {
    expect(status('5-')).toBe('text');
    expect(status('5减')).toBe('text');
    expect(readAmount('增-5').status).toBe('text');
  });
});
