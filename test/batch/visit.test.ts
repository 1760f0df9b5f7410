import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { manners } from '../../src/batch/manners.ts';
import { meansOf } from '../../src/batch/means.ts';
import { visit } from '../../src/batch/visit.ts';
import { noPreferences } from '../../src/core/preferences.ts';
import type { Item } from '../../src/history/item.ts';
import { zh } from '../../src/words/zh.ts';
import { virtualClock } from './virtual-clock.ts';

const report = readFileSync('test/fixtures/2021-plain/page.html', 'utf8');
const url = 'http://www.yunxi.gov.cn/nb/1.html';
const item: Item = {
  list: 'l',
  url,
  title: '',
  place: 0,
  state: 'waiting',
  kind: null,
  detail: '',
  kept: null,
  tries: 0,
  at: 0,
};

/** One answer of the site: a response, a broken line, none at all, or one that never ends. */
type Given = Response | 'broken' | 'silent' | 'dripping';
const page = (body = report, init: ResponseInit = {}): Response => {
  const response = new Response(body, { headers: { 'content-type': 'text/html' }, ...init });
  Object.defineProperty(response, 'url', { value: url });
  return response;
};
const fails = (status: number, headers: Record<string, string> = {}): Response =>
  page('<p>x</p>', { status, headers: { 'content-type': 'text/html', ...headers } });
const endless = (signal: AbortSignal | null): Response => {
  const start = (body: ReadableStreamDefaultController): void => {
    body.enqueue(new TextEncoder().encode('<p>'));
    signal?.addEventListener('abort', () => body.error(new DOMException('aborted', 'AbortError')));
  };
  return new Response(new ReadableStream({ start }), { headers: { 'content-type': 'text/html' } });
};
const leadsOn = (): Response =>
  new Response(null, { status: 302, headers: { location: 'http://elsewhere.gov.cn/' } });

afterEach(() => void vi.unstubAllGlobals());

/** Visits a site that gives these answers one after another, and tells what came of it. */
async function visited(answers: readonly Given[], mayVisit = true) {
  const clock = virtualClock();
  const start = clock.now();
  const asked: { readonly at: number; readonly redirect: RequestInit['redirect'] }[] = [];
  const fetching = (_: string, init: RequestInit) => {
    const given = answers[asked.length];
    asked.push({ at: clock.now() - start, redirect: init.redirect });
    expect(init).toMatchObject({ method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (given === 'broken' || given === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (given === 'dripping') return Promise.resolve(endless(init.signal ?? null));
    if (given !== 'silent') return Promise.resolve(given);
    return new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  };
  vi.stubGlobal('fetch', fetching);
  const means = meansOf({
    ...{ words: zh, preferences: noPreferences, clock, manners },
    mayVisit: () => Promise.resolve(mayVisit),
    parse: (html) => new JSDOM(html).window.document,
  });
  const notes: Item[] = [];
  const kept: string[] = [];
  const ending = await clock.until(
    visit(item, {
      means,
      signal: new AbortController().signal,
      mayGo: () => Promise.resolve(),
      note(changed, keepsake) {
        notes.push(changed);
        if (keepsake !== null) kept.push(keepsake.body.url);
        return Promise.resolve();
      },
    }),
  );
  return { ending, notes, kept, last: notes.at(-1), asked, times: asked.map(({ at }) => at) };
}

describe('a page of a list', () => {
  test('is noted as fetched before it is asked for, and with its result after', async () => {
    const { notes, kept, ending } = await visited([page()]);
    expect(notes.map(({ state, tries }) => [state, tries])).toEqual([
      ['fetching', 1],
      ['checked', 1],
    ]);
    expect(notes.at(-1)).toMatchObject({ kind: 'report', kept: url, detail: '' });
    expect(kept).toEqual([url]);
    expect(ending).toEqual({ isFailure: false, until: null });
  });

  test('without permission is not asked for', async () => {
    const { last, asked } = await visited([page()], false);
    expect(last?.state).toBe('forbidden');
    expect(asked).toEqual([]);
  });

  test('is asked for again where the trouble may pass, each time after twice the wait', async () => {
    const { notes, times } = await visited([fails(503), fails(500), page()]);
    expect(notes.map(({ state }) => state)).toEqual([
      'fetching',
      'waiting',
      'fetching',
      'waiting',
      'fetching',
      'checked',
    ]);
    // Half of the chance of half as much again.
    expect(times).toEqual([0, 2500, 2500 + 5000]);
  });

  test('is given up after three tries', async () => {
    const { last, ending, asked } = await visited([fails(500), fails(502), fails(503), page()]);
    expect(last).toMatchObject({ state: 'unreachable', detail: 'HTTP 503', tries: 3, kept: null });
    expect([ending.isFailure, asked.length]).toEqual([true, 3]);
  });

  test('is asked for as late as the site wishes', async () => {
    const late = await visited([fails(429, { 'retry-after': '90' }), page()]);
    expect(late.times).toEqual([0, 90_000]);
    const date = new Date(Date.UTC(2024, 0, 31, 0, 5)).toUTCString();
    expect((await visited([fails(503, { 'retry-after': date }), page()])).times).toEqual([0, 300_000]);
    const soon = await visited([fails(429, { 'retry-after': '0' }), page()]);
    expect(soon.times).toEqual([0, 2500]);
  });

  test('waits for another run where the site wishes to be left alone for an hour', async () => {
    const { last, ending, asked } = await visited([fails(429, { 'retry-after': '3600' }), page()]);
    expect(last).toMatchObject({ state: 'waiting', detail: 'HTTP 429' });
    expect(ending).toMatchObject({ isFailure: true, until: Date.UTC(2024, 0, 31, 1) });
    expect(asked.length).toBe(1);
  });

  test('is not asked for again where a wall stands before it', async () => {
    const { last, asked, ending } = await visited([fails(412), page()]);
    expect(last).toMatchObject({ state: 'blocked', detail: 'HTTP 412' });
    expect([asked.length, ending.isFailure]).toEqual([1, true]);
  });

  test('has fifteen seconds, its last byte included', async () => {
    const { last, times } = await visited(['silent', 'silent', 'silent']);
    expect(last?.state).toBe('timed-out');
    expect(times).toEqual([0, 15_000 + 2500, 2 * 15_000 + 2500 + 5000]);
    const dripping = await visited(['dripping', page()]);
    expect(dripping.times).toEqual([0, 15_000 + 2500]);
    expect(dripping.last?.state).toBe('checked');
  });

  test('whose line breaks is asked for once without following, and moved only if it leads on and breaks again', async () => {
    const dead = await visited(['broken', 'broken', 'broken']);
    expect(dead.last).toMatchObject({ state: 'unreachable', detail: 'Failed to fetch' });
    const away = await visited(['broken', leadsOn(), 'broken']);
    expect(away.asked.map(({ redirect }) => redirect)).toEqual(['follow', 'manual', 'follow']);
    expect(away.last?.state).toBe('moved');
    expect(away.ending.isFailure).toBe(false);
    const again = await visited(['broken', leadsOn(), page()]);
    expect(again.last?.state).toBe('checked');
    expect((await visited(['broken', page()])).last?.state).toBe('checked');
  });
});
