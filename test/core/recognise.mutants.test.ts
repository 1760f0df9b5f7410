import { describe, expect, it, test } from 'vitest';
import { fill } from '../../src/core/fill';
import { recognise } from '../../src/core/recognise';
import { image, line, pageOf, table, type Piece } from './pages';
import { disclosureTable, requestsTable } from './tables';

const of = (pieces: readonly Piece[], said: Parameters<typeof pageOf>[1] = {}) => {
  const page = pageOf(pieces, said);
  return recognise(page, fill(page).filing);
};
const kindOf = (...told: Parameters<typeof of>): string => of(...told).kind;

const title = line('云溪县财政局2023年政府信息公开工作年度报告', { level: 1 });
const told = '2023年，我局认真贯彻落实《条例》，全面推进主动公开。';
const story = line(told.repeat(4));
const [overview, disclosure, requests, remedies, problems, others] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
].map((text) => line(text));
const six = [overview, disclosure, requests, remedies, problems, others].flatMap((heading) =>
  heading ? [heading, story] : [],
);
const zeros = table(requestsTable('2021'));
const blanks = table(requestsTable('2021', {}, ''));

describe('what speaks for a kind', () => {
  it('is told in short codes, and only what is there', () => {
    expect(of([title]).evidence).toEqual(['title']);
    expect(of([line('甲')]).evidence).toEqual([]);
    expect(of([zeros]).evidence).toEqual(['requests']);
    expect(of([...six.slice(0, 2)]).evidence).toEqual(['sections-1']);
    expect(of([blanks])).toEqual({ kind: 'form-notice', evidence: ['requests', 'blank'] });
    expect(of([line('关于印发格式的通知', { level: 1 }), zeros])).toEqual({
      kind: 'form-notice',
      evidence: ['requests', 'notice'],
    });
    expect(of([title], { excess: 'cells' })).toEqual({ kind: 'unreadable', evidence: ['excess'] });
  });
});

describe('the headings and titles that say what a page is', () => {
  const notice = '关于做好2023年政府信息公开工作年度报告编制工作的通知';
  const heads = (text: string, level: number) => kindOf([line(text, { level }), ...six, zeros]);

  it('are those of its name up to a dash', () => {
    const named = (name: string) => kindOf([...six, zeros], { title: name });
    for (const sign of ['-', '_', '—', '|', '–']) {
      expect(named(`${notice}${sign}云溪县`)).toBe('form-notice');
      expect(named(`财政局${sign}${notice}`)).toBe('report');
    }
  });

  it('are those of the tag of the article', () => {
    const tagged = (articleTitle: string) => kindOf([...six, zeros], { meta: { articleTitle } });
    expect([tagged(notice), tagged('年度报告')]).toEqual(['form-notice', 'report']);
  });

  it('are a heading of the first level, and lower ones that speak of such reports', () => {
    expect([1, 2, 3, 4].map((level) => heads(notice, level))).toEqual([
      ...['form-notice', 'form-notice', 'form-notice', 'report'],
    ]);
    expect([1, 2, 3].map((level) => heads('重要通知', level))).toEqual(['form-notice', 'report', 'report']);
    expect(heads('报告会公开通知', 2)).toBe('report');
    expect(heads('公开年报通知', 2)).toBe('form-notice');
    expect(heads('工作报告通知', 2)).toBe('report');
    expect(heads('政府信息公开通知', 2)).toBe('report');
    expect(kindOf([line(notice), ...six, zeros])).toBe('report');
  });

  it('are none that are numbered, however long', () => {
    expect(heads('（五）考核通知', 1)).toBe('report');
    const long = (length: number) => `（五）考核通知${'甲'.repeat(length - 7)}`;
    expect([heads(long(100), 1), heads(long(101), 1)]).toEqual(['report', 'form-notice']);
  });

  it('are none further down than forty pieces of a page', () => {
    const after = (count: number) =>
      kindOf([...Array.from({ length: count }, () => line('甲')), line(notice, { level: 1 }), ...six, zeros]);
    expect([after(39), after(40)]).toEqual(['form-notice', 'report']);
  });

  it('are beside a line that addresses those who are to report', () => {
    const address = line('各县、区人民政府：');
    const after = (count: number) =>
      kindOf([...Array.from({ length: count }, () => line('甲')), address, ...six, zeros]);
    expect([after(0), after(59), after(60)]).toEqual(['form-notice', 'form-notice', 'report']);
    expect(kindOf([table([['各县、区人民政府：']]), ...six, zeros])).toBe('report');
  });
});

