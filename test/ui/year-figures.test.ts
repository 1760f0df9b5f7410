import { describe, expect, it } from 'vitest';
import type { Data } from '../../src/core/result.ts';
import { yearFigures } from '../../src/ui/year-figures.ts';
import { resultOf } from './results.ts';

const figures = (data: Data) => yearFigures({ ...resultOf(), data }, 2023).figures;

describe('the figures of a year', () => {
  it('are those of table three', () => {
    const data = {
      requests: { received: { total: 51 }, outcomes: { total: { total: 50 } }, carriedOut: { total: 1 } },
    };
    expect(figures(data)).toEqual({ received: 51, done: 50, carriedOut: 1 });
  });

  it('are those of the table of 2014, which does not say what was carried over', () => {
    expect(figures({ statistics: { req: { received: 7, closed: 6 } } })).toEqual({
      received: 7,
      done: 6,
      carriedOut: null,
    });
  });

  it('are not zero where the page shows none', () => {
    const data = { requests: { received: { total: null }, outcomes: { total: null } } };
    expect(figures(data)).toEqual({ received: null, done: null, carriedOut: null });
  });

  it('are none of those that every object brings along', () => {
    expect(figures({ requests: {} })).toEqual({ received: null, done: null, carriedOut: null });
    expect(figures(JSON.parse('{"__proto__":{"requests":{"received":{"total":5}}}}'))).toMatchObject({
      received: null,
    });
  });
});
