import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hash } from '../../src/core/hash';
import type { Result } from '../../src/core/result';
import { openDatabase, type Database } from '../../src/history/database';
import { exported } from '../../src/history/export';
import { headOf } from '../../src/history/head';
import { asideCount, headsOf, keep, resultAt, yearBefore, yearsOf } from '../../src/history/history';
import { imported } from '../../src/history/import';
import { compare } from '../../src/history/mend';
import { troubleOf } from '../../src/history/trouble';
import { chanceFrom, type Chance } from '../fuzz/chance';
import { freshDatabase, reportOf } from './kept-results';

afterEach(() => vi.restoreAllMocks());

// A thousand spoilt histories; SEED to run a failing one again, with RUNS=1.
const runs = Number(process.env['RUNS'] ?? 1_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

const YEARS = [2020, 2021, 2022, 2023];
const results = YEARS.map((year) => reportOf({ year }));

type Fields = Record<string, unknown>;
/** What may be wrong with a body, each of which makes its result unreadable. */
const BODY: readonly ((body: Fields, chance: Chance) => unknown)[] = [
  (body, chance) => ({ ...body, json: flipped(String(body['json']), chance) }),
  (body, chance) => ({ ...body, checksum: flipped(String(body['checksum']), chance) }),
  (body, chance) => ({ ...body, [chance.pick(['json', 'checksum'])]: chance.pick(ODD) }),
  (body, chance) => without(body, chance.pick(['json', 'checksum'])),
  (body) => ({ url: body['url'] }),
  (body) => signed(body, (json) => json.replace('"schemaVersion":1', '"schemaVersion":2')),
  (body) => signed(body, (json) => json.replace('.gov.cn/nb/', '.gov.cn/other/')),
  (body) => signed(body, (json) => json.slice(0, json.length / 2)),
  (body) => signed(body, (json) => json.replace(/"severity":"\w+"|"verdict":"\w+"/, '"verdict":"perfect"')),
  (body) => signed(body, () => '['.repeat(100_000) + ']'.repeat(100_000)),
  (body) => signed(body, () => 'null'),
];
/** What may be wrong with a head: its result is still there. */
const HEAD: readonly ((head: Fields, chance: Chance) => unknown)[] = [
  (head, chance) => ({ ...head, [chance.pick(Object.keys(without(head, 'url')))]: chance.pick(ODD) }),
  (head, chance) => without(head, chance.pick(Object.keys(without(head, 'url')))),
  (head) => ({ url: head['url'] }),
  () => null,
];
const ODD = [{}, [], NaN, new Date(0), new Map([[1, 2]]), new Uint8Array(9), -1, { length: 3 }, true, -0.5];

test(
  `of ${runs} spoilt histories none stops anything, and no good result is lost`,
  { timeout: 600_000 },
  async () => {
    for (let run = 0; run < runs; run += 1) {
      try {
        await spoilAndRead(chanceFrom(seed + run));
      } catch (error) {
        throw new Error(`with SEED=${seed + run}: ${String(error)}`, { cause: error });
      }
    }
  },
);

async function spoilAndRead(chance: Chance): Promise<void> {
  const database = await freshDatabase();
  for (const result of results) await keep(database, result, 'page', 1);
  const good: Result[] = [];
  let traces = 0;
  for (const result of results) {
    const { url } = result.page;
    if (!(await spoil(database, url, chance))) good.push(result);
    else if ((await database.get('heads', url)) || (await database.get('bodies', url))) traces += 1;
  }

  // Awaited here; where a list is shown it goes on beside.
  await compare(database);
  expect((await headsOf(database)).map(({ url }) => url)).toEqual(
    expect.arrayContaining(good.map(({ page }) => page.url)),
  );
  for (const result of results) {
    const found = await resultAt(database, result.page.url);
    expect(found).toEqual(good.includes(result) ? result : null);
    const before = good.find(({ report }) => report?.year === Number(result.report?.year) - 1);
    expect(await yearBefore(database, result)).toEqual(before ?? null);
  }
  expect(await headsOf(database)).toEqual(good.map((result) => headOf(result, 'page', 1)));
  expect((await yearsOf(database, '清源县交通运输局', 'www.qingyuan.gov.cn')).length).toBe(good.length);

  let file = '';
  for await (const line of exported(database)) file += line;
  const other = await freshDatabase();
  expect(await imported(other, new Blob([file]).stream(), 2)).toMatchObject({ kept: good.length, bad: 0 });
  // Every result that is lost was set aside, but for those of which nothing was left to set aside.
  expect(await asideCount(database)).toBe(traces);
  database.close();
  other.close();
}

/** Spoils head, body, both or neither of an address; says whether the result is lost by that. */
async function spoil(database: Database, url: string, chance: Chance): Promise<boolean> {
  if (chance.isOneIn(2)) {
    const value = chance.pick(HEAD)({ ...(await database.get('heads', url)) }, chance);
    if (value === null) await database.delete('heads', url);
    else await database.put('heads', value as never);
  }
  if (chance.isOneIn(2)) return false;
  const body: Fields = { ...(await database.get('bodies', url)) };
  if (chance.isOneIn(12)) await database.delete('bodies', url);
  else if (chance.isOneIn(200))
    await database.put('bodies', { ...body, json: 'x'.repeat(50_000_000) } as never);
  else await database.put('bodies', chance.pick(BODY)(body, chance) as never);
  return true;
}

function flipped(text: string, chance: Chance): string {
  const at = chance.int(text.length);
  const turned = String.fromCharCode(text.charCodeAt(at) ^ (1 << chance.int(16)));
  return text.slice(0, at) + turned + text.slice(at + 1);
}

const without = (fields: Fields, key: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));

