import { describe, expect, it, test } from 'vitest';
import { identify } from '../../src/core/identify';
import { isTitle } from '../../src/core/title';
import { titlesOf } from '../../src/core/titles';
import type { Link } from '../../src/core/page';
import { line, pageOf } from './pages';

const titled = (title: string) => identify(pageOf([line(title, { level: 1 })]));

describe('the title of an annual report', () => {
  test.each([
    '云溪县人民政府2023年政府信息公开工作年度报告',
    '云溪县财政局2023年政府信息公开年度报告',
    '2025年政府信息公开工作的年度报告',
    '政府信息公开工作2022年度报告',
    '政府信息公开工作年度报告',
    '关于2022年度政府信息公开情况的报告',
    '2016年政务信息公开年度报告',
    '2021年政府信息公开年报',
    '云溪镇 2020 年政府信息公开工作年度报告',
    '云溪县2020年政务公开工作年度报告',
  ])('%s is one', (text) => expect(isTitle(text)).toBe(true));

  test.each([
    '政府工作报告',
    '云溪县2023年法治政府建设年度报告',
    '云溪县政府网站工作年度报表（2023年度）',
    '政府信息公开指南',
    '政府信息公开目录',
    '2023年部门决算公开',
    '政府信息公开制度',
    '',
    `${'关于进一步做好政府信息公开工作的意见'.repeat(5)}年度报告`,
  ])('%s is none', (text) => expect(isTitle(text)).toBe(false));
});

