import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inYears, isYearBefore } from '../../src/core/in-years';
import type { Result } from '../../src/core/result';
import { finding, type YearsRule } from '../../src/core/rule';
import { wordsFor } from '../../src/words/choose';
import { findingOf } from '../ui/results';
import { disclosure, filingOf, filingOf2019, requests, telling } from './filings';
import { readingOf } from './readings';

const words = wordsFor('zh');
const told =
  '部分科室上传信息不及时，个别栏目长时间没有更新；解读材料以文字为主，图表和问答较少，群众反映不易看懂；基层查阅点的设备老旧，值守人员不固定。' +
  '下一步将把公开目录逐条分到科室，每月检查一次；为涉及面广的文件配上图解；更换查阅点的设备，排定值班表，并把检查结果在例会上通报，作为年终评定的依据。';

const now = (carriedIn: number | string, change: Partial<Result> = {}): Result => ({
  ...readingOf(
    filingOf({ sheets: [requests({ 'carriedIn.total': carriedIn })], sections: telling(told, 'problems') }),
  ),
  ...change,
});
const before = (carriedOut: number | string, change: Parameters<typeof filingOf>[0] = {}): Result =>
  readingOf(
    filingOf({
      year: 2022,
      sheets: [requests({ 'carriedOut.total': carriedOut })],
      sections: telling(told, 'problems'),
      ...change,
    }),
  );
const rulesIn = ({ findings }: Result) => findings.map(({ rule }) => rule);

describe('the year before', () => {
  const pair = (issuer: string | null, year: number | null) =>
    isYearBefore(readingOf(filingOf({ issuer, year })), readingOf(filingOf()));

  test.each([
    ['the same issuer, one year less', '云溪县财政局', 2022, true],
    ['with blanks in its name', ' 云溪县　财政局', 2022, true],
    ['the same year', '云溪县财政局', 2023, false],
    ['two years less', '云溪县财政局', 2021, false],
    ['the year after', '云溪县财政局', 2024, false],
    ['another issuer', '云溪县教育局', 2022, false],
    ['an issuer nobody knows', null, 2022, false],
    ['a year nobody knows', '云溪县财政局', null, false],
  ])('is that of %s', (_, issuer, year, is) => expect(pair(issuer, year)).toBe(is));

  it('does not mind the kind of brackets', () => {
    const named = (issuer: string, year: number) => readingOf(filingOf({ issuer, year }));
    expect(
      isYearBefore(
        named('云溪县林业局(自然保护地管理局)', 2022),
        named('云溪县林业局（自然保护地管理局）', 2023),
      ),
    ).toBe(true);
  });

  it('is never that of a page that is no report', () => {
    expect(isYearBefore({ ...before(0), report: null }, now(0))).toBe(false);
    expect(isYearBefore(before(0), { ...now(0), report: null })).toBe(false);
  });
});

describe('a result beside the one of the year before', () => {
  it('has what does not go together, in place, and its verdict as it was', () => {
    const own = [
      findingOf({ rule: 'requests-balance', severity: 'error' }),
      findingOf({ rule: 'table-blank', severity: 'warning' }),
      findingOf({ rule: 'label-variant', severity: 'info' }),
    ];
    const result = now(3, { findings: own });
    const said = inYears(result, before(5), words);
    expect(rulesIn(said)).toEqual([
      'requests-balance',
      'table-blank',
      'years-carry',
      'years-same-text',
      'label-variant',
    ]);
    expect(said.summary).toEqual({ ...result.summary, warnings: 3, infos: 1 });
    expect(said.findings[2]?.message).toContain('2022');
    expect(said.findings[3]).toMatchObject({ quote: told, earlier: told });
    expect(result.findings).toBe(own);
  });

  it('is the same when that is done twice, or after another year before', () => {
    const once = inYears(now(3), before(5), words);
    expect(inYears(once, before(5), words)).toEqual(once);
    expect(inYears(inYears(now(3), before(4), words), before(5), words)).toEqual(once);
  });

  it('says nothing where the other is not the year before', () => {
    const result = now(3);
    for (const other of [before(5, { year: 2021 }), before(5, { issuer: '云溪县教育局' }), result]) {
      expect(inYears(result, other, words)).toEqual(result);
    }
  });

  it('says nothing where a page has two tables with different figures', () => {
    const findings = [findingOf({ rule: 'table-rival', severity: 'warning' })];
    expect(rulesIn(inYears(now(3, { findings }), before(5), words))).toEqual(['table-rival']);
    expect(rulesIn(inYears(now(3), { ...before(5), findings }, words))).toEqual([]);
  });

  it('leaves out the rules that are switched off', () => {
    const said = inYears(now(3), before(5), words, { off: ['years-carry'], setAside: [] });
    expect(rulesIn(said)).toEqual(['years-same-text']);
  });

  it('does not count what was set aside, until the figures change', () => {
    const [carry] = inYears(now(3), before(5), words).findings;
    const preferences = { off: [], setAside: [[carry?.fingerprint ?? '', '移交']] as const };
    const said = inYears(now(3), before(5), words, preferences);
    expect(said.findings[0]).toMatchObject({ rule: 'years-carry', setAside: '移交' });
    expect(said.summary.warnings).toBe(1);
    expect(inYears(now(3), before(6), words, preferences).findings[0]?.setAside).toBeNull();
  });

  it('goes on where one of the rules fails, and says which', () => {
    const statement = { severity: 'info', basis: '' } as const;
    const failing: YearsRule = {
      ...statement,
      id: 'years-failing',
      compare: () => {
        throw new Error('odd');
      },
    };
    const other: YearsRule = {
      ...statement,
      id: 'years-other',
      compare: () => [finding(other, { say: { key: 'rule-failed', error: '' } })],
    };
    const { findings, summary } = inYears(now(3), before(5), words, undefined, [failing, other]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['years-failing', 'warning'],
      ['years-other', 'info'],
    ]);
    expect(summary.verdict).toBe(now(3).summary.verdict);
  });
});

