import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/history/head.ts';
import { issuersOf } from '../../src/pages/workbench/issuers.ts';
import { otherOf, resultOf } from '../ui/results.ts';

const head = (issuer: string | null, year: number | null, host: string) => {
  const result = resultOf();
  const report = result.report && { ...result.report, issuer, year };
  const page = { ...result.page, url: `http://${host}/${issuer}/${year}.html` };
  return headOf({ ...result, report, page }, 'page', 1);
};

describe('the issuers of a history', () => {
  it('come with how many years there are of each, most first', () => {
    const heads = [
      head('云溪县教育局', 2022, 'www.yunxi.gov.cn'),
      head('清河区财政局', 2022, 'www.qinghe.gov.cn'),
      head('清河区财政局', 2023, 'www.qinghe.gov.cn'),
    ];
    expect(issuersOf(heads).map(({ name, count }) => [name, count])).toEqual([
      ['清河区财政局', 2],
      ['云溪县教育局', 1],
    ]);
  });

  it('are told apart by their sites where the names are the same', () => {
    const heads = ['www.yunxi.gov.cn', 'www.qinghe.gov.cn'].map((host) => head('财政局', 2022, host));
    expect(issuersOf(heads).map(({ name }) => name)).toEqual([
      '财政局 · www.qinghe.gov.cn',
      '财政局 · www.yunxi.gov.cn',
    ]);
  });

  it('are only those whose report says who reports on which year', () => {
    const heads = [
      head(null, 2022, 'a.gov.cn'),
      head('财政局', null, 'a.gov.cn'),
      headOf(otherOf('index-page', '目录'), 'list', 1),
    ];
    expect(issuersOf(heads)).toEqual([]);
  });
});
