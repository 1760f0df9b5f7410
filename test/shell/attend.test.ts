// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attend, type Means } from '../../src/shell/attend.ts';
import type { Notice } from '../../src/shell/message.ts';
import { otherOf, resultOf } from '../ui/results.ts';

/** A page whose "filing" is the text of #t: no text, no filing. */
function open(html: string, given: Partial<Means> = {}) {
  document.head.innerHTML = '<title>年报</title>';
  document.body.innerHTML = html;
  const told: Notice[] = [];
  const counts = { gate: 0, inspected: 0 };
  const text = (): string => document.querySelector('#t')?.textContent ?? '';
  const attention = attend(document, {
    looksLike: () => (counts.gate++, text() !== ''),
    inspect: async () => {
      counts.inspected++;
      return { ...(text() ? resultOf() : otherOf('not-report')), reason: text() };
    },
    prepare: () => Promise.resolve(),
    tell: (notice) => void told.push(notice),
    isOrphan: () => false,
    leave: () => {},
    isOwn: (node) => node instanceof HTMLElement && node.id === 'own',
    key: 'd',
    ...given,
  });
  opened.push(attention);
  return { attention, told, counts };
}

const opened: { stop(): void }[] = [];
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const at = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const says = (told: readonly Notice[]) =>
  told.map((notice) =>
    notice.type === 'publish' && notice.outcome.status === 'checked'
      ? notice.outcome.result.reason
      : notice.type,
  );

