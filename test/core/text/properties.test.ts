import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/check';
import { rules } from '../../../src/core/rules';
import { pageOf } from '../pages';
import { filed } from './filed';
import { figuresOf, templates, type Key, type Template, type Told } from './templates';

const textRules = rules.filter(({ id }) => id.startsWith('text-'));
const page = pageOf([]);
const numRuns = Number(process.env['RUNS'] ?? 300);

const some = (max: number) => fc.nat({ max });

/** Parts first, then the whole, so that everything adds up. */
const anyTold: fc.Arbitrary<Told> = fc
  .record({
    granted: fc.oneof(some(9), some(2000)),
    partly: some(40),
    refused: some(20),
    unavailable: some(40),
    notProcessed: some(9),
    carriedOut: some(30),
    carriedIn: some(30),
    reconsiderations: some(30),
    lawsuits: some(30),
    issued: some(20),
    repealed: some(20),
    inForce: some(90),
  })
  .map((parts) => {
    const { granted, partly, refused, unavailable, notProcessed, carriedOut, carriedIn } = parts;
    const done = granted + partly + refused + unavailable + notProcessed;
    // What was carried in is not more than all there was.
    const into = Math.min(carriedIn, done + carriedOut);
    return { ...parts, carriedIn: into, done, received: done + carriedOut - into };
  });

const NUMERALS = '零一二三四五六七八九';

function inChinese(value: number): string {
  if (value < 10) return NUMERALS[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? NUMERALS[tens] : ''}十${ones > 0 ? NUMERALS[ones] : ''}`;
}

/** One number as offices print it. */
const STYLES: readonly ((value: number) => string)[] = [
  (value) => `${value}件`,
  (value) => ` ${value} 件`,
  (value) => `${value}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) + '件',
  (value) => `${value.toLocaleString('en-US')}件`,
  (value) => (value < 100 ? `${inChinese(value)}件` : `${value}份`),
  (value) => `${value}宗`,
];
const anyStyle = fc.constantFrom(...STYLES);

const written = ({ text }: Template, told: Told, style: (value: number) => string): string =>
  text.replace(/\{(\w+)\}/g, (_, key: Key) => style(told[key]));

const findingsOf = (text: string, told: Told) =>
  check(filed(text, figuresOf(told)), page, textRules).findings;

describe('a narrative made from the tables', { timeout: 600_000 }, () => {
  it('is never doubted', () => {
    const drawn = fc.tuple(
      fc.shuffledSubarray([...templates], { minLength: 1, maxLength: 4 }),
      anyTold,
      anyStyle,
    );
    fc.assert(
      fc.property(drawn, ([chosen, told, style]) => {
        const text = chosen.map((template) => written(template, told, style)).join('\n');
        expect(findingsOf(text, told)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('with one number changed is doubted once, by the rule that watches that number', () => {
    const drawn = fc.tuple(fc.constantFrom(...templates), anyTold, anyStyle, some(99), some(9));
    fc.assert(
      fc.property(drawn, ([template, told, style, more, at]) => {
        const watched = Object.entries(template.watched);
        const [key, rule] = watched[at % watched.length] ?? ['received', ''];
        // More than everything together: no sum of figures can be meant.
        const beyond = Object.values(told).reduce((sum, value) => sum + value, 1 + more);
        const text = written(template, { ...told, [key]: beyond }, style);
        const findings = findingsOf(text, told);
        expect(findings.map((finding) => [finding.rule, finding.severity, finding.actual])).toEqual([
          [rule, 'warning', String(beyond)],
        ]);
        expect(findings[0]?.quote).toContain(style(beyond).trim());
      }),
      { numRuns },
    );
  });

  it('with one number too low is doubted where the number can mean but one cell', () => {
    const single = {
      carriedIn: 'text-carried-in',
      carriedOut: 'text-carried-out',
      partly: 'text-outcome',
    } as const;
    const fitting = templates.filter(({ watched }) => Object.keys(single).some((key) => key in watched));
    const drawn = fc.tuple(fc.constantFrom(...fitting), anyTold, anyStyle, some(9));
    fc.assert(
      fc.property(drawn, ([template, told, style, less]) => {
        const keys = ['carriedIn', 'carriedOut', 'partly'] as const;
        const key = keys.find((one) => one in template.watched) ?? 'partly';
        fc.pre(told[key] > less);
        const text = written(template, { ...told, [key]: told[key] - 1 - less }, style);
        expect(findingsOf(text, told).map(({ rule }) => rule)).toEqual([single[key]]);
      }),
      { numRuns },
    );
  });

  it('beside blank tables is never doubted', () => {
    const drawn = fc.tuple(fc.constantFrom(...templates), anyTold, anyStyle);
    fc.assert(
      fc.property(drawn, ([template, told, style]) => {
        const figures = {
          in: null,
          carried: null,
          left: null,
          done: null,
          outcomes: {
            granted: null,
            partiallyGranted: null,
            'refused.stateSecret': null,
            'unavailable.notHeld': null,
            'notProcessed.duplicate': null,
          },
          recon: [null, null, null, null],
          direct: [null, null, null, null],
          norm: [null, null, null],
        } as const;
        expect(check(filed(written(template, told, style), figures), page, textRules).findings).toEqual([]);
      }),
      { numRuns },
    );
  });
});
