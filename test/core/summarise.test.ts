import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/core/check';
import type { Filing } from '../../src/core/filing';
import { statisticsSums } from '../../src/core/forms/statistics';
import type { ResultFinding } from '../../src/core/result';
import { summarise } from '../../src/core/summarise';
import { wordsFor } from '../../src/words/choose';
import { findingOf } from '../ui/results';
import { disclosure, filingOf, filingOf2014, remedies, requests, statistics } from './filings';
import { pageOf } from './pages';

const summaryOf = (filing: Filing, findings: readonly ResultFinding[] = [], hasFailed = false) =>
  summarise(filing, { ...check(filing, pageOf([])), hasFailed }, findings, wordsFor('zh'));
const verdictOf = (...given: Parameters<typeof summaryOf>) => summaryOf(...given).verdict;
const found = (rule: string, severity: ResultFinding['severity'], setAside: string | null = null) =>
  findingOf({ rule, severity, setAside });

describe('the sums that are counted', () => {
  it('are those of the modern tables, even beside the table of 2014', () => {
    const sheets = [disclosure(), requests(), remedies(), statistics()];
    expect(summaryOf(filingOf({ sheets })).coverage).toEqual({ assessed: 42, total: 42, notAssessable: [] });
  });

  it('are those of the table of 2014 where it stands alone', () => {
    expect(summaryOf(filingOf2014()).coverage.total).toBe(statisticsSums.length);
  });

  it('name their cells where they cannot be told', () => {
    const filing = filingOf({
      sheets: [
        disclosure(),
        requests(),
        remedies({ 'reconsideration.total': '', 'reconsideration.upheld': 1 }),
      ],
    });
    const { assessed, total, notAssessable } = summaryOf(filing).coverage;
    expect([assessed, total]).toEqual([41, 42]);
    expect(notAssessable.map(({ rule, cells }) => [rule, ...cells])).toEqual([
      [
        'remedies-total',
        ...['upheld', 'corrected', 'other', 'pending', 'total'].map(
          (key) => `remedies.reconsideration.${key}`,
        ),
      ],
    ]);
  });
});

describe('the verdict', () => {
  test.each<readonly [string, string, readonly ResultFinding[]]>([
    ['balanced', 'nothing is found', []],
    [
      'balanced',
      'there are warnings and remarks',
      [found('text-done', 'warning'), found('text-year', 'info')],
    ],
    ['unbalanced', 'there is one error', [found('text-year', 'info'), found('requests-balance', 'error')]],
    ['incomplete', 'an error was set aside', [found('requests-balance', 'error', '已核实')]],
    [
      'unbalanced',
      'one of two errors was set aside',
      [found('requests-balance', 'error', '已核实'), found('remedies-total', 'error')],
    ],
    ...['section-missing', 'table-missing', 'row-missing', 'table-rival'].map(
      (rule) =>
        ['incomplete', `${rule} was found`, [found('text-year', 'info'), found(rule, 'warning')]] as const,
    ),
  ])('is %s where %s', (verdict, _, findings) => expect(verdictOf(filingOf(), findings)).toBe(verdict));

  it('is incomplete where a rule did not finish', () => {
    expect(verdictOf(filingOf(), [], true)).toBe('incomplete');
  });

  it('is incomplete where there was nothing to add up', () => {
    expect(verdictOf(filingOf({ sheets: [] }))).toBe('incomplete');
  });

  it('is incomplete where one sum cannot be told', () => {
    const sheets = [disclosure(), requests({ 'received.total': 1, 'received.business': '' }), remedies()];
    expect(verdictOf(filingOf({ sheets }))).toBe('incomplete');
  });
});

test('the counts leave out what was set aside', () => {
  const findings = [
    found('requests-balance', 'error'),
    found('remedies-total', 'error', '已核实'),
    found('text-done', 'warning'),
    found('text-none', 'warning'),
    found('text-year', 'info'),
    found('text-twice', 'info', '已核实'),
    found('unit-missing', 'info'),
    found('fee-unmentioned', 'info'),
  ];
  expect(summaryOf(filingOf(), findings)).toMatchObject({ errors: 1, warnings: 2, infos: 3 });
});
