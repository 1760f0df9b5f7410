import { describe, expect, test } from 'vitest';
import type { Filing } from '../src/core/filing';
import { inYears } from '../src/core/in-years';
import type { Finding, YearsRule } from '../src/core/rule';
import { wordsFor } from '../src/words/choose';
import { bareFilings, filingOf, filingOf2019 } from './core/filings';
import { readingOf } from './core/readings';
import { expectPlaces } from './places';

/** The filing on one year, and the one on the year before. */
type Pair = readonly [now: Filing, before: Filing];

interface Cases {
  /** Pairs that satisfy the rule, or of which it cannot be told: nothing is said. */
  readonly silent: Readonly<Record<string, Pair>>;
  /** Pairs that do not, each with its findings in order. */
  readonly broken: Readonly<Record<string, readonly [Pair, ...Partial<Finding>[]]>>;
}

const languages = ['zh', 'en'].map(wordsFor);

/** Tests one rule about two years on filings of a line or two. */
export function testYears(rule: YearsRule, { silent, broken }: Cases): void {
  describe(`${rule.id} is silent`, () => {
    test.each(Object.entries(silent))('%s', (_, pair) => expect(judged(rule, pair)).toEqual([]));
  });

  describe(`${rule.id} finds nothing`, () => {
    test.each(Object.entries(bareFilings))('in %s, or beside it', (_, filing) => {
      for (const other of [filing, filingOf(), filingOf2019()]) {
        expect(judged(rule, [filing, other])).toEqual([]);
        expect(judged(rule, [other, filing])).toEqual([]);
      }
    });
  });

  describe(`${rule.id} is broken`, () => {
    test.each(Object.entries(broken))('%s', (_, [pair, ...wanted]) => {
      const findings = judged(rule, pair);
      expect(findings.length).toBe(wanted.length);
      expect(findings).toMatchObject(wanted);
      for (const found of findings) {
        expect(found.rule).toBe(rule.id);
        expect(found.severity).not.toBe('error');
        for (const words of languages) expect(words.say(found.say)).toMatch(/\S{4}/);
        expectPlaces(found, pair[0]);
      }
      const said = inYears(readingOf(pair[0]), readingOf(pair[1]), wordsFor('zh'), undefined, [rule]);
      expect(said.findings.map(({ rule: id }) => id)).toEqual(wanted.map(() => rule.id));
    });
  });
}

const judged = (rule: YearsRule, [now, before]: Pair): readonly Finding[] =>
  rule.compare(readingOf(now), readingOf(before));
