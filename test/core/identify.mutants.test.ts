import { describe, expect, it, test } from 'vitest';
import { identify, identitySteps } from '../../src/core/identify';
import { line, pageOf } from './pages';

const T = '政府信息公开工作年度报告';
const of = (texts: readonly string[], contentSource: string | null = null) =>
  identify(
    pageOf(
      texts.map((text) => line(text)),
      { meta: { contentSource } },
    ),
  );

describe('who reports, by a preamble', () => {
  test.each([
    [`现公布云溪县财政局2023年${T}。`, '云溪县财政局', 2023],
    [`现公布本局2023年${T}。`, null, 2023],
    [`现公布日报2023年${T}，由云溪县财政局编制。`, '云溪县财政局', 2023],
    [`现公布本镇2023年${T}，由本机关编制。`, null, 2023],
    [`现公布日本局2023年${T}。`, '日本局', 2023],
    [`现公布工作，云溪县财政局2023年${T}。`, null, null],
    ['现公布云溪县财政局2023年工作总结。', null, null],
    ['本报告由云溪县财政局负责汇总编制。', '云溪县财政局', null],
    ['本报告由红旗报编制。', null, null],
    ['本报告按格式编写。', null, null],
  ] as const)('%s', (text, issuer, year) => expect(of([text])).toMatchObject({ issuer, year }));

  it('is read as far as preambles go', () => {
    const after = (count: number) => of([`${'甲'.repeat(count)}，现公布云溪县财政局2023年${T}。`]);
    expect(after(1900).issuer).toBe('云溪县财政局');
    expect(after(2000).issuer).toBeNull();
  });
});

describe('who reports, by the source of the page', () => {
  test.each([
    [' 云溪县财政局 ', '云溪县财政局'],
    ['云溪县 财政局', '云溪县 财政局'],
    ['云溪县财政局（国资委）', '云溪县财政局（国资委）'],
    ['云溪县财政局网', null],
    ['云溪日报社', null],
    ['小甲', null],
    [null, null],
  ])('%j: %j', (source, issuer) => expect(of(['正文'], source).issuer).toBe(issuer));
});

describe('the name of an issuer', () => {
  it('has its brackets as printed', () => {
    expect(of([`云溪县财政局（国资委）2023年${T}`]).issuer).toBe('云溪县财政局（国资委）');
    expect(of([`云溪县财政局(国资委)2023年${T}`]).issuer).toBe('云溪县财政局(国资委)');
  });
});

describe('the year and the period of a page', () => {
  const period = '统计期限自2022年1月1日起至2022年12月31日止';

  it('are looked for in lines as long as a paragraph', () => {
    const padded = (length: number) => `${'甲'.repeat(length - period.length - 1)}。${period}`;
    expect(of([padded(4000)]).period?.start).toBe('2022-01-01');
    expect(of([padded(4001)]).period).toBeNull();
  });

  it('are those of the line that begins with the year, not far behind', () => {
    expect(of(['2022年，我局认真落实。']).year).toBe(2022);
    expect(of([`${' '.repeat(1990)}2022年，我局认真落实。`]).year).toBe(2022);
    expect(of([`${' '.repeat(2000)}2022年，我局认真落实。`]).year).toBeNull();
  });

  it('are looked for in steps', () => {
    const page = pageOf(Array.from({ length: 1000 }, () => line('甲')));
    const steps = identitySteps(page);
    let taken = 0;
    while (steps.next().done !== true) taken += 1;
    // Three times through all the lines, a step for every two hundred of them.
    expect(taken).toBe(15);
  });
});
