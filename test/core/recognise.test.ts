import { describe, expect, it, test } from 'vitest';
import { fill } from '../../src/core/fill';
import type { Page } from '../../src/core/page';
import { recognise } from '../../src/core/recognise';
import { image, line, pageOf, table } from './pages';
import { disclosureTable, remediesTable, requestsTable } from './tables';

const kindOf = (page: Page): string => recognise(page, fill(page).filing).kind;
const read = (pieces: Parameters<typeof pageOf>[0], said: Parameters<typeof pageOf>[1] = {}): string =>
  kindOf(pageOf(pieces, said));

const title = line('云溪县财政局2023年政府信息公开工作年度报告', { level: 1 });
const story = line(
  '2023年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，围绕财政中心工作，全面推进主动公开，规范办理依申请公开，' +
    '加强政府信息管理，完善平台建设，强化监督保障，政府信息公开工作取得了新的进展和成效。',
);
const six = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
].flatMap((text) => [line(text), story]);
const blanks = [
  table(disclosureTable('2021', {}, '')),
  table(requestsTable('2021', {}, '')),
  table(remediesTable({}, '')),
];
const zeros = [table(disclosureTable('2021')), table(requestsTable('2021')), table(remediesTable())];

describe('a report', () => {
  it('is a page with the tables filled in', () => {
    expect(read([title, ...six, ...zeros])).toBe('report');
    expect(read([title, table(requestsTable('2021'))])).toBe('report');
    expect(read([table(requestsTable('2019', { 'received.total': 3 }))])).toBe('report');
    expect(read([table(remediesTable())])).toBe('report');
  });

  it('is a page with blank tables and the story of a year', () => {
    expect(read([title, ...six, ...blanks])).toBe('report');
  });

  it('is a page with title and sections whose tables are missing', () => {
    expect(read([title, ...six])).toBe('report');
  });

  it('stays one where the text quotes the notice of the form', () => {
    const preamble = line('根据国办公开办函〔2021〕30号《政府信息公开工作年度报告格式》要求，现公布本报告。');
    expect(read([title, preamble, ...six, ...zeros])).toBe('report');
  });

  it('stays one where it is sent on with a notice or a letter', () => {
    const sent = (text: string, ...lines: readonly string[]) =>
      read([line(text, { level: 1 }), ...lines.map((each) => line(each)), ...six, ...zeros]);
    expect(
      sent('云溪县人民政府办公室关于印发云溪县2023年政府信息公开工作年度报告的通知', '县直各单位：'),
    ).toBe('report');
    expect(sent('云溪县财政局关于报送2023年政府信息公开工作年度报告的函', '县政府办公室：')).toBe('report');
  });

  test.each(['重要通知', '表格样式下载', '印发文件', '政府信息公开制度', '考核通报'])(
    'stays one beside a list under the heading %s, though its title names nobody',
    (text) => {
      const beside = line(text, { level: 3 });
      const nobody = line('2023年政府信息公开工作年度报告', { level: 2 });
      expect(read([beside, nobody, ...six, ...zeros])).toBe('report');
      expect(read([beside, nobody, ...six])).toBe('report');
    },
  );

  it('is not about such reports for a part on 考核 or 培训', () => {
    const part = line('（五）监督考核和教育培训情况', { level: 3 });
    expect(read([title, part, ...six])).toBe('report');
  });

  it('is known without a title by table two only where sections stand beside it', () => {
    expect(read([table(disclosureTable('2021'))])).not.toBe('report');
    expect(read([...six, table(disclosureTable('2021'))])).toBe('report');
  });
});

describe('the form', () => {
  const headed = (text: string) => [line(text, { level: 1 }), ...six.filter((_, at) => at % 2 === 0)];

  test.each([
    '国务院办公厅政府信息与政务公开办公室关于印发《政府信息公开工作年度报告格式》的通知',
    '政府信息公开工作年度报告格式（试行）',
    '关于做好2023年政府信息公开工作年度报告编制和发布工作的通知',
    '政府信息公开年度报告模板',
    '政府信息公开工作年度报告填报说明',
  ])('is what comes with %s', (text) => {
    expect(read([...headed(text), ...blanks])).toBe('form-notice');
    expect(read([...headed(text), ...zeros])).toBe('form-notice');
  });

  test.each([
    '政府信息公开工作年度报告（填报示例）',
    '2023年政府信息公开工作年度报告（范本）',
    '云溪县财政局2023年政府信息公开工作年度报告样表',
  ])('is what is filled in only to show how: %s', (text) => {
    expect(read([line(text, { level: 1 }), ...six, ...zeros])).toBe('form-notice');
  });

  test.each([
    ['关于报送2023年度政府信息公开工作年度报告的函', '县直各单位：'],
    ['云溪县政府办公室关于报送2023年政府信息公开工作年度报告的函', '请各单位参照附件样表填报。'],
    ['云溪县财政局2023年政府信息公开工作年度报告的函', '附件：填报示例'],
  ])('is what a letter asks for, even with figures in it: %s', (text, asks) => {
    expect(read([line(text, { level: 1 }), line(asks), ...six, ...zeros])).toBe('form-notice');
  });

  it('is told by the line that addresses those who are to report', () => {
    const notice = [
      line('各省、自治区、直辖市人民政府办公厅：'),
      line('请按照新格式编制年度报告。'),
      ...blanks,
    ];
    expect(read(notice)).toBe('form-notice');
  });

  it('is a blank form without any story', () => {
    expect(read([line('政府信息公开工作年度报告', { level: 1 }), ...blanks])).toBe('form-notice');
  });
});