describe('attending to a document', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    for (const { stop } of opened.splice(0)) stop();
    vi.useRealTimers();
  });

  test('publishes a filing at once, and the same one only once', async () => {
    const { told } = open('<p id="t">51</p><p id="n"></p>');
    await pass(0);
    expect(says(told)).toEqual(['51']);
    at('#n').textContent = 'else';
    await pass(20_000);
    expect(says(told)).toEqual(['51']);
  });

  test('publishes a filing that is written late, and each change of it', async () => {
    const { told } = open('<div id="app"></div>');
    await pass(3_000);
    at('#app').innerHTML = '<p id="t">51</p>';
    await pass(1_000);
    at('#t').textContent = '52';
    await pass(1_000);
    expect(says(told)).toEqual(['51', '52']);
  });

  test('says nothing at all of a page without a filing', async () => {
    const { told, counts } = open('<p>news</p>');
    await pass(20_000);
    expect(told).toEqual([]);
    expect(counts.inspected).toBe(0);
  });

  test('takes back a filing that the page has replaced', async () => {
    const { told } = open('<div id="app"><p id="t">51</p></div>');
    await pass(0);
    at('#app').innerHTML = '<p>news</p>';
    await pass(1_000);
    expect(told.at(-1)).toEqual({ type: 'withdraw', document: 'd' });
  });

  test('stops watching a page without a filing after a while, and starts again on a move within it', async () => {
    const { told, counts } = open('<div id="app"></div>');
    await pass(15_000);
    const before = counts.gate;
    at('#app').innerHTML = '<p id="t">51</p>';
    await pass(15_000);
    expect([counts.gate, told.length]).toEqual([before, 0]);
    window.dispatchEvent(new Event('popstate'));
    await pass(1_000);
    expect(says(told)).toEqual(['51']);
  });

  test('starts again when the title changes', async () => {
    const { told } = open('<div id="app"></div>');
    await pass(15_000);
    at('#app').innerHTML = '<p id="t">51</p>';
    document.title = '2022年年报';
    await pass(1_000);
    expect(says(told)).toEqual(['51']);
  });

  test('gives up on a page without a filing that never rests', async () => {
    const { counts } = open('<p id="n"></p>');
    for (let second = 0; second < 600; second += 1) {
      at('#n').append(document.createElement('i'));
      await pass(1_000);
    }
    expect(counts.gate).toBeLessThanOrEqual(32);
  });

  test('looks seldom at a clock, soon at anything else', async () => {
    const { told, counts } = open('<p id="t">51</p><p id="clock"></p>');
    for (let second = 0; second < 60; second += 1) {
      at('#clock').textContent = String(second);
      await pass(1_000);
    }
    expect(counts.gate).toBeLessThan(14);
    at('#t').textContent = '52';
    await pass(1_000);
    expect(says(told)).toEqual(['51', '52']);
  });

  test('looks again when a table may have been shown or hidden, not when something else was', async () => {
    const { counts } = open('<p id="t">51</p><div id="tab"><table></table></div><div id="ad"></div>');
    await pass(5_000);
    const before = counts.gate;
    at('#ad').className = 'on';
    await pass(5_000);
    expect(counts.gate).toBe(before);
    at('#tab').className = 'on';
    await pass(5_000);
    expect(counts.gate).toBe(before + 1);
  });

  test('does not look at marks of our own', async () => {
    const { counts } = open('<p id="t">51</p>');
    await pass(5_000);
    const before = counts.gate;
    const own = document.createElement('div');
    own.id = 'own';
    document.documentElement.append(own);
    await pass(2_000);
    own.remove();
    await pass(5_000);
    expect(counts.gate).toBe(before);
  });

  test('takes the filing back when the page is left and publishes it again on the way back', async () => {
    const { told } = open('<p id="t">51</p>');
    await pass(0);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(1_000);
    expect(says(told)).toEqual(['51', 'withdraw', '51']);
  });

  test('says so when asked about a page without a filing', async () => {
    const { attention, told, counts } = open('<p>news</p>');
    attention.ask();
    await pass(0);
    expect(says(told)).toEqual(['']);
    expect(counts.inspected).toBe(1);
  });

  test('fetches what it inspects with when it is needed, once, and goes on where it was', async () => {
    let isReady = false;
    const prepare = vi.fn(async () => void (isReady = true));
    const { told } = open('<p id="t">51</p>', {
      prepare,
      inspect: () => (isReady ? Promise.resolve(resultOf()) : null),
    });
    await pass(0);
    at('#t').textContent = '52';
    await pass(2_000);
    expect(prepare).toHaveBeenCalledOnce();
    expect(told).toHaveLength(1);
  });

  test('looks again at once when it is to inspect with something else', async () => {
    let reason = 'first';
    const { attention, told } = open('<p id="t">51</p>', {
      inspect: async () => ({ ...resultOf(), reason }),
    });
    await pass(10_000);
    reason = 'second';
    attention.again();
    await pass(0);
    expect(says(told)).toEqual(['first', 'second']);
  });

  test('publishes nothing that was half read before a change and half after it', async () => {
    const asked: boolean[] = [];
    const inspect = async (isInHaste: boolean) => {
      asked.push(isInHaste);
      const before = at('#t').textContent ?? '';
      if (!isInHaste) await new Promise((done) => setTimeout(done, 100));
      return { ...resultOf(), reason: `${before}${at('#t').textContent ?? ''}` };
    };
    const { told } = open('<p id="t">a</p>', { inspect });
    await pass(50);
    at('#t').textContent = 'b';
    await pass(2_000);
    expect(says(told)).toEqual(['bb']);
    expect(asked.slice(0, 2)).toEqual([false, false]);
  });

  test('reads at once what never stays the same for long enough', async () => {
    const inspect = async (isInHaste: boolean) => {
      const before = at('#t').textContent ?? '';
      if (!isInHaste) await new Promise((done) => setTimeout(done, 100));
      return { ...resultOf(), reason: `${before}${at('#t').textContent ?? ''}` };
    };
    const { told } = open('<p id="t">0</p>', { inspect });
    for (let count = 1; count < 100; count += 1) {
      at('#t').textContent = String(count);
      await pass(50);
    }
    const said = says(told);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => text.slice(0, text.length / 2) !== text.slice(text.length / 2))).toEqual([]);
  });

  test('says so when what it needs does not come', async () => {
    const prepare = () => Promise.reject(new Error('no engine'));
    const { told } = open('<p id="t">51</p>', { prepare, inspect: () => null });
    await pass(0);
    expect(told).toMatchObject([
      { outcome: { status: 'failed', message: expect.stringContaining('no engine') } },
    ]);
  });

  test('fetches nothing on a page without a filing', async () => {
    const prepare = vi.fn(() => Promise.resolve());
    open('<p>news</p>', { prepare, inspect: () => null });
    await pass(20_000);
    expect(prepare).not.toHaveBeenCalled();
  });

  test('publishes a failure of its own as a failure', async () => {
    const inspect = () => Promise.reject(new TypeError('no such row'));
    const { told } = open('<p id="t">51</p>', { inspect });
    await pass(0);
    expect(told).toMatchObject([
      { outcome: { status: 'failed', message: expect.stringContaining('no such row') } },
    ]);
  });

  test('is silent for good once its extension is gone', async () => {
    let isOrphan = false;
    const leave = vi.fn();
    const { told } = open('<p id="t">51</p>', { isOrphan: () => isOrphan, leave });
    await pass(0);
    isOrphan = true;
    for (const text of ['52', '53', '54']) {
      at('#t').textContent = text;
      await pass(15_000);
    }
    window.dispatchEvent(new Event('popstate'));
    await pass(15_000);
    expect(says(told)).toEqual(['51']);
    expect(leave).toHaveBeenCalledOnce();
  });

  test('waits for a prerendered page to be shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const { told } = open('<p id="t">51</p>');
    await pass(5_000);
    expect(told).toEqual([]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass(1_000);
    expect(says(told)).toEqual(['51']);
  });

  test('is not confused by a form whose fields bear the names of methods', async () => {
    const { told } = open(
      '<form><input name="getElementsByTagName"><input name="closest"><table></table><p id="t">51</p></form>',
    );
    await pass(0);
    at('form').className = 'on';
    at('#t').textContent = '52';
    await pass(2_000);
    expect(says(told)).toEqual(['51', '52']);
  });
});
