import { describe, expect, it, test } from 'vitest';
import type { Messages, Saying } from '../../src/core/say';
import { wordsFor } from '../../src/words/choose';

const total = 'requests.received.total';
const part = 'requests.received.naturalPerson';
const fees = 'disclosure.administrativeFees.amount';
const off = { left: [{ path: part, exact: '41' }], right: [{ path: total, exact: '43' }] };

/** Facts for every code, their figures unlike any other; a code without facts here does not compile. */
const samples: { readonly [Key in keyof Messages]: readonly Messages[Key][] } = {
  'sum-off': [
    { ...off, rule: 'requests-row-total', difference: '2', isAtLeast: false },
    { ...off, rule: 'requests-balance', difference: '-2', isAtLeast: true },
    { ...off, rule: 'requests-outcome-total', difference: '2', isAtLeast: false },
    {
      rule: 'remedies-total',
      left: [
        { path: 'remedies.reconsideration.upheld', exact: null },
        { path: 'remedies.reconsideration.corrected', exact: '-17' },
        { path: 'remedies.reconsideration.other', exact: '0' },
      ],
      right: [{ path: 'remedies.reconsideration.total', exact: '43' }],
      difference: '60',
      isAtLeast: true,
    },
    { ...off, rule: 'some-rule-to-come', difference: '2', isAtLeast: false },
  ],
  negative: [{ path: total, value: '-43' }],
  'items-negative': [{ row: 'disclosure.licensing', previous: '41', change: '-43' }],
  'section-missing': [
    { id: 'overview', hasTable: false },
    { id: 'requests', hasTable: true },
  ],
  'sections-untold': [{}],
  'section-empty': [{ id: 'problems', heading: '五、存在问题' }],
  'section-order': [
    { printed: ['requests', 'overview'], numbers: [] },
    { printed: ['overview'], numbers: ['八、其他事项'] },
  ],
  'section-extra': [{ heading: '七、机构建设' }],
  'table-missing': [{ table: 'disclosure' }, { table: 'requests' }, { table: 'remedies' }],
  'table-unread': [{ table: 'disclosure' }, { table: 'requests' }],
  'table-blank': [
    { table: 'requests', blank: 41, total: 175 },
    { table: 'remedies', blank: 1, total: 15 },
  ],
  'table-rival': [{ table: 'requests' }],
  'table-hidden-twin': [{ table: 'requests' }],
  'row-missing': [{ path: 'requests.received' }],
  'row-lost': (['fewer', 'more', 'ambiguous', 'merged', 'twice'] as const).map((why) => ({
    path: 'requests.received',
    why,
    found: 41,
    expected: 43,
  })),
  'row-surplus': [{ path: 'remedies.reconsideration', found: 43, expected: 41 }],
  'rows-lost': [
    { table: 'requests', paths: ['requests.received', 'requests.carriedIn'], total: 41, why: 'merged' },
    { table: 'requests', paths: ['requests.received'], total: 1, why: 'more' },
    {
      table: 'requests',
      paths: Array.from({ length: 22 }, () => 'requests.received'),
      total: 43,
      why: 'more',
    },
  ],
  'rows-surplus': [{ table: 'requests', paths: ['requests.received'], total: 43 }],
  'label-variant': [{ pairs: [{ printed: '上年转结', official: '上年结转' }] }],
  'value-text': [{ path: total, raw: '约43' }],
  'value-not-integer': [{ path: total, raw: '43.5' }],
  'value-concealed': [{ path: total, raw: '41', concealed: '43' }],
  'unit-missing': [{ path: fees, raw: '43.5' }],
  'unit-unusual': [{ path: fees, raw: '43.5元', unit: '元', official: '万元' }],
  'form-year': [{ form: '2019', year: 2022, official: '2021' }],
  'wrong-article': [{ printed: '第二十六条第（六）项', officialItem: 6 }],
  'text-differs': [
    { subject: 'received', value: 41, admissible: [43], scope: null },
    { subject: 'litigation', value: 41, admissible: [43, 47], scope: '全县' },
  ],
  'text-none': (['requests', 'reconsideration', 'litigation'] as const).map((of) => ({
    of,
    path: total,
    value: '43',
  })),
  'text-all-done': [{ carriedOut: '43' }],
  'text-upheld': [
    {
      paths: ['remedies.reconsideration.corrected', 'remedies.reconsideration.pending'],
      values: ['41', '43'],
    },
  ],
  'text-parts': [{ whole: 90, parts: [41, 43], sum: 84 }],
  'text-percent': [{ count: 41, percent: '47', base: 200, expected: '20.5' }],
  'text-twice': [{ subject: 'carriedOut', values: [41, 43] }],
  'text-unfilled': [{ blank: '信息  条' }],
  'text-year': [{ year: 2023, named: 2022, times: 43 }],
  'text-fees': [{ notices: '43' }],
  'stock-short': [{ path: 'disclosure.rules', inForce: '41', issued: '43', repealed: '1' }],
  'decisions-without-items': [{ path: 'disclosure.licensing', decisions: '43' }],
  'published-more': [{ path: 'disclosure.rules', newly: '43', total: '41' }],
  'procurement-half': [{ projects: '43', amount: '0' }],
  'fees-large': [{ path: fees, raw: '1823200' }],
  'rules-without-power': [{ issuer: '云溪县人民政府', path: 'disclosure.rules.issued', value: '43' }],
  'period-odd': [{ start: '2022-01-01', end: '2022-12-31', year: 2023 }],
  'issuer-mismatch': [{ title: '云溪县财政局', preamble: '海川县财政局' }],
  'preamble-sections': [{ missing: ['others'] }],
  'overview-aspects': [{ missing: ['主动公开', '监督保障'] }],
  'government-review': [{ missing: ['社会评议'] }],
  'fee-unmentioned': [{ year: 2023 }],
  'problems-hollow': [{ text: '无。' }],
  'table-image': [{ table: 'requests' }],
  'published-late': [
    { publishedAt: '2024-02-01', deadline: '2024-01-31', isGovernment: false },
    { publishedAt: '2024-04-01', deadline: '2024-03-31', isGovernment: true },
  ],
  'published-early': [{ publishedAt: '2023-12-20', year: 2023 }],
  'statistics-union': [{ total: '31', sum: '30', largest: '20' }],
  'statistics-part': [
    {
      part: 'statistics.disclosed.normative',
      whole: 'statistics.disclosed.total',
      partValue: '43',
      wholeValue: '41',
    },
  ],
  'years-carry': [{ carriedIn: '3', carriedOut: '5', year: 2022 }],
  'years-carry-columns': [
    { columns: [{ path: 'requests.carriedIn.business', carriedIn: '3', carriedOut: '5' }], year: 2022 },
  ],
  'years-stock': [
    {
      path: 'disclosure.normativeDocuments',
      inForce: '47',
      before: '44',
      issued: '5',
      repealed: '3',
      implied: '46',
      year: 2022,
    },
  ],
  'years-items': [
    {
      path: 'disclosure.licensing',
      printed: '30',
      before: '28',
      change: '-7',
      implied: '21',
      year: 2019,
    },
  ],
  'years-published': [
    {
      path: 'disclosure.normativeDocuments',
      total: '38',
      before: '34',
      newly: '3',
      most: '37',
      year: 2019,
    },
  ],
  'years-same-text': [
    { of: 'problems', percent: 96, year: 2022 },
    { of: 'whole', percent: 96, year: 2022 },
  ],
  'years-same-table': [{ table: 'requests', cells: 12, year: 2022 }],
  'rule-failed': [{ error: 'TypeError: nothing there' }],
  'why-blank': [{ blanks: 1 }, { blanks: 43 }],
  'why-lost': [{ path: 'requests.received' }],
  'why-stranger': [{ printed: '（八）撤回\n申请' }],
  'why-absent': [{ table: 'remedies' }],
  'hint-cross': [
    { path: total, value: '43', printed: '41' },
    { path: total, value: '43', printed: null },
  ],
  'hint-swap': [{ path: total, value: '43', printed: '34' }],
  'hint-digit': [{ path: total, value: '43', printed: '443' }],
  'hint-neighbours': [{ from: part, to: 'requests.received.business', by: '43' }],
  kind: (
    [
      'report',
      'form-notice',
      'index-page',
      'attachment-only',
      'image-only',
      'not-report',
      'unreadable',
    ] as const
  ).map((kind) => ({ kind, evidence: ['requests', 'sections-6', 'title', 'notice', 'blank'] })),
  excess: [{ of: 'cells' }, { of: 'blocks' }],
};

