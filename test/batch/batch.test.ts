import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failedStates, listsOf, makeList, removeList, retryFailed } from '../../src/batch/batch.ts';
import { cancelWaiting, itemsOf, keepsakeOf, note } from '../../src/batch/journal.ts';
import { progressOf } from '../../src/batch/progress.ts';
import { headsOf, resultAt } from '../../src/history/history.ts';
import type { Database } from '../../src/history/database.ts';
import type { Item, State } from '../../src/history/item.ts';
import { freshDatabase, reportOf } from '../history/kept-results.ts';
import { otherOf } from '../ui/results.ts';

const link = (path: string, text = '') => ({ href: `http://a.gov.cn/${path}`, text });

async function listOf(database: Database, ...paths: readonly string[]) {
  const { id } = await makeList(
    database,
    '年报',
    paths.map((path) => link(path)),
  );
  return { id, items: await itemsOf(database, id) };
}
const first = ([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

describe('a list', () => {
  test('has each address once, in the order given, under the first title it is given', async () => {
    const database = await freshDatabase();
    const links = [link('2'), link('1#top', '一'), link('2', '二'), link('1', '壹')];
    const { id } = await makeList(database, '全县', links);
    const items = await itemsOf(database, id);
    expect(items.map(({ url, title, place }) => [url, title, place])).toEqual([
      ['http://a.gov.cn/2', '二', 0],
      ['http://a.gov.cn/1', '一', 1],
    ]);
    expect(items.every(({ state, tries, kept }) => state === 'waiting' && tries === 0 && kept === null)).toBe(
      true,
    );
  });

  test('is removed with its pages, but not with what was kept of them', async () => {
    const database = await freshDatabase();
    const { id, items } = await listOf(database, '1');
    const other = await listOf(database, '1', '2');
    const result = reportOf({ url: first(items).url });
    await note(database, { ...first(items), state: 'checked' }, keepsakeOf(result, 1));
    await removeList(database, id);
    expect((await listsOf(database)).map((list) => list.id)).toEqual([other.id]);
    expect(await itemsOf(database, id)).toEqual([]);
    expect((await itemsOf(database, other.id)).length).toBe(2);
    expect(await resultAt(database, result.page.url)).toEqual(result);
  });

  test('that is gone takes no page and no result any more', async () => {
    const database = await freshDatabase();
    const { id, items } = await listOf(database, '1');
    await removeList(database, id);
    const result = reportOf({ url: first(items).url });
    expect(await note(database, { ...first(items), state: 'checked' }, keepsakeOf(result, 1))).toBe(false);
    expect(await itemsOf(database, id)).toEqual([]);
    expect(await headsOf(database)).toEqual([]);
  });

  test('lets only the pages that failed wait again', async () => {
    const database = await freshDatabase();
    const states: readonly State[] = [
      'checked',
      'other',
      'gone',
      'moved',
      'too-large',
      'script',
      ...failedStates,
    ];
    const { id, items } = await listOf(database, ...states);
    for (const item of items) await note(database, { ...item, state: states[item.place] ?? 'waiting' }, null);
    expect((await retryFailed(database, id, ['blocked'])).map(({ url }) => url)).toEqual([
      'http://a.gov.cn/blocked',
    ]);
    await retryFailed(database, id);
    const after = (await itemsOf(database, id)).map(({ state }) => state);
    expect(after).toEqual(states.map((state) => (failedStates.includes(state) ? 'waiting' : state)));
    expect((await cancelWaiting(database, id, 9)).length).toBe(failedStates.length);
  });
});

describe('what is found of a page', () => {
  test('is kept with its state or not at all', async () => {
    const database = await freshDatabase();
    const { id, items } = await listOf(database, '1');
    const keepsake = keepsakeOf(reportOf({ url: first(items).url }), 1);
    const unstorable = { ...first(items), state: 'checked', detail: (() => 0) as never } as const;
    await expect(note(database, unstorable, keepsake)).rejects.toThrow();
    expect((await itemsOf(database, id)).map(({ state }) => state)).toEqual(['waiting']);
    expect(await headsOf(database)).toEqual([]);
  });

  test('never takes the place of a report where it is none', async () => {
    const database = await freshDatabase();
    const { items } = await listOf(database, '1');
    const { url } = first(items);
    const other = otherOf('not-report');
    const none = keepsakeOf({ ...other, page: { ...other.page, url } }, 2);
    await note(database, first(items), none);
    expect(await headsOf(database)).toMatchObject([{ url, kind: 'not-report', source: 'list' }]);
    await note(database, first(items), keepsakeOf(reportOf({ url }), 3));
    await note(database, first(items), none);
    expect(await headsOf(database)).toMatchObject([{ url, kind: 'report', at: 3 }]);
  });

  test('is not kept where it is longer than any report', () => {
    expect(keepsakeOf(reportOf({ reason: '长'.repeat(9_000_000) }), 1)).toBeNull();
  });
});

describe('what is damaged in the store', () => {
  const rubbish = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, -1, 0.5, NaN, '', 'nonsense', '__proto__', [], {}, true),
    fc.object({ maxDepth: 1 }),
  );
  const damage = fc.array(
    fc.tuple(
      fc.nat(9),
      fc.constantFrom('title', 'place', 'state', 'kind', 'detail', 'kept', 'tries', 'at'),
      rubbish,
    ),
    { maxLength: 12 },
  );

  test('costs no page of a list: it waits again, and the others stand where they stood', async () => {
    await fc.assert(
      fc.asyncProperty(damage, rubbish, async (changes, title) => {
        const database = await freshDatabase();
        const { id, items } = await listOf(
          database,
          ...Array.from({ length: 10 }, (_, index) => String(index)),
        );
        for (const item of items) await note(database, { ...item, state: 'gone' }, null);
        const hit = new Set<string>();
        for (const [place, key, value] of changes) {
          const { url } = items[place] ?? first(items);
          const before = await database.get('items', [id, url]);
          hit.add(url);
          await database.put('items', { ...before, [key]: value } as never);
        }
        await database.put('lists', { id, title, at: title } as never);
        const after = await itemsOf(database, id);
        expect(new Set(after.map(({ url }) => url))).toEqual(new Set(items.map(({ url }) => url)));
        for (const { url, state } of after) {
          if (!hit.has(url)) expect(state).toBe('gone');
          else expect([...failedStates, 'gone', 'waiting']).toContain(state);
        }
        expect(progressOf(after).all).toBe(10);
        await retryFailed(database, id);
        await cancelWaiting(database, id, 1);
        expect((await listsOf(database)).map((list) => list.id)).toEqual([id]);
        await removeList(database, id);
        expect(await database.count('items')).toBe(0);
        database.close();
      }),
      { numRuns: 100 },
    );
  });

  test('is asked for only where it is an address', async () => {
    const database = await freshDatabase();
    const { id } = await listOf(database, '1');
    for (const url of ['javascript:alert(1)', 'nonsense', 'file:///etc/passwd']) {
      await database.put('items', { list: id, url } as never);
    }
    expect((await itemsOf(database, id)).map(({ url }) => url)).toEqual(['http://a.gov.cn/1']);
  });
});
