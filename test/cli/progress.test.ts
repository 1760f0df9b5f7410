import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress';
import { commandWords } from '../../src/words/command';

/** What is written while pages are done, one every so many milliseconds. */
function told(isTTY: boolean, isWanted: boolean, pages: number, each: number): string {
  let [text, time] = ['', 0];
  const place = { isTTY, write: (more: string) => (text += more) };
  const progress = progressOn(place, commandWords('en'), isWanted, () => time);
  for (let done = 1; done <= pages; done++) {
    time += each;
    progress.tell({ pages: done, reds: 1, unreadable: 0 });
  }
  progress.end({ pages, reds: 1, unreadable: 0 });
  return text;
}

describe('progress', () => {
  it('is one line on a terminal, written over twice a second', () => {
    const text = told(true, true, 100, 50);
    expect(text.split('\r').length - 1).toBe(11);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('100 pages, 20.0 a second, 1 with errors, 0 not readable');
  });

  it('is a line every ten seconds elsewhere', () => {
    expect(told(false, true, 100, 500).trim().split('\n')).toHaveLength(6);
  });

  it('is nothing where nobody looks', () => expect(told(false, false, 100, 500)).toBe(''));
});
