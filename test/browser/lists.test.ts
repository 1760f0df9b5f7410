import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manners } from '../../src/batch/manners.ts';
import type { Item } from '../../src/history/item.ts';
import { serveFaults, type FaultSite, type Seen } from './fault-site.ts';
import { faults } from './faults.ts';
import { openListBrowser, type ListBrowser } from './list-extension.ts';
import type { lists } from './list-page.ts';

/** Waits a hundredth as long as in earnest; an answer has time enough even on a busy machine. */
const quick: Partial<Manners> = { gap: 15, jitter: 5, backOff: 20, timeout: 1500 };
// The whole proof is of 1000 pages and 100 closings: LIST_PAGES=1000 LIST_KILLS=100 npm run browser -- lists.test.ts
const count = Number(process.env['LIST_PAGES'] ?? 200);
const kills = Number(process.env['LIST_KILLS'] ?? 20);

/** Figures to look at, where the whole proof is wanted. */
const tell = (figures: string): void => {
  if (process.env['LIST_PAGES'] !== undefined) console.log(figures);
};

let site: FaultSite;
let browser: ListBrowser;
beforeAll(async () => {
  site = await serveFaults();
  browser = await openListBrowser(site.args);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Lists = typeof lists;
const ask = <Name extends keyof Lists>(page: Page, name: Name, ...given: Parameters<Lists[Name]>) =>
  page.evaluate(
    (key, values) => {
      const all = (globalThis as unknown as { lists: Record<string, (...each: unknown[]) => unknown> }).lists;
      return all[key]?.(...values);
    },
    name as string,
    given as unknown[],
  ) as Promise<Awaited<ReturnType<Lists[Name]>>>;

/** Runs a list until nothing waits; a host that was left alone is taken up by the next run. */
async function runToEnd(page: Page, list: string): Promise<number> {
  for (let runs = 1; runs < 500; runs += 1) {
    await ask(page, 'start', list, quick);
    const ending = await ask(page, 'ended');
    if (ending?.kind === 'finished') return runs;
    expect(ending).toMatchObject({ kind: 'resting' });
  }
  throw new Error('the list does not end');
}

/** What is in use when all that is not has been thrown away, in bytes: documents and buffers included. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function until(is: () => boolean): Promise<void> {
  for (let looks = 0; looks < 500 && !is(); looks += 1) await wait(20);
}

const listed = (urls: readonly string[]) => new Set(urls.map((url) => new URL(url).hostname));
const faultOf = (path: string): string => path.split('/')[1] ?? '';

describe('a list on sites full of faults', () => {
  // The slow ones seldom: three tries of each take three timeouts.
  const names = Object.keys(faults);
  const slow = new Set(['drip', 'silence']);
  const many = Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? '';
    const fault = slow.has(name) && index > 3 * names.length ? 'plain' : name;
    return `http://www.h${(index * 7) % 31}.gov.cn/${fault}/${index}.html`;
  });
  const dead = Array.from({ length: 8 }, (_, index) => `http://www.dead.gov.cn/error-500/${index}.html`);
  const ungranted = ['http://www.example.com/plain/1.html', 'https://gov.cn.example.com/plain/1.html'];
  const urls = [...many, ...dead, ...ungranted];
  let items: readonly Item[] = [];
  let seen: readonly Seen[] = [];
  let runs = 0;
  let [heap, heapLater] = [0, 0];

  beforeAll(async () => {
    const page = await browser.page();
    const before = site.seen.length;
    const list = await ask(page, 'make', urls);
    runs = await runToEnd(page, list);
    items = await ask(page, 'items', list);
    heap = await heapOf(page);
    // The same once more, in the same window.
    const second = await ask(page, 'make', many.slice(0, count / 2));
    const half = site.seen.length;
    await runToEnd(page, second);
    heapLater = await heapOf(page);
    tell(`in use: ${heap} bytes, later ${heapLater}`);
    await page.close();
    site.seen.length = half;
    seen = site.seen.slice(before);
  }, 900_000);

  test('ends each page in the state that is its own', () => {
    const right = ({ url }: Item) =>
      ungranted.includes(url) ? 'forbidden' : faults[faultOf(new URL(url).pathname)]?.ends;
    const wrong = items
      .filter((item) => item.state !== right(item))
      .map(({ url, state, kind, detail }) => `${url}: ${state} ${kind} ${detail}`);
    expect(wrong).toEqual([]);
    expect(items.map(({ url }) => url)).toEqual(urls);
  });

  test('asks each host for one page at a time, with a gap between any two requests', () => {
    const own = seen.filter(({ isLed }) => !isLed);
    expect(own.length).toBeGreaterThan(count);
    for (const host of listed(urls)) {
      const row = own.filter((entry) => entry.host === host);
      const rude = row.slice(1).filter((entry, index) => {
        const before = row[index];
        return before === undefined || before.over === null || entry.at - before.at < (quick.gap ?? 0);
      });
      expect(rude).toEqual([]);
    }
  });

  test('never has more than four hosts asked at once', () => {
    const asked = (time: number) =>
      seen.filter(({ at, over, isLed }) => !isLed && at <= time && (over ?? Infinity) > time);
    const most = Math.max(...seen.map(({ at }) => new Set(asked(at).map(({ host }) => host)).size));
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });

  test('asks nobody who is not on it, but where a site leads', () => {
    const hosts = listed(many);
    hosts.add('www.dead.gov.cn');
    const strangers = seen.filter(({ host }) => !hosts.has(host));
    expect(strangers.filter(({ isLed }) => !isLed)).toEqual([]);
    expect(new Set(strangers.map(({ host }) => host))).toEqual(
      new Set(['target.gov.cn', 'www.elsewhere.com']),
    );
  });

  test('sends no cookie along, and does not say where it comes from', () => {
    for (const { headers, isLed } of seen) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      // A redirect to another site makes the browser say that there is an origin, not which.
      expect(headers.origin ?? 'null').toBe('null');
      if (!isLed) expect(headers).not.toHaveProperty('origin');
    }
  });

  test('asks for no page more often than three times, and for a final answer once', () => {
    const times = new Map<string, number>();
    for (const { host, path, isLed } of seen) {
      const url = `http://${host}${path}`;
      if (!isLed) times.set(url, (times.get(url) ?? 0) + 1);
    }
    expect(Math.max(...times.values())).toBe(3);
    const once = items.filter(({ url }) => /plain|gone|wall|large|pdf|json/.test(url));
    expect(once.filter(({ url, state }) => state !== 'forbidden' && times.get(url) !== 1)).toEqual([]);
  });

  test('takes no more memory the longer it goes on', () => {
    expect(heap).toBeGreaterThan(100_000);
    expect(heapLater).toBeLessThan(heap * 1.1);
    expect(heapLater).toBeLessThan(200 * 1024 * 1024);
  });

  test('leaves a host alone after three failures in a row, until it is run again', () => {
    expect(runs).toBeGreaterThanOrEqual(3);
  });
});

describe('a list that is ended', () => {
  test('asks for nothing any more, drops what is on its way, and can be retried', async () => {
    const page = await browser.page();
    const urls = Array.from({ length: 40 }, (_, index) => {
      const fault = index === 3 ? 'silence' : 'plain';
      return `http://www.c${index % 4}.gov.cn/${fault}/c${index}.html`;
    });
    const list = await ask(page, 'make', urls);
    const before = site.seen.length;
    await ask(page, 'start', list, { ...quick, timeout: 600_000 });
    await until(() => site.seen.slice(before).some(({ path }) => path.startsWith('/silence')));
    await ask(page, 'cancel');
    const asked = site.seen.length;
    const items = await ask(page, 'items', list);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['checked', 'cancelled']));
    expect(await ask(page, 'ended')).toEqual({ kind: 'cancelled' });
    await until(() => site.seen.every(({ over }) => over !== null));
    await wait(300);
    expect(site.seen.length).toBe(asked);
    expect(site.seen.filter(({ over }) => over === null)).toEqual([]);

    const failed = items.filter(({ state }) => state === 'cancelled').length;
    expect(await ask(page, 'retry', list)).toBe(failed);
    await page.close();
    // Another page of ours, with the usual timeout: the silent ones end too.
    const other = await browser.page();
    await runToEnd(other, list);
    const all = await ask(other, 'items', list);
    expect(
      all.filter(({ url, state }) => state !== (url.includes('silence') ? 'timed-out' : 'checked')),
    ).toEqual([]);
    const checked = items.filter(({ state }) => state === 'checked').map(({ url }) => url);
    const again = site.seen.slice(asked).map(({ host, path }) => `http://${host}${path}`);
    expect(again.filter((url) => checked.includes(url))).toEqual([]);
    await other.close();
  });

  test('or paused, asks for nothing until it is resumed', async () => {
    const page = await browser.page();
    const urls = Array.from(
      { length: 30 },
      (_, index) => `http://www.p${index % 3}.gov.cn/plain/p${index}.html`,
    );
    const list = await ask(page, 'make', urls);
    const before = site.seen.length;
    await ask(page, 'start', list, quick);
    await until(() => site.seen.length > before + 5);
    await ask(page, 'pause');
    await wait(200);
    const asked = site.seen.length;
    await wait(300);
    expect(site.seen.length).toBe(asked);
    const states = (await ask(page, 'items', list)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['checked', 'waiting']));
    await ask(page, 'resume');
    expect(await ask(page, 'ended')).toEqual({ kind: 'finished' });
    expect(site.seen.length).toBe(before + urls.length);
    await page.close();
  });
});

test('a list that is removed is asked for no more', async () => {
  const page = await browser.page();
  const urls = Array.from(
    { length: 30 },
    (_, index) => `http://www.x${index % 2}.gov.cn/plain/x${index}.html`,
  );
  const list = await ask(page, 'make', urls);
  const before = site.seen.length;
  await ask(page, 'start', list, quick);
  await until(() => site.seen.length > before + 3);
  await ask(page, 'remove', list);
  expect(await ask(page, 'ended')).toEqual({ kind: 'cancelled' });
  const asked = site.seen.length;
  await wait(200);
  expect(asked).toBeLessThan(before + urls.length);
  expect(site.seen.length).toBe(asked);
  expect(await ask(page, 'items', list)).toEqual([]);
  await page.close();
});

test('two windows do not run a list at the same time', async () => {
  const [one, other] = [await browser.page(), await browser.page()];
  const urls = Array.from({ length: 12 }, (_, index) => `http://www.w.gov.cn/plain/w${index}.html`);
  const list = await ask(one, 'make', urls);
  const before = site.seen.length;
  await ask(one, 'start', list, quick);
  await until(() => site.seen.length > before);
  await ask(other, 'start', list, quick);
  expect(await ask(other, 'ended')).toEqual({ kind: 'elsewhere' });
  await ask(other, 'cancel');
  expect(await ask(one, 'ended')).toEqual({ kind: 'finished' });
  expect(site.seen.length).toBe(before + urls.length);
  await one.close();
  await other.close();
});

test(`a window that is closed ${kills} times in the middle loses nothing and checks nothing twice`, async () => {
  const urls = Array.from({ length: 3 * kills }, (_, index) => {
    const fault = index % 9 === 4 ? 'gone-404' : 'plain';
    return `http://www.k${index % 7}.gov.cn/${fault}/k${index}.html`;
  });
  const setup = await browser.page();
  const list = await ask(setup, 'make', urls);
  await setup.close();
  const settled = new Set<string>();
  const twice: string[] = [];
  const resumed: number[] = [];
  const before = site.seen.length;
  let page = await browser.page();
  for (let lives = 0; lives <= kills; lives += 1) {
    for (const { url, state } of await ask(page, 'items', list)) {
      if (state !== 'waiting' && state !== 'fetching') settled.add(url);
      else if (settled.has(url)) twice.push(`${url} was settled and is ${state}`);
    }
    const asked = site.seen.length;
    const started = performance.now();
    if (lives === kills) await runToEnd(page, list);
    else await ask(page, 'start', list, quick);
    if (lives < kills) await wait(Math.random() * 160);
    // A document that is left dies like one whose window is closed, but sooner.
    if (lives % 4 === 3) {
      await page.close();
      page = await browser.page();
    } else await page.reload();
    for (const { host, path } of site.seen.slice(asked)) {
      if (settled.has(`http://${host}${path}`)) twice.push(`${host}${path}`);
    }
    const first = site.seen[asked];
    if (first !== undefined) resumed.push(first.at - started);
  }
  const items = await ask(page, 'items', list);
  const heads = await ask(page, 'heads');
  // Each of them fell into work that was under way.
  expect(settled.size).toBeLessThan(urls.length);
  expect(twice).toEqual([]);
  expect(items.length).toBe(urls.length);
  for (const { url, state, kept } of items) {
    expect(`${url} ${state} ${kept}`).toBe(
      url.includes('/plain/') ? `${url} checked ${url}` : `${url} gone null`,
    );
    expect(heads.some((head) => head.url === url)).toBe(url.includes('/plain/'));
  }
  // One of each lane may have been on its way whenever the window was closed.
  expect(site.seen.length - before).toBeLessThanOrEqual(urls.length + 4 * kills);
  tell(
    `${settled.size} settled before the last life; first request after at most ${Math.round(Math.max(...resumed))} ms`,
  );
  await page.close();
}, 900_000);
