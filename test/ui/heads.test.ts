import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching, noFilter, sorted, type HeadEntry, type SortKey } from '../../src/ui/heads.ts';

let at = 0;
const head = (given: Partial<HeadEntry>): HeadEntry => ({
  url: `http://www.qinghe.gov.cn/${at}.html`,
  title: '年度报告',
  kind: 'report',
  issuer: '清河区农业农村局',
  year: 2020,
  form: '2019',
  verdict: 'balanced',
  errors: 0,
  warnings: 0,
  missing: [],
  assessed: 40,
  total: 40,
  publishedAt: null,
  source: 'page',
  at: at++,
  ...given,
});

describe('a filter', () => {
  const heads = [
    head({ issuer: '云溪县人民政府', year: 2023, verdict: 'unbalanced' }),
    head({ issuer: null, year: null, title: '云溪县教育局2022年报告', verdict: 'incomplete' }),
    head({ kind: 'index-page', issuer: null, year: null, title: '目录' }),
  ];

  it('without anything in it lets all through', () => {
    expect(matching(heads, noFilter)).toEqual(heads);
  });

  it('finds every word of a text in issuer, title or address, in any case', () => {
    expect(matching(heads, { ...noFilter, text: ' 教育局 报告 ' })).toEqual([heads[1]]);
    expect(matching(heads, { ...noFilter, text: 'QINGHE.gov' })).toEqual(heads);
    expect(matching(heads, { ...noFilter, text: '云溪 乌有' })).toEqual([]);
  });

  it('tells years, and pages without one', () => {
    expect(matching(heads, { ...noFilter, year: '2023' })).toEqual([heads[0]]);
    expect(matching(heads, { ...noFilter, year: 'none' })).toEqual(heads.slice(1));
  });

  it('does not take the verdict of a page that is no report for one', () => {
    expect(matching(heads, { ...noFilter, verdict: 'balanced' })).toEqual([]);
    expect(matching(heads, { ...noFilter, verdict: 'other' })).toEqual([heads[2]]);
  });
});

describe('an order', () => {
  it('puts what a column does not tell of last, both ways', () => {
    const [known, later, unknown] = [head({ year: 2020 }), head({ year: 2022 }), head({ year: null })];
    const heads = [unknown, later, known];
    expect(sorted(heads, { by: 'year', isDown: false })).toEqual([known, later, unknown]);
    expect(sorted(heads, { by: 'year', isDown: true })).toEqual([later, known, unknown]);
  });

  it('of verdicts puts what is off first', () => {
    const verdicts = (['balanced', 'unbalanced', 'incomplete'] as const).map((verdict) => head({ verdict }));
    expect(sorted(verdicts, { by: 'verdict', isDown: false }).map(({ verdict }) => verdict)).toEqual([
      'unbalanced',
      'incomplete',
      'balanced',
    ]);
  });

  it('by any column keeps every row, and the other way round is the other way round', () => {
    const any = fc.record({
      issuer: fc.option(fc.string(), { nil: null }),
      year: fc.option(fc.integer({ min: 2008, max: 2030 }), { nil: null }),
      errors: fc.nat(99),
      assessed: fc.nat(42),
      total: fc.constantFrom(0, 42),
    });
    const columns: readonly SortKey[] = ['issuer', 'year', 'errors', 'coverage', 'at', 'missing', 'form'];
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom(...columns), fc.boolean(), (given, by, isDown) => {
        const heads = given.map(head);
        const once = sorted(heads, { by, isDown });
        expect(new Set(once)).toEqual(new Set(heads));
        expect(sorted([...heads].reverse(), { by, isDown })).toEqual(once);
      }),
    );
  });
});