const sayings = Object.entries(samples).flatMap(([key, facts]) =>
  facts.map((each, at) => ({ name: `${key} ${at}`, saying: { key, ...each } as Saying })),
);

/** Facts that a sentence tells otherwise: an item in Chinese numerals, how often, the year of the filing, a zero among many. */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  'wrong-article': ['6'],
  'text-year': ['43'],
  'fee-unmentioned': ['2023'],
  'sum-off': ['0'],
};

/** The figures among the facts, as a reader would look for them. */
function figuresIn(fact: unknown): readonly string[] {
  if (typeof fact === 'number') return [String(fact)];
  if (typeof fact === 'string') return /^-?\d+(\.\d+)?$/.test(fact) ? [fact.replace('-', '')] : [];
  if (typeof fact !== 'object' || fact === null) return [];
  return Object.values(fact).flatMap(figuresIn);
}

describe.each(['zh', 'en'])('the sentences in %s', (language) => {
  const words = wordsFor(language);

  test.each(sayings)('$name tells its figures', ({ saying }) => {
    const sentence = words.say(saying);
    expect(sentence).toMatch(/\S{4}/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\bfunction\b/);
    const unsaid = UNSAID[saying.key] ?? [];
    for (const figure of figuresIn(saying)) {
      if (!unsaid.includes(figure)) expect(sentence).toContain(figure);
    }
  });

  test.each(sayings)('$name names cells by their labels, not by their paths', ({ saying }) => {
    expect(words.say(saying)).not.toMatch(/(?:requests|disclosure|remedies|statistics)\./);
  });

  it('differ from code to code', () => {
    const sentences = Object.values(samples).map((_, at) => {
      const first = sayings.find(({ name }) => name === `${Object.keys(samples)[at] ?? ''} 0`);
      return first ? words.say(first.saying) : '';
    });
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('many rows of one table', () => {
  it.each([
    ['zh', '43 行中有 22 行', '本年新收', '等）'],
    ['en', '22 of 43 rows', '本年新收', ' …)'],
  ])('are counted, and three of them named, in %s', (language, count, name, more) => {
    const paths = Array.from({ length: 22 }, () => 'requests.received');
    const say = (given: readonly string[]) =>
      wordsFor(language).say({ key: 'rows-surplus', table: 'requests', paths: given, total: 43 });
    expect(say(paths)).toContain(count);
    expect(say(paths)).toContain(more);
    expect(say(paths).split(name)).toHaveLength(4);
    expect(say(paths.slice(0, 3))).not.toContain(more);
  });
});

describe('a sum that is off', () => {
  const say = (language: string, isAtLeast: boolean) =>
    wordsFor(language).say({
      key: 'sum-off',
      ...off,
      rule: 'requests-row-total',
      difference: '2',
      isAtLeast,
    });

  it('says that it is off by at least so much where blanks are left', () => {
    expect(say('zh', true)).toContain('至少');
    expect(say('zh', false)).not.toContain('至少');
    expect(say('en', true)).toContain('at least');
    expect(say('en', false)).not.toContain('at least');
  });

  it('names the row or the column it is of', () => {
    expect(say('zh', false)).toContain('本年新收');
    const column = { ...off, rule: 'requests-balance', difference: '2', isAtLeast: false } as const;
    expect(wordsFor('zh').say({ key: 'sum-off', ...column })).toContain('总计列');
  });
});

describe('the language', () => {
  test.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['ZH', 'zh'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
    ['zhuang', 'en'],
  ])('for %j is %s', (tag, language) => expect(wordsFor(tag).language).toBe(language));
});