/** Another text with the checksum it ought to have, as a fault of ours or of a later version would leave it. */
function signed(body: Fields, change: (json: string) => string): Fields {
  const json = change(String(body['json']));
  return { ...body, json, checksum: hash(json) };
}

describe('when the room runs out', () => {
  const COUNT = 500;
  const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

  test(
    'at any write of a save, what was kept before stays, and the save says so',
    { timeout: 120_000 },
    async () => {
      const database = await freshDatabase();
      const { put } = IDBObjectStore.prototype;
      let isThrown = false;
      let puts = 0;
      let fails = Infinity;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        puts += 1;
        if (puts < fails) return put.apply(this, given);
        // A browser may refuse at once, or take the write and give it up with its whole transaction.
        if (isThrown) throw full();
        const request = put.apply(this, given);
        this.transaction.abort();
        return request;
      });
      for (let index = 0; index < COUNT; index += 1) {
        const result = reportOf({ url: `http://www.qingyuan.gov.cn/${index}.html` });
        for (const write of [1, 2]) {
          [puts, fails, isThrown] = [0, write, index % 2 === 0];
          await expect(keep(database, { ...result, reason: '新' }, 'page', 1)).rejects.toThrow();
        }
        expect(await database.count('bodies')).toBe(index);
        expect(await database.count('heads')).toBe(index);
        fails = Infinity;
        await keep(database, result, 'page', 1);
      }
      const heads = await headsOf(database);
      expect(heads.length).toBe(COUNT);
      for (const { url } of heads) expect((await resultAt(database, url))?.reason).not.toBe('新');
    },
  );

  test('while an earlier result is replaced, the earlier one stays', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf({ reason: '先' }), 'page', 1);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'heads') throw full();
      return put.apply(this, given);
    });
    const failure = await keep(database, reportOf({ reason: '后' }), 'page', 2).catch(
      (error: unknown) => error,
    );
    expect(troubleOf(failure)).toBe('full');
    expect((await resultAt(database, reportOf().page.url))?.reason).toBe('先');
  });

  test('in the middle of a file, what came before it is kept and counted', async () => {
    const database = await freshDatabase();
    const line = (index: number) =>
      JSON.stringify({ source: 'page', at: 1, result: reportOf({ url: `http://a.gov.cn/${index}` }) });
    const file = Array.from({ length: 250 }, (_, index) => line(index)).join('\n');
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      puts += 1;
      if (puts > 300) throw full();
      return put.apply(this, given);
    });
    const answer = await imported(database, new Blob([file]).stream(), 2);
    expect(answer).toMatchObject({ kept: 100, bad: 0, stopped: 'full' });
    expect(await headsOf(database)).toHaveLength(100);
  });

  test('to set something aside, it stays where it is and the others are shown', async () => {
    const database = await freshDatabase();
    for (const result of results) await keep(database, result, 'page', 1);
    await database.put('bodies', { url: reportOf().page.url, json: '{}', checksum: '' });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw full();
    });
    expect(await resultAt(database, reportOf().page.url)).toBeNull();
    expect(await headsOf(database)).toHaveLength(YEARS.length);
    expect(await database.get('bodies', reportOf().page.url)).toMatchObject({ json: '{}' });
  });
});

describe('a database of another version', () => {
  const opened = (name: string, version: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });

  test('that is later is not opened but told, and whatever is in it stays', async () => {
    const now = await openDatabase('versions');
    await keep(now, reportOf(), 'page', 1);
    // A connection still open makes way for the later version.
    const later = await opened('versions', now.version + 1);
    later.close();
    const failure = await openDatabase('versions').catch((error: unknown) => error);
    expect(troubleOf(failure)).toBe('newer');
    const again = await opened('versions', now.version + 1);
    expect([...again.objectStoreNames]).toEqual(['aside', 'bodies', 'heads', 'items', 'later', 'lists']);
    const body = again.transaction('bodies').objectStore('bodies').get(reportOf().page.url);
    await new Promise((resolve) => (body.onsuccess = resolve));
    expect(body.result).toMatchObject({ url: reportOf().page.url });
    again.close();
  });
});

describe('a result of an earlier version', () => {
  test('is read with the fields that have come to be since', async () => {
    const database = await freshDatabase();
    const now = reportOf();
    const { links: _, next: __, ...old } = now;
    const sections = now.sections.map(({ text: ___, ...section }) => section);
    const json = JSON.stringify({ source: 'page', at: 1, result: { ...old, sections } });
    await database.put('bodies', { url: now.page.url, json, checksum: hash(json) });
    const empty = now.sections.map((section) => ({ ...section, text: '' }));
    expect(await resultAt(database, now.page.url)).toEqual({ ...now, sections: empty });
    let file = '';
    for await (const line of exported(database)) file += line;
    const other = await freshDatabase();
    await imported(other, new Blob([file]).stream(), 2);
    let again = '';
    for await (const line of exported(other)) again += line;
    expect(again).toBe(file);
  });
});
