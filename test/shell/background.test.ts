import { beforeEach, describe, expect, test, vi } from 'vitest';
import { otherOf, resultOf } from '../ui/results.ts';
import { fakeBrowser, stubLocks } from './fake-browser.ts';

const url = 'http://www.qingyuan.gov.cn/nb.html';
const sender = { id: 'ours', frameId: 0, tab: { id: 5, url } };
const publish = (result = resultOf()) => ({
  type: 'publish',
  document: 'd',
  outcome: { status: 'checked', url, result },
});

async function open() {
  vi.resetModules();
  const fake = fakeBrowser();
  vi.doMock('../../src/shell/browser.ts', () => ({ browser: fake.browser }));
  await import('../../src/shell/background.ts');
  /** What the background answers; undefined where it does not listen. */
  const hear = (message: unknown, from: unknown = sender): Promise<unknown> =>
    new Promise((answer) => {
      const [isHeard] = fake.browser.runtime.onMessage.fire(message, from, answer);
      if (isHeard !== true) answer(undefined);
    });
  return { ...fake, hear };
}

describe('the background', () => {
  beforeEach(stubLocks);

  test('keeps what is published and draws the badge, with words', async () => {
    const { hear, badges, stored } = await open();
    await hear(publish());
    expect(badges.get(5)).toMatchObject({ text: '✓', title: expect.stringContaining('相符') });
    expect([...stored.keys()]).toEqual(['tab:5']);
  });

  test('takes the badge away when the filing is gone', async () => {
    const { hear, badges, stored } = await open();
    await hear(publish());
    await hear({ type: 'withdraw', document: 'd' });
    expect(badges.get(5)?.['text']).toBe('');
    expect(stored.size).toBe(0);
  });

  test('keeps the badge of the filing when another frame has less to say', async () => {
    const { hear, badges } = await open();
    await hear(publish());
    await hear({ ...publish(otherOf('index-page')), document: 'e' }, { ...sender, frameId: 8 });
    expect(badges.get(5)?.['text']).toBe('✓');
  });

  test('puts the engine into the frame that needs it, and says when that is not allowed', async () => {
    const { hear, browser, injected } = await open();
    expect(await hear({ type: 'prepare' }, { ...sender, frameId: 8 })).toBe('');
    const files = ['/src/shell/engine-zh.iife.js'];
    expect(injected).toEqual([{ target: { tabId: 5, frameIds: [8] }, files }]);
    browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page'));
    expect(await hear({ type: 'prepare' })).toContain('Cannot access');
  });

  test('forgets a closed tab', async () => {
    const { hear, browser, stored } = await open();
    await hear(publish());
    browser.tabs.onRemoved.fire(5);
    await vi.waitFor(() => expect(stored.size).toBe(0));
  });

  test.each([
    ['another extension', publish(), { ...sender, id: 'theirs' }],
    ['a page of ours', publish(), { id: 'ours' }],
    ['a broken process', { ...publish(), outcome: { status: 'checked', url, result: {} } }, sender],
    ['nobody', null, sender],
  ])('ignores what %s sends', async (_, message, from) => {
    const { hear, badges, stored } = await open();
    expect(await hear(message, from)).toBeUndefined();
    expect([badges.size, stored.size]).toEqual([0, 0]);
  });
});
