import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Preferences from '../../src/shell/preferences.ts';
import { asDecisions, noDecisions, preferencesOf, type SetAside } from '../../src/shell/decisions.ts';
import { fakeBrowser, stubLocks } from './fake-browser.ts';

const one: SetAside = {
  fingerprint: '0123456789abcdef',
  reason: '已与原件核对',
  rule: 'requests-balance',
  message: '自然人列：118 + 6 ≠ 103 + 12',
  heading: '清源县交通运输局 · 2022 年',
  url: 'http://www.qingyuan.gov.cn/nb.html',
  at: 1_700_000_000_000,
};

async function open(): Promise<typeof Preferences & { readonly stored: Map<string, unknown> }> {
  vi.resetModules();
  const { browser, local } = fakeBrowser();
  vi.doMock('../../src/shell/browser.ts', () => ({ browser }));
  return { ...(await import('../../src/shell/preferences.ts')), stored: local };
}

describe('what a person decides', () => {
  beforeEach(stubLocks);

  test('is nothing at first', async () => {
    expect(await (await open()).decisionsNow()).toEqual(noDecisions);
  });

  test('to set aside is kept, told to who watches, and can be taken back', async () => {
    const { setAside, takeBack, decisionsNow, watchDecisions } = await open();
    const see = vi.fn();
    const stop = watchDecisions(see);
    await setAside(one);
    expect(await decisionsNow()).toEqual({ off: [], setAside: [one] });
    expect(see).toHaveBeenCalledWith({ off: [], setAside: [one] });
    stop();
    await takeBack(one.fingerprint);
    expect(await decisionsNow()).toEqual(noDecisions);
    expect(see).toHaveBeenCalledOnce();
  });

  test('twice of one finding holds as said last', async () => {
    const { setAside, decisionsNow } = await open();
    await setAside(one);
    await setAside({ ...one, reason: '口径不同' });
    expect((await decisionsNow()).setAside.map(({ reason }) => reason)).toEqual(['口径不同']);
  });

  test('in two places at once is all kept', async () => {
    const { setAside, switchRules, decisionsNow } = await open();
    await Promise.all([
      setAside(one),
      setAside({ ...one, fingerprint: 'fedcba9876543210' }),
      switchRules(['label-variant'], false),
    ]);
    const { off, setAside: aside } = await decisionsNow();
    expect([off, aside.length]).toEqual([['label-variant'], 2]);
  });

  test('of rules is switched off and on', async () => {
    const { switchRules, decisionsNow } = await open();
    await switchRules(['text-none', 'text-year', 'label-variant'], false);
    await switchRules(['text-none', 'text-year'], true);
    expect((await decisionsNow()).off).toEqual(['label-variant']);
  });

  test('with a long reason keeps the first two hundred characters', async () => {
    const { setAside, decisionsNow } = await open();
    await setAside({ ...one, reason: '长'.repeat(1_000) });
    expect((await decisionsNow()).setAside[0]?.reason).toHaveLength(200);
  });
});

describe('decisions from the store', () => {
  test('are handed to the engine without what only a list needs', () => {
    expect(preferencesOf({ off: ['text-none'], setAside: [one] })).toEqual({
      off: ['text-none'],
      setAside: [[one.fingerprint, one.reason]],
    });
  });

  test.each([
    ['nothing', undefined],
    ['a number', 7],
    ['null', null],
    ['lists that are none', { off: 'text-none', setAside: { length: 3 } }],
    ['ids that are none', { off: ['', 'A', '__proto__', 'x'.repeat(99), 3, null] }],
    [
      'findings that are none',
      { setAside: [null, 1, {}, { ...one, fingerprint: 'x' }, { ...one, reason: 1 }] },
    ],
    [
      'findings without a time',
      {
        setAside: [
          { ...one, at: '1' },
          { ...one, at: NaN },
        ],
      },
    ],
  ])('that are %s are no decisions', (_, value) => {
    expect(asDecisions(value)).toEqual(noDecisions);
  });

  test('lose what does not belong, and what is too long', () => {
    const { setAside } = asDecisions({
      setAside: [{ ...one, extra: 'x', message: 'm'.repeat(9_999), url: 'u'.repeat(9_999) }],
    });
    expect(Object.keys(setAside[0] ?? {})).toEqual(Object.keys(one));
    expect([setAside[0]?.message.length, setAside[0]?.url.length]).toEqual([500, 2_000]);
  });

  test('are never more than can be read in a moment', () => {
    const many = Array.from({ length: 9_999 }, (_, index) => ({
      ...one,
      fingerprint: index.toString(16).padStart(16, '0'),
    }));
    const { setAside } = asDecisions({ setAside: many });
    expect(setAside).toHaveLength(2_000);
    expect(setAside.at(-1)).toEqual(many.at(-1));
  });
});
