import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/core/inspect';
import type { ResultFinding } from '../../src/core/result';
import { wordsFor } from '../../src/words/choose';
import { image, line, pageOf, table } from './pages';
import { disclosureTable, remediesTable, requestsTable, type Figures } from './tables';

const words = wordsFor('zh');
const title = line('云溪县财政局2023年政府信息公开工作年度报告', { level: 1 });
const story = '2023年，我局认真贯彻落实《条例》，全面推进主动公开，规范办理依申请公开，工作取得新的进展。';

/** A page with everything the form asks for. */
const filed = (figures: Figures = {}, rest: string | number = 0, edition: '2019' | '2021' = '2021') =>
  pageOf([
    title,
    line('一、总体情况'),
    line(story),
    line('二、主动公开政府信息情况'),
    table(disclosureTable(edition, {}, rest)),
    line('三、收到和处理政府信息公开申请情况'),
    table(requestsTable(edition, figures, rest)),
    line('四、政府信息公开行政复议、行政诉讼情况'),
    table(remediesTable({}, rest)),
    line('五、存在的主要问题及改进情况'),
    line(
      '存在公开内容还不够丰富的问题，下一年将结合群众关切的事项，继续完善公开目录，改进解读的形式和质量。',
    ),
    line('六、其他需要报告的事项'),
    line('本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。'),
  ]);

const errors = (findings: readonly ResultFinding[]) =>
  findings.filter(({ severity }) => severity === 'error');

describe('a page without fault', () => {
  it('is balanced, every sum assessed', () => {
    const { kind, summary, findings } = inspect(filed(), words);
    expect(kind).toBe('report');
    expect(summary).toMatchObject({ verdict: 'balanced', errors: 0 });
    expect(summary.coverage).toEqual({ assessed: 42, total: 42, notAssessable: [] });
    expect(errors(findings)).toEqual([]);
  });

  it('has forty sums on the form of 2019', () => {
    const result = inspect(filed({}, 0, '2019'), words);
    expect(result.report?.form).toBe('2019');
    expect(result.summary.coverage).toMatchObject({ assessed: 40, total: 40 });
  });

  it('gives data as plain numbers and cells with their places', () => {
    const { data, cells } = inspect(filed({ 'received.total': 3, 'received.naturalPerson': 3 }), words);
    expect(data).toMatchObject({ requests: { received: { naturalPerson: 3, business: 0, total: 3 } } });
    expect(cells.find(({ path }) => path === 'requests.received.total')).toEqual({
      path: 'requests.received.total',
      raw: '3',
      value: 3,
      unit: null,
      status: 'number',
      table: 1,
      row: 3,
      column: 9,
      selector: expect.any(String),
    });
    expect(cells.length).toBe(10 + 175 + 15);
  });
});

describe('a page with a fault', () => {
  it('is unbalanced, a finding for each sum that does not come out', () => {
    const { summary, findings } = inspect(filed({ 'received.total': 3, 'received.naturalPerson': 2 }), words);
    expect(summary.verdict).toBe('unbalanced');
    expect(errors(findings).map(({ rule, cells }) => `${rule} ${cells.at(-1)}`)).toEqual([
      'requests-row-total requests.received.total',
      'requests-balance requests.carriedOut.naturalPerson',
      'requests-balance requests.carriedOut.total',
    ]);
    expect(summary.errors).toBe(3);
  });

  it('tells errors before warnings and warnings before remarks', () => {
    const order = inspect(filed({ 'received.total': 3 }, ''), words).findings.map(({ severity }) => severity);
    expect(order).toEqual([...order].sort((a, b) => rank[a] - rank[b]));
  });

  it('counts its findings by severity', () => {
    const { summary, findings } = inspect(filed({ 'received.total': 3 }, ''), words);
    const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
    expect([summary.errors, summary.warnings, summary.infos]).toEqual([
      count('error'),
      count('warning'),
      count('info'),
    ]);
  });

  it('has a hint where one cell would mend all', () => {
    const figures = {
      'received.total': 3,
      'received.naturalPerson': 3,
      'outcomes.granted.total': 3,
      'outcomes.granted.naturalPerson': 2,
      'outcomes.total.naturalPerson': 3,
      'outcomes.total.total': 3,
    };
    const { findings } = inspect(filed(figures), words);
    expect(new Set(errors(findings).map(({ hint }) => hint?.path))).toEqual(
      new Set(['requests.outcomes.granted.naturalPerson']),
    );
  });
});

