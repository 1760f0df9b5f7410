import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences';
import { filingOf, sections, telling } from '../filings';

const overview = (text: string) =>
  sentencesOf(filingOf({ sections: telling(text).slice(0, 1) })).map(({ quote, text: read }) => [
    quote,
    read,
  ]);

describe('the sentences of a narrative', () => {
  it('are quoted as printed and read without blanks and full-width forms', () => {
    expect(overview(' 共收到申请 １,１１０ 件。 已办结！还有')).toEqual([
      ['共收到申请 １,１１０ 件。', '共收到申请1110件.'],
      ['已办结！', '已办结！'],
      ['还有', '还有'],
    ]);
  });

  it('know the line they stand in, and their section', () => {
    const preamble = [{ text: '前言。正文。', selector: '#p' }];
    const [first, second, third] = sentencesOf(filingOf({ preamble, sections: sections.slice(0, 1) }));
    expect([first?.section, first?.line, first?.selector]).toEqual([null, '前言.正文.', '#p']);
    expect([second?.text, third?.section]).toEqual(['正文.', 'overview']);
  });

  it('are none in a line that nobody reads', () => {
    expect(overview('长'.repeat(20_000))).toHaveLength(1);
    expect(overview('长'.repeat(20_001))).toEqual([]);
  });

  it('are no more than any report has', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `第${at}段。`).join('\n');
    expect(overview(lines(3000))).toHaveLength(3000);
    expect(overview(lines(3001))).toHaveLength(3000);
    expect(overview(`${lines(2999)}\n甲。乙。`)).toHaveLength(2999);
  });
});
