import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/history/item.ts';
import { notesOf } from '../../src/pages/workbench/run-notes.ts';
import type { Report } from '../../src/pages/workbench/runner.ts';
import { listWords } from '../../src/words/surface-list.ts';

const words = listWords.zh;
const item = (url: string, state: Item['state']): Item => ({
  ...{ list: 'l', url, title: '', place: 0, state, kind: null, detail: '', kept: null, tries: 1, at: 1 },
});
const items = [
  item('http://www.yunxi.gov.cn/1.html', 'timed-out'),
  item('http://www.yunxi.gov.cn/2.html', 'waiting'),
  item('http://www.yunxi.gov.cn/3.html', 'waiting'),
  item('http://www.qinghe.gov.cn/1.html', 'waiting'),
];
const rest = { host: 'www.yunxi.gov.cn', item: items[0]!, until: null };
const report = (given: Partial<Report>): Report => ({ list: 'l', rests: [], ending: null, ...given });

describe('what a run has to say', () => {
  it('is nothing where nothing ran, or all went well', () => {
    expect(notesOf(null, items, words)).toEqual([]);
    expect(notesOf(report({ ending: { kind: 'finished' } }), items, words)).toEqual([]);
  });

  it('names a site that is left alone with how many of its pages wait', () => {
    expect(notesOf(report({ rests: [rest] }), items, words)).toEqual([words.resting('www.yunxi.gov.cn', 2)]);
  });

  it('is silent of that site once nothing of it waits any more', () => {
    const done = items.map((one) => ({ ...one, state: 'checked' as const }));
    expect(notesOf(report({ rests: [rest] }), done, words)).toEqual([]);
  });

  it('tells of another window, and of what broke', () => {
    expect(notesOf(report({ ending: { kind: 'elsewhere' } }), items, words)).toEqual([words.elsewhere]);
    const [said] = notesOf(report({ ending: { kind: 'broken', error: new Error('no room') } }), items, words);
    expect(said).toContain('no room');
  });
});