const rank = { error: 0, warning: 1, info: 2 } as const;

describe('a page with blanks', () => {
  it('is incomplete, and every sum that cannot be told is listed', () => {
    const { summary, findings } = inspect(filed({ 'received.total': 3 }, ''), words);
    expect(summary.verdict).toBe('incomplete');
    expect(errors(findings)).toEqual([]);
    const { assessed, total, notAssessable } = summary.coverage;
    expect([assessed, total, notAssessable.length]).toEqual([0, 42, 42]);
    expect(notAssessable.every(({ why, cells }) => why !== '' && cells.length > 2)).toBe(true);
  });

  it('has null for a blank and no key for a row that is not there', () => {
    const rows = requestsTable('2021', {}, '').slice(0, 5);
    const { data } = inspect(pageOf([title, table([...rows, ...requestsTable('2021').slice(-1)])]), words);
    expect(data).toMatchObject({ requests: { received: { total: null }, carriedOut: { total: 0 } } });
    expect(data).not.toHaveProperty('requests.outcomes');
  });

  it('has nulls for a row whose cells have no place', () => {
    const rows = requestsTable('2021').map((row, at) => (at === 3 ? row.slice(0, -1) : row));
    const { data, cells } = inspect(pageOf([title, table(rows)]), words);
    expect(data).toMatchObject({ requests: { received: { naturalPerson: null, total: null } } });
    expect(cells.some(({ path }) => path.startsWith('requests.received.'))).toBe(false);
  });
});

describe('a page that is no report', () => {
  it('has a kind and a reason, and nothing else', () => {
    for (const page of [
      pageOf([line('政府信息公开指南')]),
      pageOf([title, image()]),
      pageOf([title], { links: [{ text: '附件', href: 'a.pdf' }] }),
    ]) {
      const { kind, reason, report, sections, data, cells, findings, summary } = inspect(page, words);
      expect(kind).not.toBe('report');
      expect(reason).not.toBe('');
      expect([report, sections, data, cells, findings]).toEqual([null, [], {}, [], []]);
      expect(summary).toMatchObject({ verdict: 'incomplete', errors: 0 });
    }
  });

  it('that is too large says so and judges nothing', () => {
    const { kind, findings } = inspect({ ...filed({ 'received.total': 3 }), excess: 'cells' }, words);
    expect([kind, findings]).toEqual(['unreadable', []]);
  });
});

describe('the same page', () => {
  it('gives the same answer again, and in either language the same figures', () => {
    const page = filed({ 'received.total': 3 });
    expect(inspect(page, words)).toEqual(inspect(page, words));
    const plain = (language: string) => {
      const { data, cells, findings } = inspect(page, wordsFor(language));
      return {
        data,
        cells,
        findings: findings.map(({ rule, cells: named, formula }) => ({ rule, named, formula })),
      };
    };
    expect(plain('en')).toEqual(plain('zh'));
  });

  it('is not changed by being judged', () => {
    const page = filed({ 'received.total': 3 });
    const before = structuredClone(page);
    inspect(page, words);
    expect(page).toEqual(before);
  });
});

describe('the text of a section', () => {
  it('is its lines, one below the other, without heading and table', () => {
    const { sections } = inspect(
      pageOf([
        title,
        line('一、总体情况'),
        line(story),
        line(' 第二段。 '),
        line('三、收到和处理政府信息公开申请情况'),
        table(requestsTable('2021')),
        line('六、其他需要报告的事项：无'),
      ]),
      words,
    );
    expect(sections.map(({ id, text }) => [id, text])).toEqual([
      ['overview', `${story}\n第二段。`],
      ['disclosure', ''],
      ['requests', ''],
      ['remedies', ''],
      ['problems', ''],
      ['others', '无'],
    ]);
  });

  it('is cut where a hostile page blows it up', () => {
    const long = line('本机关'.repeat(50_000));
    const { sections } = inspect(
      pageOf([title, line('一、总体情况'), long, table(requestsTable('2021'))]),
      words,
    );
    expect(sections[0]?.text.length).toBe(100_000);
  });
});
