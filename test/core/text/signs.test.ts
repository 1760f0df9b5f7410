import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternsOf } from '../../../src/core/text/patterns.ts';

describe('the signs of a wording', () => {
  test.each(patternsOf(2023).map(({ form, signs }) => [form.source, form, signs] as const))(
    'stand in every clause of that wording: %s',
    (_, form, signs) => {
      fc.assert(
        fc.property(fc.stringMatching(form), (clause) => {
          expect(signs.filter((sign) => !sign.test(clause))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('tell wordings apart: no clause has those of all', () => {
    const clause = '收到政府信息公开申请12件';
    const left = patternsOf(2023).filter(({ signs }) => signs.every((sign) => sign.test(clause)));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(patternsOf(2023).length / 2);
  });
});
