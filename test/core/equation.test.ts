import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readAmount } from '../../src/core/amount';
import { differenceOf, formulaOf, judge, type Equation, type Term } from '../../src/core/equation';

const column = { key: 'a', label: '甲', pattern: /甲/, measure: 'count', unit: null } as const;
const where = { table: 0, row: 0, column: 0, selector: '#a' };

/** An operand as printed; null where its row is absent or lost. */
const term = (raw: string | null, at = 0): Term => ({
  path: `p${at}`,
  entry:
    raw === null
      ? undefined
      : { path: `p${at}`, column, amount: readAmount(raw), unit: null, concealed: '', where },
});

/** `2 1 _ = 4`: operands as printed, `_` a blank, `!` an operand that is not on the page. */
function equation(text: string, doubt: string | null = null): Equation {
  const [left = '', right = ''] = text.split('=');
  const terms = (side: string) =>
    side
      .trim()
      .split(/\s+/)
      .map((raw, at) => term(raw === '!' ? null : raw === '_' ? '' : raw, at));
  return { left: terms(left), right: terms(right), doubt };
}

describe('a sum whose operands are all there', () => {
  test.each(['2 1 = 3', '0 0 0 = 0', '51 0 = 51 0', '0.1 0.2 = 0.3', '8 -7 = 1', '1.0 = 1', '１２ = 12'])(
    '%s holds',
    (text) => expect(judge(equation(text))).toEqual({ status: 'holds' }),
  );

  test.each([
    ['2 1 = 4', '3', '4'],
    ['51 0 = 50 0', '51', '50'],
    ['0 0 = 1', '0', '1'],
    ['0.1 0.2 = 0.30001', '0.3', '0.30001'],
    ['-1 0 = 1', '-1', '1'],
  ])('%s is broken', (text, left, right) =>
    expect(judge(equation(text))).toEqual({ status: 'broken', left, right, isOpen: false }),
  );
});

describe('a sum with blanks', () => {
  test.each([
    // zeros in the blanks satisfy it
    '3 _ = 3',
    '_ _ _ = 0',
    '_ 3 = _ 3',
    '3 / = 3',
    '3 约2 = 3',
    '3 ! = 3',
  ])('%s holds', (text) => expect(judge(equation(text))).toEqual({ status: 'holds' }));

  test.each([
    '3 _ = 5',
    '3 2 = _',
    '_ _ = 5',
    '5 = _ 3',
    '3 / = 5',
    '3 约2 = 5',
    '3 ! = 5',
    '_ 1 = _ 2',
    '_ 2 = _ 1',
    '-5 _ = 0',
  ])('%s cannot be told', (text) => expect(judge(equation(text))).toEqual({ status: 'unknown' }));

  test.each([
    // a blank only adds, and on the wrong side
    ['4 _ = 3', '4', '3'],
    ['4 = 5 _', '4', '5'],
    ['10 ! = 3', '10', '3'],
    ['1 / _ = 0', '1', '0'],
  ])('%s is broken whatever the blanks are', (text, left, right) =>
    expect(judge(equation(text))).toEqual({ status: 'broken', left, right, isOpen: true }),
  );

  test.each(['_ _ = _', '! ! = !', '/ / = /', '_ / ! = 无', 'XX = 约3'])('%s says nothing at all', (text) =>
    expect(judge(equation(text))).toEqual({ status: 'unknown' }),
  );
});

describe('a sum in doubt', () => {
  it('is never broken, but may hold', () => {
    expect(judge(equation('2 1 = 4', '另有一行'))).toEqual({ status: 'unknown' });
    expect(judge(equation('2 2 = 4', '另有一行'))).toEqual({ status: 'holds' });
  });
});

describe('whatever the figures', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 });
  const isBlank = fc.infiniteStream(fc.boolean());

  /** Terms that satisfy left = right, some of them then left blank. */
  const satisfied = fc.tuple(counts, counts, isBlank).map(([left, right, blanks]) => {
    const total = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
    const [a, b] = [total(left), total(right)];
    const whole = a > b ? { left, right: [...right, a - b] } : { left: [...left, b - a], right };
    const hide = (value: number, at: number) => term(blanks.next().value ? '' : String(value), at);
    return { left: whole.left.map(hide), right: whole.right.map(hide), doubt: null };
  });

  it('a sum that some filling of its blanks satisfies is never called broken', () => {
    const isBroken = (sum: Equation): boolean => judge(sum).status === 'broken';
    fc.assert(
      fc.property(satisfied, (sum) => !isBroken(sum)),
      { numRuns: 500 },
    );
  });

  const any = fc.tuple(counts, counts, isBlank).map(([left, right, blanks]) => {
    const hide = (value: number, at: number) => term(blanks.next().value ? '' : String(value), at);
    return { left: left.map(hide), right: right.map(hide), doubt: null };
  });

  const valueOf = ({ entry }: Term): number => entry?.amount.value ?? 0;
  const isUnread = ({ entry }: Term): boolean => entry?.amount.value === null;
  const total = (terms: readonly Term[]): number => terms.reduce((sum, one) => sum + valueOf(one), 0);

  it('what is called broken stays broken with any numbers in the blanks', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (sum, fillings) => {
        if (judge(sum).status !== 'broken') return;
        const filled = (terms: readonly Term[]) =>
          terms.map((one, at) => (isUnread(one) ? term(String(fillings.next().value), at) : one));
        expect(judge({ ...sum, left: filled(sum.left), right: filled(sum.right) }).status).toBe('broken');
      }),
      { numRuns: 500 },
    );
  });

  it('what cannot be told can be filled either way', () => {
    fc.assert(
      fc.property(any, (sum) => {
        if (judge(sum).status !== 'unknown') return;
        const [left, right] = [total(sum.left), total(sum.right)];
        const terms = [...sum.left, ...sum.right];
        const isAllBlank = terms.every(isUnread);
        expect(isAllBlank || (left < right ? sum.left : sum.right).some(isUnread)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('the two sides may be exchanged', () => {
    fc.assert(
      fc.property(any, (sum) => {
        expect(judge({ ...sum, left: sum.right, right: sum.left }).status).toBe(judge(sum).status);
      }),
    );
  });
});

describe('a sum in writing', () => {
  it('shows its figures, a box for a blank and brackets round a negative', () => {
    expect(formulaOf(equation('2 1 = 4'))).toBe('2 + 1 = 4');
    expect(formulaOf(equation('2 _ ! / = 4'))).toBe('2 + □ + □ + □ = 4');
    expect(formulaOf(equation('2 -1 = 4'))).toBe('2 + (-1) = 4');
  });

  it('tells what the right side is off by', () => {
    expect(differenceOf({ left: '3', right: '4' })).toBe('1');
    expect(differenceOf({ left: '51', right: '50' })).toBe('-1');
    expect(differenceOf({ left: '0.3', right: '0.1' })).toBe('-0.2');
  });
});