describe('a page without the text of a report', () => {
  const link = (text: string, href: string) => ({ text, href });

  it('is a list where it links to several', () => {
    const links = [2019, 2020, 2021, 2022].map((year) =>
      link(`云溪县财政局${year}年政府信息公开工作年度报告`, `/${year}.html`),
    );
    expect(read([line('政府信息公开年报', { level: 1 })], { links })).toBe('index-page');
  });

  it('is no list where the same one is linked again and again', () => {
    const links = ['a', 'b', 'c', 'd'].map((name) => link('2022年政府信息公开工作年度报告', `/${name}.html`));
    expect(read([line('通知公告')], { links })).toBe('not-report');
  });

  test.each(['pdf', 'doc', 'docx', 'wps', 'ofd', 'PDF', 'pdf?download=1'])(
    'is an attachment of kind %s',
    (kind) => {
      expect(read([title], { links: [link('附件', `/files/report.${kind}`)] })).toBe('attachment-only');
    },
  );

  it('is a picture', () => {
    expect(read([title, image(), image()])).toBe('image-only');
  });

  it('is nothing where there is a title and no more', () => {
    expect(read([title])).toBe('not-report');
  });
});

describe('pages about such reports, and others', () => {
  test.each([
    '云溪县财政局政府信息公开指南',
    '云溪县财政局政府信息公开目录',
    '政府信息公开工作年度报告制度',
    '政府信息公开工作考核办法',
    '一图读懂：云溪县2023年政府信息公开工作年度报告图解',
    '一图读懂云溪县2023年政府信息公开工作年度报告',
    '2023年政府工作报告',
    '云溪县2023年法治政府建设年度报告',
    '云溪县政府网站工作年度报表（2023年度）',
    '2023年度部门决算公开',
    '2023年政务公开工作要点',
  ])('%s is no report', (text) => {
    expect(read([line(text, { level: 1 }), story, story, image()])).toBe('not-report');
    expect(read([line(text, { level: 1 }), story], { links: [{ text: '附件', href: '/a.pdf' }] })).toBe(
      'not-report',
    );
  });

  // Only the sections are asked whether the title is a government's; attachments and pictures are not.
  it('信息公开年度报告 of a university as a file or a picture is no report', () => {
    const heading = line('云溪大学2023年信息公开年度报告', { level: 1 });
    expect(read([heading, story, image()])).toBe('not-report');
    expect(read([heading, story], { links: [{ text: '附件', href: '/a.pdf' }] })).toBe('not-report');
  });

  it('a page of nothing is none', () => {
    expect(read([])).toBe('not-report');
  });

  const own = ['一、概述', '二、主动公开信息情况', '三、依申请公开情况', '四、存在的主要问题和改进措施'];
  const told = own.flatMap((text) => [line(text), story]);

  test.each(['云溪大学2022—2023学年信息公开工作年度报告', '云溪县供电公司2023年信息公开年度报告'])(
    'one of a body that is no government with sections of its own is none: %s',
    (text) => {
      const heading = line(text, { level: 1 });
      expect(read([heading, ...told])).toBe('not-report');
      expect(read([line('政府信息公开年报', { level: 3 }), heading, ...told])).toBe('not-report');
      expect(read([line('首页 > 政府信息公开 > 政府信息公开年报'), heading, ...told])).toBe('not-report');
    },
  );

  it('one of an organ of the government is a report, though its title says 信息公开 alone', () => {
    expect(read([line('云溪县水利局2023年信息公开年度报告', { level: 1 }), ...told])).toBe('report');
  });
});

describe('a page that was not read whole', () => {
  test.each(['cells', 'blocks'] as const)('for its many %s is unreadable, whatever was found', (excess) => {
    expect(read([title, ...six, ...zeros], { excess })).toBe('unreadable');
  });
});

describe('what speaks for it', () => {
  it('is told in short codes', () => {
    const page = pageOf([title, ...six, ...zeros]);
    expect(recognise(page, fill(page).filing).evidence).toEqual([
      'disclosure',
      'requests',
      'remedies',
      'sections-6',
      'title',
    ]);
  });
});
