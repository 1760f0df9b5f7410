import { describe, expect, it, test } from 'vitest';
import { check, isOptional, whyUnknown } from '../../src/core/check';
import type { Finding, Rule } from '../../src/core/rule';
import { requestsBalance } from '../../src/core/rules/requests-balance';
import { requestsRowTotal } from '../../src/core/rules/requests-row-total';
import { filingOf, losing, requests } from './filings';
import { pageOf } from './pages';

const page = pageOf([]);
const rule = (id: string, severity: Rule['severity'], findings: readonly Finding[] = []): Rule => ({
  id,
  severity,
  basis: '',
  check: () => findings,
});
const throwing: Rule = {
  ...rule('throwing', 'info'),
  check: () => {
    throw new Error('odd');
  },
};

describe('a rule may be switched off', () => {
  test.each([
    ['error', false],
    ['warning', true],
    ['info', true],
  ] as const)('where it is of severity %s: %s', (severity, answer) =>
    expect(isOptional(rule('any', severity))).toBe(answer),
  );

  it('and then does not run, unless what it says may be red', () => {
    const ran: string[] = [];
    const noting = (id: string, severity: Rule['severity']): Rule => ({
      ...rule(id, severity),
      check: () => {
        ran.push(id);
        return [];
      },
    });
    const book = [noting('a', 'error'), noting('b', 'warning'), noting('c', 'info'), noting('d', 'info')];
    check(filingOf(), page, book, { off: ['a', 'b', 'c'], setAside: [] });
    expect(ran).toEqual(['a', 'd']);
  });
});

describe('whether a rule did not finish', () => {
  test.each([
    [[], false],
    [[rule('fine', 'info')], false],
    [[throwing], true],
    [[rule('fine', 'info'), throwing, rule('fine', 'info')], true],
    [[requestsBalance], false],
  ])('%#', (book, answer) => expect(check(filingOf(), page, book).hasFailed).toBe(answer));

  it('and then makes no assessment', () => {
    expect(check(filingOf(), page, [throwing]).assessments).toEqual([]);
  });
});

describe('a broken sum', () => {
  it('tells the figure of every operand', () => {
    const sheet = requests({ 'received.total': 5, 'received.business': 2 });
    const [found] = check(filingOf({ sheets: [sheet] }), page, [requestsRowTotal]).findings;
    const { say } = found ?? {};
    if (say?.key !== 'sum-off') throw new Error('a sum is off');
    expect(say.left.map(({ exact }) => exact)).toEqual(['0', '2', '0', '0', '0', '0']);
    expect(say.right).toEqual([{ path: 'requests.received.total', exact: '5' }]);
  });

  it('has no total to mark where both sides are sums', () => {
    const sheet = requests({ 'received.total': 5 });
    const [found] = check(filingOf({ sheets: [sheet] }), page, [requestsBalance]).findings;
    expect(found?.marks.map(({ role }) => role)).toEqual(['part', 'part', 'part', 'part']);
  });
});

describe('why a sum is open', () => {
  const whyOf = (sheet: ReturnType<typeof requests>, at: number) => {
    const filing = filingOf({ sheets: [sheet] });
    const [...open] = check(filing, page, [requestsBalance]).assessments;
    const assessment = open[at];
    return assessment?.verdict.status === 'unknown' ? whyUnknown(assessment, filing) : null;
  };

  it('is a lost row only where the sum has a cell of that row', () => {
    const blank = requests({ 'received.naturalPerson': 1 }, '2021', '');
    expect(whyOf(losing(blank, 'requests.outcomes.granted'), 0)).toEqual({ key: 'why-blank', blanks: 3 });
    expect(whyOf(losing(blank, 'requests.carriedOut'), 0)).toEqual({
      key: 'why-lost',
      path: 'requests.carriedOut',
    });
  });

  it('is not a row that has its cells', () => {
    const blank = requests({ 'received.naturalPerson': 1 }, '2021', '');
    const rows = blank.rows.filter(({ row }) => row.path !== 'requests.carriedIn');
    expect(whyOf({ ...blank, rows }, 0)).toEqual({ key: 'why-blank', blanks: 3 });
  });
});
