import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { inspect } from '../../src/core/inspect';
import type { Page } from '../../src/core/page';
import type { Result } from '../../src/core/result';
import { wordsFor } from '../../src/words/choose';

const schema: object = JSON.parse(readFileSync('schema/result.schema.json', 'utf8'));
const isValid = new Ajv2020({ strictTypes: false }).compile(schema);
const words = [wordsFor('zh'), wordsFor('en')];

/** Runs something for at most a second of this process's own time. */
export function within<Answer>(work: () => Answer): Answer {
  const start = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000, 'seconds').toBeLessThan(LONGEST);
  return answer;
}

/** Half of the second is for a garbage collector that works in threads of its own. */
const LONGEST = 1.5;

/** Judges a page, and says what every answer must be, whatever the page is. */
export function judged(page: Page, language: number): Result {
  const result = within(() => inspect(page, words[language % 2] ?? wordsFor('zh')));
  const printed: unknown = JSON.parse(JSON.stringify(result));
  if (!isValid(printed))
    throw new Error(`the answer is not of the published shape: ${JSON.stringify(isValid.errors)}`);
  const { kind, summary, findings, data } = result;
  if (kind === 'report') {
    const { assessed, total } = summary.coverage;
    expect(assessed).toBeLessThanOrEqual(total);
    const reds = findings.filter(({ severity, setAside }) => severity === 'error' && setAside === null);
    expect(summary.errors).toBe(reds.length);
    expect(summary.verdict === 'unbalanced').toBe(reds.length > 0);
    if (summary.verdict === 'balanced') expect(assessed).toBe(total);
  } else {
    expect([summary.verdict, findings, data]).toEqual(['incomplete', [], {}]);
  }
  if (page.excess !== null) expect(kind).toBe('unreadable');
  expectUnpolluted();
  return result;
}

export function expectUnpolluted(): void {
  const fresh: Record<string, unknown> = {};
  for (const name of ['x', 'value', 'requests', 'total']) expect(fresh[name]).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(fresh['constructor']).toBe(Object);
}
