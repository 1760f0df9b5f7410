import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { rules } from '../src/core/rules';
import { examples, judged, ruleBook } from './rule-book/book';

const file = path.join(import.meta.dirname, '..', 'docs', 'rules.md');

describe('every rule has its examples', () => {
  it('and every example its rule', () => {
    expect(Object.keys(examples).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const own = examples[id];
    if (!own) throw new Error(`${id} has no examples: add them to test/rule-book/examples`);
    expect(judged(rule, own.fires).findings.length).toBeGreaterThan(0);
    expect(judged(rule, own.silent).findings).toEqual([]);
    if (!own.open) return;
    const { findings, assessments } = judged(rule, own.open);
    expect(findings).toEqual([]);
    if ('equations' in rule) expect(assessments.map(({ verdict }) => verdict.status)).toContain('unknown');
  });
});

it('docs/rules.md is what the rules say today (npm run rules writes it)', () => {
  expect(readFileSync(file, 'utf8')).toBe(ruleBook());
});