/** Two years of one issuer whose figures go on from one to the other. */
const pairs = fc
  .record({
    carried: fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }),
    stock: fc.nat(500),
    issued: fc.nat(90),
    repealed: fc.nat(90),
    isAcross: fc.boolean(),
  })
  .map(({ carried, stock, issued, repealed, isAcross }) => {
    const columns = [
      'naturalPerson',
      'business',
      'research',
      'publicWelfare',
      'legalService',
      'otherOrganization',
    ];
    const total = carried.reduce((sum, value) => sum + value, 0);
    const row = (name: string) =>
      Object.fromEntries([
        ...columns.map((key, at) => [`${name}.${key}`, carried[at] ?? 0]),
        [`${name}.total`, total],
      ]);
    const documents = (values: readonly number[]) =>
      Object.fromEntries(
        ['issued', 'repealed', 'inForce'].map((key, at) => [`normativeDocuments.${key}`, values[at] ?? 0]),
      );
    return {
      carried: row('carriedIn'),
      left: row('carriedOut'),
      documents,
      stock,
      issued,
      repealed,
      isAcross,
    };
  });

describe('two years that go on from one to the other', () => {
  const filed = (
    pair: typeof pairs extends fc.Arbitrary<infer Pair> ? Pair : never,
    changes: Readonly<Record<string, number>> = {},
  ) => {
    const { carried, left, documents, stock, issued, repealed, isAcross } = pair;
    const kept = stock + issued - repealed;
    const year = isAcross ? 2021 : 2023;
    const later = filingOf({
      year,
      sheets: [
        disclosure({ ...documents([issued, repealed, kept]), ...changes }),
        requests({ ...carried, ...changes }),
      ],
    });
    const earlier = isAcross
      ? filingOf2019({ year: 2020, sheets: [disclosure({}, '2019'), requests(left, '2019')] })
      : filingOf({ year: 2022, sheets: [disclosure(documents([0, 0, stock])), requests(left)] });
    return inYears(readingOf(later), readingOf(earlier), words).findings.filter(
      ({ severity }) => severity === 'warning',
    );
  };

  it('are never warned of', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        expect(filed(pair)).toEqual([]);
      }),
    );
  });

  it('are warned of when one figure is another', () => {
    const change = fc.tuple(pairs, fc.integer({ min: 1, max: 99 }), fc.boolean());
    fc.assert(
      fc.property(change, ([pair, by, isCarry]) => {
        const total = Number(pair.carried['carriedIn.total']) + by;
        const kept = pair.stock + pair.issued - pair.repealed + by;
        const changes = isCarry ? { 'carriedIn.total': total } : { 'normativeDocuments.inForce': kept };
        const [first, ...more] = filed(pair, changes);
        // On the form of 2019 nothing is said of the stock.
        const isSilent = !isCarry && pair.isAcross;
        const said = { rule: isCarry ? 'years-carry' : 'years-stock', difference: by };
        expect([first, ...more]).toMatchObject([isSilent ? undefined : said]);
      }),
    );
  });

  it('are never warned of for what is left blank', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('', '/', '见附件'), ({ left }, raw) => {
        const later = filingOf({ sheets: [requests({}, '2021', raw), disclosure({}, '2021', raw)] });
        const earlier = filingOf({ year: 2022, sheets: [requests(left), disclosure()] });
        for (const pair of [
          [readingOf(later), readingOf(earlier)],
          [readingOf(filingOf()), { ...readingOf(later), report: readingOf(earlier).report }],
        ] as const) {
          expect(inYears(pair[0], pair[1], words).findings).toEqual([]);
        }
      }),
    );
  });
});
