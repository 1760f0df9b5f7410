import { describe, expect, it, test } from 'vitest';
import { check, whyUnknown } from '../../src/core/check';
import { finding, type Rule } from '../../src/core/rule';
import { requestsBalance } from '../../src/core/rules/requests-balance';
import { requestsOutcomeTotal } from '../../src/core/rules/requests-outcome-total';
import { requestsRowTotal } from '../../src/core/rules/requests-row-total';
import { adding, filingOf, losing, remedies, requests } from './filings';
import { pageOf } from './pages';

const page = pageOf([]);

const quiet: Rule = { id: 'quiet', severity: 'info', basis: '', check: () => [] };
const loud: Rule = {
  id: 'loud',
  severity: 'warning',
  basis: '格式',
  check: () => [finding(loud, { say: { key: 'section-missing', id: 'others', hasTable: false } })],
};
const failing: Rule = {
  id: 'failing',
  severity: 'error',
  basis: '格式',
  check: () => {
    throw new TypeError('nothing there');
  },
};
const failingSum: Rule = {
  id: 'failing-sum',
  severity: 'error',
  basis: '格式',
  equations: () => {
    throw new RangeError('no such row');
  },
};

describe('a rule that throws', () => {
  it('stops no other', () => {
    const { findings } = check(filingOf(), page, [quiet, failing, loud, failingSum]);
    expect(findings.map(({ rule, say }) => `${rule} ${say.key}`)).toEqual([
      'failing rule-failed',
      'loud section-missing',
      'failing-sum rule-failed',
    ]);
  });

  it('is told in its own name and never in red', () => {
    const { findings } = check(filingOf(), page, [failing]);
    expect(findings[0]).toMatchObject({
      rule: 'failing',
      severity: 'warning',
      say: { key: 'rule-failed', error: 'TypeError: nothing there' },
    });
  });
});

describe('beside a second table with other figures', () => {
  const ofText: Rule = { ...loud, id: 'text-loud' };
  const rival = filingOf({ sheets: [{ ...requests(), hasRival: true }, remedies()] });
  const heard = (filing: typeof rival) =>
    check(filing, page, [ofText, loud, requestsBalance]).findings.map(({ say }) => say.key);

  it('the text is held against neither, and everything else goes on', () => {
    expect(heard(rival)).toEqual(['section-missing']);
    expect(heard(filingOf())).toEqual(['section-missing', 'section-missing']);
    expect(check(rival, page, [requestsBalance]).assessments).toHaveLength(7);
  });
});

describe('a sum', () => {
  it('that holds makes an assessment and no finding', () => {
    const { assessments, findings } = check(filingOf(), page, [requestsBalance]);
    expect(assessments.map(({ verdict }) => verdict.status)).toEqual(new Array(7).fill('holds'));
    expect(findings).toEqual([]);
  });

  it('that is broken names all its operands, both sides and what it is off by', () => {
    const sheet = requests({ 'received.total': 51, 'outcomes.total.total': 50 });
    const { findings } = check(filingOf({ sheets: [sheet] }), page, [requestsBalance]);
    expect(findings).toMatchObject([
      {
        rule: 'requests-balance',
        severity: 'error',
        cells: [
          'requests.received.total',
          'requests.carriedIn.total',
          'requests.outcomes.total.total',
          'requests.carriedOut.total',
        ],
        formula: '51 + 0 = 50 + 0',
        expected: '51',
        actual: '50',
        difference: '-1',
      },
    ]);
  });

  it('marks the total apart from its parts', () => {
    const sheet = requests({ 'received.total': 1 });
    const [found] = check(filingOf({ sheets: [sheet] }), page, [requestsRowTotal]).findings;
    expect(found?.marks.map(({ role }) => role)).toEqual([...new Array(6).fill('part'), 'total']);
    expect(found?.marks.at(-1)?.selector).toBe('#requests.received.total');
  });

  it('says that it is off by at least so much where blanks are left', () => {
    const sheet = requests({ 'received.naturalPerson': 5, 'received.total': 3 }, '2021', '');
    const [found] = check(filingOf({ sheets: [sheet] }), page, [requestsRowTotal]).findings;
    expect(found?.say).toMatchObject({ key: 'sum-off', difference: '-2', isAtLeast: true });
  });

  it('has a mark for each operand that is on the page and for no other', () => {
    const sheet = losing(
      requests({ 'carriedIn.total': 0, 'outcomes.total.total': 1 }),
      'requests.outcomes.granted',
    );
    const rows = sheet.rows.filter(({ row }) => row.path !== 'requests.received');
    const { findings } = check(filingOf({ sheets: [{ ...sheet, rows }] }), page, [requestsOutcomeTotal]);
    expect(findings).toEqual([]);
    const more = requests({ 'outcomes.granted.total': 2, 'outcomes.total.total': 1 });
    const lost = losing(more, 'requests.outcomes.refused.stateSecret');
    const [found] = check(filingOf({ sheets: [lost] }), page, [requestsOutcomeTotal]).findings;
    expect(found?.cells.length).toBe(22);
    expect(found?.marks.length).toBe(21);
  });
});

describe('why a sum cannot be judged', () => {
  const why = (change: Parameters<typeof filingOf>[0], rule: Rule) => {
    const filing = filingOf(change);
    const unknown = check(filing, page, [rule]).assessments.find(
      ({ verdict }) => verdict.status === 'unknown',
    );
    return unknown && whyUnknown(unknown, filing);
  };

  test.each([
    ['blanks', { sheets: [requests({ 'received.total': 5 }, '2021', '')] }, { key: 'why-blank', blanks: 6 }],
    [
      'a row whose cells are lost',
      { sheets: [losing(requests(), 'requests.received')] },
      { key: 'why-lost', path: 'requests.received' },
    ],
    ['a table that is not there', { sheets: [remedies()] }, { key: 'why-absent', table: 'requests' }],
  ] as const)('is %s', (_, change, said) => expect(why(change, requestsRowTotal)).toEqual(said));

  it('is a row that may or may not count', () => {
    const sheet = adding(requests({ 'outcomes.total.total': 1 }), '（八）撤回', 0, 0, 0, 0, 0, 0, 1);
    expect(why({ sheets: [sheet] }, requestsOutcomeTotal)).toEqual({
      key: 'why-stranger',
      printed: '（八）撤回',
    });
  });
});