describe('who reports, and for which year', () => {
  test.each([
    ['南溪市海川区人民政府办公室2020年政府信息公开工作年度报告', '南溪市海川区人民政府办公室', 2020],
    ['云溪镇 2020 年政府信息公开年度报告', '云溪镇', 2020],
    ['云溪县财政局政府信息公开工作2022年度报告', '云溪县财政局', 2022],
    ['云溪县财政局关于2022年度政府信息公开情况的报告', '云溪县财政局', 2022],
    ['2023年云溪县财政局政府信息公开工作年度报告', '云溪县财政局', 2023],
    ['云溪县水务局2023年度政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['关于云溪县教育局2021年政府信息公开工作年度报告', '云溪县教育局', 2021],
    ['【年度报告】云溪县教育局2021年政府信息公开工作年度报告', '云溪县教育局', 2021],
    ['云溪县教育局2021年政府信息公开工作年度报告（2022年发布）', '云溪县教育局', 2021],
    ['云溪县教育局关于报送2021年政府信息公开工作年度报告的函', '云溪县教育局', 2021],
    ['3.云溪县教育局2021年政府信息公开工作年度报告', '云溪县教育局', 2021],
    ['（三）云溪县教育局2021年政府信息公开工作年度报告', '云溪县教育局', 2021],
    ['（转载）云溪县教育局2021年政府信息公开工作年度报告.docx', '云溪县教育局', 2021],
    ['县教育局：2021年政府信息公开工作年度报告', '县教育局', 2021],
    ['云溪县教育局2021年政府信息公开和政务公开工作年度报告', '云溪县教育局', 2021],
    ['云溪县教育局2021年政府信息公开工作总结报告', '云溪县教育局', 2021],
    ['云溪县教育局政府信息公开工作年度报告（2021年度）', '云溪县教育局', 2021],
    ['云溪县教育局（2021年度）政府信息公开工作年度报告', '云溪县教育局', 2021],
    ['云溪县教育局（二〇二一年）政府信息公开工作年度报告', '云溪县教育局', 2021],
    ['2021年政府信息公开工作年度报告（云溪县住房和城乡建设局）', '云溪县住房和城乡建设局', 2021],
    ['2021年政府信息公开工作年度报告—云溪县住房和城乡建设局', '云溪县住房和城乡建设局', 2021],
    ['2021年政府信息公开工作年度报告 云溪县教育局', '云溪县教育局', 2021],
    ['【云溪县教育局】2021年政府信息公开工作年度报告', '云溪县教育局', 2021],
    ['2021年政府信息公开工作年度报告（图片版）', null, 2021],
    ['【年度报告】2021年政府信息公开工作年度报告', null, 2021],
    ['红旗农场2021年政府信息公开工作年度报告', '红旗农场', 2021],
    ['２０２３年政府信息公开工作年度报告', null, 2023],
    ['2019年政府信息公开工作年度报告', null, 2019],
    ['政府信息公开工作年度报告', null, null],
  ])('%s is told of %s, %s', (title, issuer, year) => {
    expect(titled(title)).toMatchObject({ issuer, year });
  });

  test.each([
    ['云溪县民政局二〇二二年政府信息公开工作年度报告', 2022],
    ['云溪县民政局二○二三年政府信息公开年度报告', 2023],
    ['二0二一年政府信息公开年度报告', 2021],
  ])('%s is of %i', (title, year) => expect(titled(title).year).toBe(year));

  // Only a year in digits is left off the name.
  it('are told apart where the year is in Chinese numerals', () => {
    expect(titled('云溪县民政局二〇二二年政府信息公开工作年度报告').issuer).toBe('云溪县民政局');
    expect(titled('二0二一年政府信息公开年度报告').issuer).toBeNull();
    // Brackets are part of a name and stay as they are printed.
    const both = '云溪县住房和城乡建设局（人民防空办公室）';
    expect(titled(`2023年度${both}政府信息公开工作年度报告`).issuer).toBe(both);
  });

  it('are told by a title set on two lines', () => {
    const page = pageOf([
      line('南溪市海川区人民政府办公室', { isStrong: true }),
      line('2020年政府信息公开工作年度报告', { isStrong: true }),
    ]);
    expect(identify(page)).toMatchObject({ issuer: '南溪市海川区人民政府办公室', year: 2020 });
  });

  test.each([
    ['云溪县望山镇2023', '政府信息公开工作年度报告', 2023],
    ['云溪县望山镇2023年政府信息公开', '工作年度报告', 2023],
    ['云溪县望山镇2023年度政府', '信息公开工作年度报告', 2023],
    ['2023年云溪县望山镇', '政府信息公开工作年度报告', 2023],
    ['云溪县望山镇', '2023年度政府信息公开工作年度报告', 2023],
    ['云溪县望山镇', '政府信息公开工作年度报告', null],
    ['云溪县望山镇', '政府信息公开工作年度报告', '（2023年度）', 2023],
  ])('are told by a title set on lines of one kind: %s / %s', (...told) => {
    const lines = told.slice(0, -1).map((text) => line(String(text)));
    expect(identify(pageOf(lines))).toMatchObject({ issuer: '云溪县望山镇', year: told.at(-1) });
  });

  test.each(['红旗农场', '云溪县地震台', '第八师一五〇团', '九龙山景区', '云溪县残联'])(
    'are told by a title whose first line is a name that is said again: %s',
    (organ) => {
      const title = [line(organ), line('2023年政府信息公开工作年度报告')];
      const preamble = line(`现公布${organ}2023年度报告。`);
      expect(identify(pageOf([...title, preamble]))).toMatchObject({ issuer: organ, year: 2023 });
    },
  );

  it('are told by no line above the title that may be a column of the site', () => {
    const of = (text: string, said: string, links: readonly Link[] = []) =>
      identify(pageOf([line(text), line('2023年政府信息公开工作年度报告'), line(said)], { links })).issuer;
    expect(of('走进云溪', '2023年，我局认真贯彻《条例》。')).toBeNull();
    expect(of('政策文件', '主动公开政策文件12件。')).toBeNull();
    expect(of('魅力云溪', '讲好魅力云溪故事。', [{ text: '魅力云溪', href: '/a' }])).toBeNull();
  });

  it('are told by a title that breaks within the name, where the whole name is said again', () => {
    const lines = ['云溪县人', '民政府2023年政府信息公开工作年度报告', '现公布云溪县人民政府年度报告。'];
    expect(identify(pageOf(lines.map((text) => line(text))))).toMatchObject({
      issuer: '云溪县人民政府',
      year: 2023,
    });
    const inOne = pageOf(lines.slice(0, 2).map((text) => line(text)));
    const element = { ...inOne, blocks: inOne.blocks.map((block) => ({ ...block, selector: 'body > h1' })) };
    expect(identify(element).issuer).toBe('云溪县人民政府');
    const site = ['云溪县人民政府', '云溪县水利局2023年政府信息公开工作年度报告', '云溪县人民政府主办'];
    expect(identify(pageOf(site.map((text) => line(text)))).issuer).toBe('云溪县水利局');
  });

  it('are told by a title set on four lines', () => {
    const lines = ['云溪县望山镇', '2023年度', '政府信息公开工作', '年度报告'];
    const told = { issuer: '云溪县望山镇', year: 2023 };
    expect(identify(pageOf(lines.map((text) => line(text))))).toMatchObject(told);
    // Lines of another kind are no parts of it.
    const [first = '', ...others] = lines;
    const apart = pageOf([line(first, { isStrong: true }), ...others.map((text) => line(text))]);
    const inside = apart.blocks.map((block, at) => (at > 0 ? block : { ...block, selector: 'body > h4' }));
    expect(identify({ ...apart, blocks: inside }).issuer).toBeNull();
  });

  it('are told by the title nearest to the article, and by none of other reports around it', () => {
    const other = (year: number) => line(`海川县教育局${year}年政府信息公开工作年度报告`, { isStrong: true });
    const menu = Array.from({ length: 80 }, (_, at) => line(`栏目${at}`));
    const page = pageOf([
      ...[other(2019), other(2020), line('《海川县2021年政府信息公开工作年度报告》解读'), ...menu],
      ...[line('云溪县水利局2023年政府信息公开工作年度报告'), line('一、总体情况'), line('2023年，我局。')],
      ...[other(2021), other(2022)],
    ]);
    expect(identify(page)).toMatchObject({ issuer: '云溪县水利局', year: 2023 });
  });

  it('are told by the name of the page rather than by a small heading beside it', () => {
    const title = '云溪县水利局2023年政府信息公开工作年度报告';
    const beside = line('海川县教育局2020年政府信息公开工作年度报告', { level: 3 });
    expect(identify(pageOf([beside, line(title)], { title }))).toMatchObject({
      issuer: '云溪县水利局',
      year: 2023,
    });
  });

  it('are not told by a menu beside the name of a column', () => {
    const lines = ['云溪县人民政府', '政府信息公开年报', '2023年政府信息公开工作年度报告'];
    expect(identify(pageOf(lines.map((text) => line(text)))).issuer).toBeNull();
  });

  it('are told by the name of the page, whichever blanks part it', () => {
    const title = '云溪县人民政府 政府信息公开年报 云溪县水利局2023年政府信息公开工作年度报告';
    expect(identify(pageOf([line('正文')], { title }))).toMatchObject({
      issuer: '云溪县水利局',
      year: 2023,
    });
  });

  test.each([
    '现公布云溪县水利局政府信息公开2023年度报告，接受监督。',
    '根据规定，现发布《云溪县水利局2023年政府信息公开工作年度报告》。',
    '现将云溪县水利局2023年度政府信息公开工作情况报告如下。',
    '根据规定，云溪县水利局编制2023年度政府信息公开年度报告。',
    '按照要求，编制了云溪县水利局2023年度政府信息公开工作年度报告。',
  ])('are told by a preamble: %s', (text) => {
    const page = pageOf([line('政府信息公开工作年度报告', { level: 1 }), line(text)]);
    expect(identify(page)).toMatchObject({ issuer: '云溪县水利局', year: 2023 });
  });

  it('are never told by those who made the form', () => {
    const text = '按国务院办公厅编制的格式，结合实际编制本报告。';
    expect(identify(pageOf([line(text)])).issuer).toBeNull();
  });

  it('are told by the title tag of the article where the page shows none', () => {
    const page = pageOf([line('正文')], {
      meta: { articleTitle: '云溪县财政局2023年政府信息公开工作年度报告' },
    });
    expect(identify(page)).toMatchObject({ issuer: '云溪县财政局', year: 2023 });
  });

  it('are told by the heading rather than by a menu', () => {
    const page = pageOf([
      line('首页 > 政府信息公开 > 年度报告'),
      line('2019年政府信息公开工作年度报告列表'),
      line('云溪县财政局2023年政府信息公开工作年度报告', { level: 1 }),
    ]);
    expect(identify(page)).toMatchObject({ issuer: '云溪县财政局', year: 2023 });
  });

  it('are told by the preamble where the title names nobody', () => {
    const page = pageOf([
      line('政府信息公开工作年度报告', { level: 1 }),
      line('根据《条例》规定，现公布云溪县财政局2023年政府信息公开工作年度报告。'),
    ]);
    expect(identify(page).issuer).toBe('云溪县财政局');
    const compiled = pageOf([
      line('2023年政府信息公开工作年度报告', { level: 1 }),
      line('本报告由云溪县水务局编制。'),
    ]);
    expect(identify(compiled).issuer).toBe('云溪县水务局');
  });

  it('are told by the source of the page, last of all', () => {
    const page = pageOf([line('2023年政府信息公开工作年度报告', { level: 1 })], {
      meta: { contentSource: '云溪县统计局' },
    });
    expect(identify(page).issuer).toBe('云溪县统计局');
  });

  // The last sign of 本站 and 网站编辑部 is also that of an organ: they are taken for one.
  it('are never told by a source that names the site itself', () => {
    const sources = ['本站', '本网站', '网站编辑部'].map((contentSource) =>
      pageOf([line('2023年政府信息公开工作年度报告', { level: 1 })], { meta: { contentSource } }),
    );
    expect(sources.map((page) => identify(page).issuer)).toEqual([null, null, null]);
  });

  it('never name 本机关', () => {
    const page = pageOf([line('2023年政府信息公开工作年度报告', { level: 1 }), line('本报告由本机关编制。')]);
    expect(identify(page).issuer).toBeNull();
  });
});

describe('the year where no title gives it', () => {
  it('is the one in which the period ends', () => {
    const page = pageOf([
      line('政府信息公开工作年度报告', { level: 1 }),
      line('本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。'),
    ]);
    expect(identify(page).year).toBe(2022);
  });

  it('is the one the text speaks of itself', () => {
    const page = pageOf([
      line('政府信息公开工作年度报告', { level: 1 }),
      line('2020年，我局认真贯彻落实《条例》。'),
    ]);
    expect(identify(page).year).toBe(2020);
  });

  it('is the one that a line of it begins with, where it says no more', () => {
    const of = (text: string) => identify(pageOf([line(text)])).year;
    expect(of('2022年，认真贯彻《条例》，扎实推进各项工作。')).toBe(2022);
    expect(of('2019年，国务院修订了《条例》。')).toBeNull();
  });

  it('is not the year of a document', () => {
    const page = pageOf([
      line('政府信息公开工作年度报告', { level: 1 }),
      line('根据国办公开办函〔2021〕30号文件要求编制本报告。'),
    ]);
    expect(identify(page).year).toBeNull();
  });

  // Any year before 我, 本 or 全 counts as the year the text speaks of, even that of the 条例 in brackets.
  it('is not the year in which the 条例 was revised', () => {
    const page = pageOf([
      line('政府信息公开工作年度报告', { level: 1 }),
      line('根据《中华人民共和国政府信息公开条例》（2019年修订）编制本报告。'),
    ]);
    expect(identify(page).year).toBeNull();
  });

  it('is the one that the preamble names', () => {
    const page = pageOf([
      line('政府信息公开工作年度报告', { level: 1 }),
      line('根据《条例》规定，现公布云溪县财政局2023年政府信息公开工作年度报告。'),
    ]);
    expect(identify(page).year).toBe(2023);
  });
});

describe('the period that is reported on', () => {
  const periodOf = (text: string) => identify(pageOf([line(text)])).period;
  const whole = { start: '2020-01-01', end: '2020-12-31' };

  test.each([
    '本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。',
    '报告中所列数据的统计期限从2020年1月1日至2020年12月31日。',
    '统计期限为2020年1月1日至12月31日。',
    '所列数据统计时限为 2020 年 1 月 1 日至 12 月 31 日。',
    '统计期限：2020年1月1日—2020年12月31日',
    '统计期限：2020年01月01日-12月31日',
    '统计期限为２０２０年１月１日至１２月３１日。',
    '报告采用数据为2020年1月1日至2020年12月31日。',
    '本报告内容涵盖2020年1月1日至12月31日期间的工作。',
    '数据的统计期限从2020年1月1日至12月31止。',
  ])('is read from %s', (text) => {
    expect(periodOf(text)).toEqual(whole);
  });

  it('is given as printed, reversed or not a whole year', () => {
    expect(periodOf('统计期限自2010年1月1日起至2009年12月31日止。')).toEqual({
      start: '2010-01-01',
      end: '2009-12-31',
    });
    expect(periodOf('统计期限自2020年1月1日起至2020年11月30日止。')).toEqual({
      start: '2020-01-01',
      end: '2020-11-30',
    });
  });

  test.each([
    '活动自2020年1月1日起至2020年12月31日止。',
    '统计期限自2020年13月1日起至2020年12月31日止。',
    '统计期限为全年。',
    '2020年',
  ])('is not told by %s', (text) => expect(periodOf(text)).toBeNull());
});

describe('the lines that may be the title', () => {
  it('leave out the way to the page', () => {
    const page = pageOf([line('首页 > 政府信息公开 > 政府信息公开年报'), line('首页»政府信息公开年报')]);
    expect(titlesOf(page)).toEqual([]);
  });

  it('leave out a sentence that only names the report', () => {
    const page = pageOf([line('根据《条例》要求，现公布2023年政府信息公开工作年度报告。')]);
    expect(titlesOf(page)).toEqual([]);
  });

  it('are none on a page without one', () => {
    expect(titlesOf(pageOf([line('政府信息公开指南', { level: 1 })], { title: '指南' }))).toEqual([]);
  });
});
