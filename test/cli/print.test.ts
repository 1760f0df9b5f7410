import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/cli/print';
import { inspect } from '../../src/core/inspect';
import { wordsFor } from '../../src/words/choose';
import { line, pageOf, table } from '../core/pages';
import { requestsTable } from '../core/tables';

const title = line('云溪县财政局2023年政府信息公开工作年度报告', { level: 1 });

describe('an answer for people', () => {
  it('says who, which year, the verdict, and a line a finding', () => {
    const page = pageOf([title, table(requestsTable('2021', { 'received.total': 3 }))], { url: 'a.html' });
    const [first, second, ...rest] = pretty(inspect(page, wordsFor('zh'))).split('\n');
    expect(first).toBe('a.html');
    expect(second).toBe('  unbalanced (39/42)  云溪县财政局 · 2023 · 2021');
    const result = inspect(page, wordsFor('zh'));
    expect(rest.filter((each) => each.startsWith('  ✗')).length).toBe(result.summary.errors);
    expect(rest.filter((each) => /^ {2}[✗!·]/.test(each)).length).toBe(result.findings.length);
    expect(rest[0]).toMatch(/\[requests-row-total\]$/);
  });

  it('shows what would mend the sums below the finding', () => {
    const figures = {
      'received.naturalPerson': 3,
      'received.total': 3,
      'outcomes.granted.naturalPerson': 2,
      'outcomes.granted.total': 3,
      'outcomes.total.naturalPerson': 3,
      'outcomes.total.total': 3,
    };
    expect(pretty(inspect(pageOf([table(requestsTable('2021', figures))]), wordsFor('zh')))).toMatch(
      /\n {4}→ .*3/,
    );
  });

  it('says what the page is where it is no report', () => {
    expect(pretty(inspect(pageOf([line('公开指南')], { url: 'b.html' }), wordsFor('en')))).toBe(
      'b.html\n  not-report  This page is not an annual report on information disclosure',
    );
  });
});
