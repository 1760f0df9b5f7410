import { describe, expect, test } from 'vitest';
import { check } from '../src/core/check';
import type { Filing } from '../src/core/filing';
import type { Page, PageMeta } from '../src/core/page';
import type { Finding, Rule } from '../src/core/rule';
import { wordsFor } from '../src/words/choose';
import { bareFilings } from './core/filings';
import { pageOf } from './core/pages';
import { expectPlaces } from './places';

/** A filing, and what its page says of itself where the rule asks for that. */
type Case = Filing | { readonly filing: Filing; readonly meta: Partial<PageMeta> };

interface Cases {
  /** Filings that satisfy the rule: it finds nothing, and every sum of it comes out. */
  readonly holds: Readonly<Record<string, Case>>;
  /** Filings that do not, each with its findings in order: the cells, both sides, the quote. */
  readonly broken: Readonly<Record<string, readonly [Case, ...Partial<Finding>[]]>>;
  /** Filings of which it cannot be told: it finds nothing, and does not say that all is well. None where it always can. */
  readonly uncertain?: Readonly<Record<string, Case>>;
  /** Known faults: filings that satisfy the rule and are found fault with all the same, to be mended. */
  readonly wrongly?: Readonly<Record<string, Case>>;
}

const languages = ['zh', 'en'].map(wordsFor);

/** Tests one rule alone on filings of a line or two. */
export function testRule(rule: Rule, { holds, broken, uncertain = {}, wrongly = {} }: Cases): void {
  describe(`${rule.id} is satisfied`, () => {
    test.each(Object.entries(holds))('%s', (_, one) => {
      const { findings, assessments } = judged(rule, one);
      expect(findings).toEqual([]);
      expect(assessments.filter(({ verdict }) => verdict.status !== 'holds')).toEqual([]);
    });
  });

  describe(`${rule.id} is broken`, () => {
    test.each(Object.entries(broken))('%s', (_, [one, ...wanted]) => {
      const { findings } = judged(rule, one);
      expect(findings.length).toBe(wanted.length);
      expect(findings).toMatchObject(wanted);
      for (const found of findings) {
        expect(found.rule).toBe(rule.id);
        expect(found.severity === 'error').toBe(rule.severity === 'error');
        for (const words of languages) expect(words.say(found.say)).toMatch(/\S{4}/);
        expectPlaces(found, 'issuer' in one ? one : one.filing);
        if (rule.id.startsWith('text-') && found.quote !== null)
          expect(found.marks.map(({ role }) => role)).toContain('place');
      }
    });
  });

  describe(`${rule.id} finds nothing`, () => {
    test.each(Object.entries(bareFilings))('in %s', (_, filing) => {
      const { findings, hasFailed } = judged(rule, filing);
      expect(hasFailed).toBe(false);
      expect(findings.filter(({ rule: id }) => !TELLS_ABSENCE.test(id))).toEqual([]);
    });
  });

  describe.runIf(Object.keys(uncertain).length > 0)(`${rule.id} cannot be told`, () => {
    test.each(Object.entries(uncertain))('%s', (_, one) => {
      const { findings, assessments } = judged(rule, one);
      expect(findings).toEqual([]);
      if ('equations' in rule)
        expect(assessments.some(({ verdict }) => verdict.status === 'unknown')).toBe(true);
    });
  });

  describe.runIf(Object.keys(wrongly).length > 0)(`${rule.id} is known to cry wolf`, () => {
    test.fails.each(Object.entries(wrongly))('%s', (_, one) => {
      expect(judged(rule, one).findings).toEqual([]);
    });
  });
}

/** What these say is that something is not there. */
const TELLS_ABSENCE = /-(missing|image)$/;

function judged(rule: Rule, one: Case) {
  const isFiling = 'issuer' in one;
  const page: Page = pageOf([], isFiling ? {} : { meta: one.meta });
  return check(isFiling ? one : one.filing, page, [rule]);
}
