import type { Cell, Figures } from './figures';
import { columnKeys, outcomeKeys, remedyKeys, requestKeys, undividedKey } from './labels';
import { valuesOf } from './paths';

/** One sum of the form, by paths: what stands left of the equals sign, and right of it. */
export interface Sum {
  readonly rule: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What the contract says of a sum. */
export type Outcome = 'holds' | 'broken' | 'open';

/** All sums a filing of a modern form must satisfy: 40, or 42 where （六） is in three. */
export function sumsOf(figures: Figures): readonly Sum[] {
  const form = figures.form === '2021' && figures.requests?.[undividedKey] === undefined ? '2021' : '2019';
  const six = columnKeys.slice(0, 6);
  const rows = requestKeys(form).map((key) => ({
    rule: 'requests-row-total',
    left: [`requests.${key}.total`],
    right: six.map((column) => `requests.${key}.${column}`),
  }));
  const columns = columnKeys.flatMap((column) => {
    const at = (key: string): string => `requests.${key}.${column}`;
    return [
      { rule: 'requests-outcome-total', left: [at('outcomes.total')], right: outcomeKeys(form).map(at) },
      {
        rule: 'requests-balance',
        left: [at('received'), at('carriedIn')],
        right: [at('outcomes.total'), at('carriedOut')],
      },
    ];
  });
  const groups = [0, 5, 10].map((start) => {
    const [a, b, c, d, total] = remedyKeys.slice(start, start + 5).map((key) => `remedies.${key}`);
    return { rule: 'remedies-total', left: [total ?? ''], right: [a, b, c, d].map((path) => path ?? '') };
  });
  return [...rows, ...columns, ...groups];
}

/** Weighs one sum by intervals: a blank is any count. */
export function weigh(sum: Sum, values: Readonly<Record<string, Cell>>): Outcome {
  const known = (paths: readonly string[]): readonly number[] =>
    paths.map((path) => values[path]).filter((value) => typeof value === 'number');
  const [left, right] = [known(sum.left), known(sum.right)];
  if (left.length + right.length === 0) return 'open';
  const total = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const [low, high] = [total(left), total(right)];
  if (low === high) return 'holds';
  const canGrow = low < high ? left.length < sum.left.length : right.length < sum.right.length;
  return canGrow ? 'open' : 'broken';
}

/** How many sums can be told, of how many; and which are broken. */
export function weighed(figures: Figures): {
  readonly coverage: readonly [number, number];
  readonly broken: readonly Sum[];
} {
  const values = valuesOf(figures);
  const sums = sumsOf(figures);
  const outcomes = sums.map((sum) => weigh(sum, values));
  return {
    coverage: [outcomes.filter((outcome) => outcome !== 'open').length, sums.length],
    broken: sums.filter((_, i) => outcomes[i] === 'broken'),
  };
}
