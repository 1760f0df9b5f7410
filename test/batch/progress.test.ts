import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf } from '../../src/batch/progress.ts';
import { hostsOf } from '../../src/batch/hosts.ts';
import type { Item } from '../../src/history/item.ts';

const item = (host: number, place: number, own: Partial<Item> = {}): Item => ({
  ...{ list: 'l', url: `http://h${host}.gov.cn/${place}`, title: '', place, state: 'waiting', kind: null },
  ...{ detail: '', kept: null, tries: 0, at: 0, ...own },
});
const done = (host: number, place: number, at: number): Item =>
  item(host, place, { state: 'checked', tries: 1, at });

test('nothing remains where nothing waits', () => {
  expect(progressOf([])).toEqual({ done: 0, all: 0, byState: new Map(), remainingMs: 0 });
  expect(progressOf([done(1, 0, 5), item(1, 1, { state: 'cancelled' })]).remainingMs).toBe(0);
});

test('the pace is the one seen on the host, whatever pauses there were', () => {
  const times = [0, 3000, 6000, 9000, 8 * 3_600_000, 8 * 3_600_000 + 3000];
  const items = [...times.map((at, place) => done(1, place, at)), item(1, 6), item(1, 7)];
  expect(progressOf(items)).toMatchObject({ done: 6, all: 8, remainingMs: 6000 });
});

test('four hosts are asked side by side, a fifth after them', () => {
  const row = (hosts: number) => Array.from({ length: hosts * 10 }, (_, place) => item(place % hosts, place));
  const one = progressOf(row(1)).remainingMs;
  expect(one).toBe(10 * 2250);
  expect(progressOf(row(4)).remainingMs).toBe(one);
  expect(progressOf(row(5)).remainingMs).toBe(2 * one);
});

test('the states add up to the pages, and what remains is never less for more to do', () => {
  const states = fc.constantFrom<Item['state']>('waiting', 'fetching', 'checked', 'gone', 'cancelled');
  const items = fc
    .array(fc.tuple(fc.nat(6), states, fc.nat(100_000)), { maxLength: 60 })
    .map((all) => all.map(([host, state, at], place) => item(host, place, { state, at, tries: 1 })));
  fc.assert(
    fc.property(items, (all) => {
      const { byState, remainingMs, done: ended } = progressOf(all);
      expect([...byState.values()].reduce((sum, count) => sum + count, 0)).toBe(all.length);
      if (ended === all.length) expect(remainingMs).toBe(0);
      expect(progressOf([...all, item(9, 99)]).remainingMs).toBeGreaterThanOrEqual(remainingMs);
    }),
  );
});

test('the hosts of a list are asked for by name, with both schemes', () => {
  const urls = ['http://a.gov.cn/1', 'https://a.gov.cn:8080/2', 'http://b.gov.cn/1'];
  expect(hostsOf(urls)).toEqual([
    { host: 'a.gov.cn', origins: ['*://a.gov.cn/*'], count: 2 },
    { host: 'b.gov.cn', origins: ['*://b.gov.cn/*'], count: 1 },
  ]);
});
