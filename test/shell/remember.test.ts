import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/history/database.ts';
import { headsOf, keep } from '../../src/history/history.ts';
import { reportOf } from '../history/kept-results.ts';
import { otherOf } from '../ui/results.ts';
import { fakeBrowser, stubLocks } from './fake-browser.ts';

const url = 'http://www.qingyuan.gov.cn/nb/2022.html';
const origin = 'http://www.qingyuan.gov.cn';
const sender = { id: 'ours', frameId: 0, url, origin, tab: { id: 5, url, incognito: false } };

const publish = (result = reportOf()) => ({
  type: 'publish',
  document: 'd',
  outcome: { status: 'checked', url: result.page.url, result },
});

async function open() {
  vi.resetModules();
  const fake = fakeBrowser();
  vi.doMock('../../src/shell/browser.ts', () => ({ browser: fake.browser }));
  await import('../../src/shell/background.ts');
  const keeping = await import('../../src/shell/keeping.ts');
  const hear = (message: unknown, from: unknown = sender): Promise<unknown> =>
    new Promise((answer) => void fake.browser.runtime.onMessage.fire(message, from, answer));
  return { ...fake, ...keeping, hear };
}

/** What is in the history, opened anew. */
async function kept() {
  const database = await openDatabase();
  const heads = await headsOf(database);
  database.close();
  return heads.map((head) => head.url);
}

beforeEach(() => {
  stubLocks();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.restoreAllMocks());

describe('the background keeps a published report', () => {
  test('and goes on to draw the badge', async () => {
    const { hear, badges } = await open();
    expect(await hear(publish())).toBe('');
    expect(await kept()).toEqual([url]);
    expect(badges.get(5)?.['text']).toBe('✓');
  });

  test('from an origin the browser cannot name, by the address of the document', async () => {
    const { hear } = await open();
    await hear(publish(), { ...sender, origin: 'null' });
    expect(await kept()).toEqual([url]);
  });

  test('off a file', async () => {
    const { hear } = await open();
    const file = 'file:///home/nb.html';
    await hear(publish(reportOf({ url: file })), { ...sender, url: file, origin: 'file://' });
    expect(await kept()).toEqual([file]);
  });
});

describe('the background keeps nothing', () => {
  const inPrivate = { ...sender, tab: { ...sender.tab, incognito: true } };
  const notice = { ...otherOf('form-notice'), page: reportOf().page };
  test.each([
    ['from a private window', publish(), inPrivate],
    ['of what is no report', publish(notice), sender],
    [
      'of a check that failed',
      { type: 'publish', document: 'd', outcome: { status: 'failed', url, message: '' } },
      sender,
    ],
    ['of one site that another tells', publish(), { ...sender, origin: 'https://evil.gov.cn', url }],
    [
      'of one site that another tells by its address',
      publish(),
      { ...sender, origin: undefined, url: 'http://evil.gov.cn/' },
    ],
    [
      'of a page that has no address',
      publish(reportOf({ url: 'about:srcdoc' })),
      { ...sender, url: 'about:srcdoc' },
    ],
  ])('%s', async (_, message, from) => {
    const { hear, keepTrouble } = await open();
    await hear(message, from);
    expect(await kept()).toEqual([]);
    expect(await keepTrouble()).toBeNull();
  });

  test('when the person wants nothing kept, and keeps again when he does', async () => {
    const { hear, isKeeping, setKeeping, watchKeeping } = await open();
    expect(await isKeeping()).toBe(true);
    const see = vi.fn();
    const stop = watchKeeping(see);
    await setKeeping(false);
    expect(see).toHaveBeenLastCalledWith(false);
    await hear(publish());
    expect(await kept()).toEqual([]);
    await setKeeping(true);
    await hear(publish());
    expect(await kept()).toEqual([url]);
    stop();
    await setKeeping(false);
    expect(see).toHaveBeenCalledTimes(2);
  });
});

describe('what could not be kept is told', () => {
  test('when there is no room, with how many were lost, until the person has taken note', async () => {
    const { hear, badges, keepTrouble, clearKeepTrouble, watchKeepTrouble } = await open();
    const before = await openDatabase();
    await keep(before, reportOf({ year: 2021 }), 'page', 1);
    before.close();
    const see = vi.fn();
    watchKeepTrouble(see);
    const full = new DOMException('no room', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    await hear(publish());
    await hear(publish());
    put.mockRestore();
    expect(await keepTrouble()).toMatchObject({
      what: 'full',
      lost: 2,
      detail: expect.stringContaining('no room'),
    });
    expect(see).toHaveBeenLastCalledWith(expect.objectContaining({ what: 'full' }));
    expect(badges.get(5)?.['text']).toBe('✓');
    expect(await kept()).toEqual([reportOf({ year: 2021 }).page.url]);
    await clearKeepTrouble();
    expect(await keepTrouble()).toBeNull();
    expect(see).toHaveBeenLastCalledWith(null);
  });

  test('when a later version was here before', async () => {
    const { hear, keepTrouble } = await open();
    await new Promise<void>((resolve) => {
      const later = indexedDB.open('gouji', 99);
      later.onsuccess = () => resolve(later.result.close());
    });
    await hear(publish());
    expect(await keepTrouble()).toMatchObject({ what: 'newer', lost: 1 });
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'full'],
    ['half of one', { what: 'full', when: 1 }],
    ['one of another kind', { what: 'fun', when: 1, lost: 1, detail: '' }],
  ])('but not %s that somebody else wrote there', async (_, value) => {
    const { local, keepTrouble } = await open();
    local.set('keepTrouble', value);
    expect(await keepTrouble()).toBeNull();
  });
});
