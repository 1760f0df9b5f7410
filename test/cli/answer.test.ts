import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerTo, statusOf } from '../../src/cli/answer';
import { fileJob } from '../../src/cli/job';
import { jsonLine, linkLines, prettyAnswer } from '../../src/cli/print';
import { wordsFor } from '../../src/words/choose';
import { otherOf } from '../ui/results';

const words = wordsFor('zh');
const fixture = (slug: string): string => `test/fixtures/${slug}/page.html`;
const answer = (slug: string) => answerTo(fileJob(fixture(slug)), words, () => null);

describe('an answer', () => {
  it('has the status of what was found', () => {
    expect(['2021-plain', 'near-guide', 'wrong-balance', 'nowhere'].map(answer).map(statusOf)).toEqual([
      0, 0, 1, 2,
    ]);
    expect(statusOf({ status: 'checked', result: otherOf('unreadable') })).toBe(2);
  });

  it('is the same for a page as text and as bytes', () => {
    const html = readFileSync(fixture('wrong-balance'), 'utf8');
    const read = () => html;
    expect(answerTo({ url: fixture('wrong-balance'), read }, words, () => null)).toEqual(
      answer('wrong-balance'),
    );
  });

  it('tells what went wrong, with the line that asked, and never throws', () => {
    const read = () => {
      throw new Error('disk on fire');
    };
    const failed = answerTo({ url: 'a', line: 3, read }, words, () => null);
    expect(JSON.parse(jsonLine(failed))).toEqual({
      kind: 'unreadable',
      page: { url: 'a' },
      reason: 'disk on fire',
      line: 3,
    });
    expect(prettyAnswer(failed)).toBe('a\n  unreadable  disk on fire');
  });
});

describe('links', () => {
  it('are a line each, and the next page a line of its own', () => {
    const link = { text: 'a', href: 'http://a.gov.cn/1', isFiling: true };
    const list = { ...otherOf('index-page'), links: [link], next: 'http://a.gov.cn/2' };
    expect(linkLines(list).map((line): unknown => JSON.parse(line))).toEqual([
      { page: list.page.url, ...link },
      { page: list.page.url, next: 'http://a.gov.cn/2' },
    ]);
    expect(linkLines({ ...list, next: null }).length).toBe(1);
    expect(linkLines(otherOf('not-report'))).toEqual([]);
  });
});
