import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/shell/outcome.ts';
import type { Kept } from '../../src/shell/shelf.ts';
import { otherOf, resultOf, unbalanced } from '../ui/results.ts';
import { fakeBrowser, stubLocks } from './fake-browser.ts';

const url = 'http://www.qingyuan.gov.cn/nb.html';
const filing: Outcome = { status: 'checked', url, result: resultOf() };
const index: Outcome = { status: 'checked', url, result: otherOf('index-page') };
const failed: Outcome = { status: 'failed', url, message: 'x' };
const kept = (outcome: Outcome, given: Partial<Kept> = {}): Kept => ({
  frame: 0,
  document: 'd0',
  tabUrl: url,
  outcome,
  at: 0,
  ...given,
});

async function open(room?: number) {
  vi.resetModules();
  const fake = fakeBrowser(room === undefined ? {} : { room });
  vi.doMock('../../src/shell/browser.ts', () => ({ browser: fake.browser }));
  return { ...fake, ...(await import('../../src/shell/shelf.ts')) };
}

describe('the shelf', () => {
  beforeEach(stubLocks);

  test('shows the frame with the filing, whatever the frame around it holds', async () => {
    const { put, best } = await open();
    await put(7, kept(index));
    const all = await put(7, kept(filing, { frame: 3, document: 'd3' }));
    expect(best(all)?.frame).toBe(3);
    expect(best(await put(7, kept(failed, { frame: 4, document: 'd4' })))?.frame).toBe(3);
  });

  test('gives back an outcome with its fields in order, also where the store sorts them', async () => {
    const { put, take, stored } = await open();
    await put(7, kept(filing));
    expect(typeof stored.get('tab:7')).toBe('string');
    expect(JSON.stringify(await take(7))).toBe(JSON.stringify([kept(filing)]));
  });

  test('shows a failure rather than a near miss, and nothing where there is nothing', async () => {
    const { best } = await open();
    expect(best([kept(index), kept(failed, { frame: 1 })])?.outcome.status).toBe('failed');
    expect(best([])).toBeNull();
  });

  test('shows the outermost of two frames that say as much', async () => {
    const { best } = await open();
    expect(best([kept(filing, { frame: 9 }), kept(filing, { frame: 2 })])?.frame).toBe(2);
  });

  test('shows the one with errors of two filings', async () => {
    const { best } = await open();
    const wrong: Outcome = { status: 'checked', url, result: unbalanced };
    expect(best([kept(filing, { frame: 1 }), kept(wrong, { frame: 4 })])?.frame).toBe(4);
  });

  test('keeps both of two frames that publish at once', async () => {
    const { put, take } = await open();
    await Promise.all([put(1, kept(index)), put(1, kept(filing, { frame: 5 }))]);
    expect((await take(1)).map(({ frame }) => frame)).toEqual([5, 0]);
  });

  test('has room for fifty frames, and lets go of those with least to say', async () => {
    const { merge, best } = await open();
    const wrong: Outcome = { status: 'checked', url, result: unbalanced };
    let all: readonly Kept[] = [];
    for (let frame = 1; frame <= 80; frame += 1) {
      all = merge(all, kept(frame === 60 ? wrong : frame % 2 === 0 ? filing : index, { frame }));
    }
    expect(all).toHaveLength(50);
    expect(best(all)?.frame).toBe(60);
    expect(
      all.filter(({ outcome }) => outcome.status === 'checked' && outcome.result.kind === 'report'),
    ).toHaveLength(40);
  });

  test('drops what another page in the tab left, but not for a move to an anchor', async () => {
    const { put } = await open();
    await put(1, kept(filing));
    expect(await put(1, kept(index, { frame: 2, tabUrl: `${url}#t` }))).toHaveLength(2);
    expect(await put(1, kept(index, { frame: 2, tabUrl: 'http://www.qingyuan.gov.cn/b.html' }))).toHaveLength(
      1,
    );
  });

  test('lets a document take back its own outcome, not that of the next document', async () => {
    const { put, take, withdraw } = await open();
    await put(1, kept(filing));
    await put(1, kept(index, { document: 'later' }));
    await withdraw(1, 'd0');
    expect(await take(1)).toHaveLength(1);
    await withdraw(1, 'later');
    expect(await take(1)).toEqual([]);
  });

  test('believes an outcome only for the address that the tab shows', async () => {
    const { ofPage } = await open();
    const all = [kept(filing), kept(index, { frame: 1, tabUrl: null })];
    expect(ofPage(all, `${url}#a`)).toHaveLength(2);
    expect(ofPage(all, 'http://www.qingyuan.gov.cn/')).toHaveLength(1);
    expect(ofPage(all, undefined)).toHaveLength(2);
  });

  test('tells a watcher of its own tab, until told to stop', async () => {
    const { put, clear, watch } = await open();
    const seen: number[] = [];
    const stop = watch(1, (all) => seen.push(all.length));
    await put(1, kept(filing));
    await put(2, kept(filing));
    await clear(1);
    stop();
    await put(1, kept(filing));
    expect(seen).toEqual([1, 0]);
  });

  test('makes room by clearing the oldest tabs when the store is full', async () => {
    const size = JSON.stringify(kept(filing)).length;
    const { put, take } = await open(size * 4.5);
    for (const tab of [11, 12, 13, 14, 15]) await put(tab, kept(filing));
    expect(await take(15)).toHaveLength(1);
    expect(await take(11)).toEqual([]);
  });
});