describe('a report without figures', () => {
  it('is one where its sections tell of a year in eighty characters', () => {
    const of = (length: number, text = '2023年，我局') => {
      const lines = text.padEnd(length - 10, '甲');
      return kindOf([blanks, overview ?? story, line(lines), line('甲'.repeat(10))]);
    };
    expect([of(80), of(79)]).toEqual(['report', 'form-notice']);
    expect(of(200, '我局')).toBe('form-notice');
  });

  it('is one where a row of figures could not be placed', () => {
    const row = requestsTable('2021', {}, '').map((cells, at, all) =>
      at === all.length - 1 ? [cells[0] ?? '', '1', '2', '3', '4'] : cells,
    );
    expect(kindOf([table(row)])).toBe('report');
  });

  it('is one where a single amount is a number', () => {
    expect(kindOf([table(requestsTable('2021', { 'received.total': 0 }, ''))])).toBe('report');
  });

  it('needs four sections, or three beside table two', () => {
    expect([6, 8].map((count) => kindOf([title, ...six.slice(0, count)]))).toEqual(['not-report', 'report']);
    const second = table(disclosureTable('2021'));
    expect([4, 6].map((count) => kindOf([...six.slice(0, count), second]))).toEqual(['not-report', 'report']);
    expect(kindOf([title, second])).toBe('report');
  });
});

describe('a report sent on with a letter', () => {
  const letter = line('关于报送2023年政府信息公开工作年度报告的函', { level: 1 });
  const sender = line('云溪县财政局关于报送2023年政府信息公开工作年度报告的函', { level: 1 });

  it('needs a title, figures, one who sends it, and nobody who is asked', () => {
    expect(kindOf([sender, ...six, zeros])).toBe('report');
    expect(kindOf([sender, ...six, blanks])).toBe('form-notice');
    expect(kindOf([letter, ...six, zeros])).toBe('form-notice');
    expect(kindOf([sender, line('请各单位参照填报。'), ...six, zeros])).toBe('form-notice');
    expect(kindOf([sender, line(`${'甲'.repeat(2000)}请各单位参照填报。`), ...six, zeros])).toBe('report');
    expect(kindOf([sender, table([['请各单位参照填报。']]), ...six, zeros])).toBe('report');
    const named = { meta: { contentSource: '云溪县财政局' } };
    expect(kindOf([line('通知', { level: 1 }), ...six, zeros], named)).toBe('form-notice');
  });
});

describe('a page that only names a report', () => {
  const link = (text: string, href = '/a.html') => ({ text, href });
  const links = (count: number, name = '政府信息公开工作年度报告') =>
    Array.from({ length: count }, (_, at) => link(`第${at}局2023年${name}`, `/${at}.html`));
  const column = line('2023年政府信息公开工作年度报告', { level: 1 });

  it('is a list where it leads to three of them', () => {
    expect([2, 3].map((count) => kindOf([column], { links: links(count) }))).toEqual([
      'not-report',
      'index-page',
    ]);
    expect(kindOf([column], { links: links(9, '工作动态') })).toBe('not-report');
    expect(kindOf([line('年报')], { links: links(3) })).toBe('index-page');
  });

  it('is that of one organ and year, whatever it leads to beside it', () => {
    const file = link('附件', '/a.pdf');
    expect(kindOf([title], { links: [...links(3), file] })).toBe('attachment-only');
    expect(kindOf([column], { links: [...links(3), file] })).toBe('index-page');
    const yearless = line('云溪县财政局政府信息公开工作年度报告', { level: 1 });
    expect(kindOf([yearless], { links: [...links(3), file] })).toBe('index-page');
    expect(kindOf([title, image()], { links: links(3) })).toBe('image-only');
    expect(kindOf([title], { links: links(3) })).toBe('index-page');
    expect(kindOf([title, column], { links: [...links(3), file] })).toBe('attachment-only');
    const notice = line('云溪县财政局2023年政府信息公开工作年度报告的通知', { level: 1 });
    expect(kindOf([notice], { links: [...links(3), file] })).toBe('index-page');
  });

  test.each([
    ['附件 ', '/download?id=1', 'not-report'],
    [' 年度报告.docx ', '/download?id=1', 'attachment-only'],
    ['附件', '/a.pdf#page=1', 'attachment-only'],
    ['附件', '/a.pdfx', 'not-report'],
    ['附件', '/a.html', 'not-report'],
  ])('is a file where a link is one: %j to %s: %s', (text, href, kind) => {
    expect(kindOf([title], { links: [link(text, href)] })).toBe(kind);
  });
});
