import { describe, expect, test, vi } from 'vitest';
import { watchHistory } from '../../src/history/changes';
import type { Database } from '../../src/history/database';
import { headOf } from '../../src/history/head';
import {
  asideCount,
  forget,
  forgetAll,
  headsOf,
  keep,
  resultAt,
  yearBefore,
  yearsOf,
} from '../../src/history/history';
import { otherOf, unbalanced } from '../ui/results';
import { freshDatabase, reportOf } from './kept-results';

const url = 'http://www.qingyuan.gov.cn/nb/2022.html';

describe('a report that is kept', () => {
  test('is there in full, by its address with or without a fragment', async () => {
    const database = await freshDatabase();
    const result = reportOf({ url: `${url}#top` });
    expect(await keep(database, result, 'page', 7)).toBe(true);
    expect(await resultAt(database, url)).toEqual(result);
    expect(await resultAt(database, `${url}#end`)).toEqual(result);
    expect(await headsOf(database)).toEqual([headOf(result, 'page', 7)]);
  });

  test('takes the place of an earlier one of the same address', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf({ reason: '先' }), 'page', 1);
    await keep(database, reportOf({ reason: '后' }), 'list', 2);
    expect((await resultAt(database, url))?.reason).toBe('后');
    expect(await headsOf(database)).toMatchObject([{ source: 'list', at: 2 }]);
  });

  test('is forgotten alone, or with all others', async () => {
    const database = await freshDatabase();
    for (const year of [2020, 2021, 2022]) await keep(database, reportOf({ year }), 'page', year);
    await forget(database, [`${url}#top`]);
    expect((await headsOf(database)).map(({ year }) => year)).toEqual([2020, 2021]);
    expect(await resultAt(database, url)).toBeNull();
    await forgetAll(database);
    expect(await headsOf(database)).toEqual([]);
    expect(await database.count('bodies')).toBe(0);
  });

  test('is told to every page that watches, until it stops', async () => {
    const database = await freshDatabase();
    const see = vi.fn();
    const stop = watchHistory(see);
    await keep(database, reportOf(), 'page', 1);
    await vi.waitFor(() => expect(see).toHaveBeenCalledTimes(1));
    await forget(database, [url]);
    await vi.waitFor(() => expect(see).toHaveBeenCalledTimes(2));
    stop();
    await forgetAll(database);
    expect(see).toHaveBeenCalledTimes(2);
  });
});

describe('what is no report', () => {
  const other = { ...otherOf('index-page'), page: reportOf().page };

  test('is kept off a list only', async () => {
    const database = await freshDatabase();
    expect(await keep(database, other, 'page', 1)).toBe(false);
    expect(await headsOf(database)).toEqual([]);
    expect(await keep(database, other, 'list', 1)).toBe(true);
    expect(await headsOf(database)).toMatchObject([{ kind: 'index-page', issuer: null }]);
    expect(await resultAt(database, url)).toEqual(other);
  });

  test('never takes the place of a report, as when a site answers with a page of errors', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf(), 'page', 1);
    expect(await keep(database, other, 'list', 2)).toBe(false);
    expect((await resultAt(database, url))?.kind).toBe('report');
  });
});

describe('the year before', () => {
  test('is of the same issuer, however printed, off the same site', async () => {
    const database = await freshDatabase();
    const at = (host: string) => `http://${host}/2021.html`;
    await keep(database, reportOf({ year: 2021, url: at('www.elsewhere.gov.cn') }), 'page', 9);
    await keep(
      database,
      reportOf({ year: 2021, issuer: '清源县水利局', url: at('www.qingyuan.gov.cn') }),
      'page',
      9,
    );
    await keep(database, reportOf({ year: 2020 }), 'page', 9);
    expect(await yearBefore(database, reportOf())).toBeNull();
    const before = reportOf({ year: 2021, issuer: '清源县 交通运输局' });
    await keep(database, before, 'page', 1);
    expect(await yearBefore(database, reportOf())).toEqual(before);
  });

  test('is the one checked last where there are more', async () => {
    const database = await freshDatabase();
    const pages = [3, 9, 5].map((at) => [at, `http://www.qingyuan.gov.cn/${at}.html`] as const);
    for (const [at, page] of pages) await keep(database, reportOf({ year: 2021, url: page }), 'page', at);
    expect((await yearBefore(database, reportOf()))?.page.url).toContain('/9.html');
  });

  test.each([
    ['without an issuer', { issuer: null }],
    ['without a year', { year: null }],
  ])('is not known of a report %s', async (_, given) => {
    const database = await freshDatabase();
    await keep(database, reportOf({ year: 2021 }), 'page', 1);
    expect(await yearBefore(database, reportOf(given))).toBeNull();
  });
});

test('the years of an issuer come in order, each once, the one checked last', async () => {
  const database = await freshDatabase();
  for (const year of [2023, 2021, 2022]) await keep(database, reportOf({ year }), 'page', year);
  await keep(database, reportOf({ year: 2022, url: 'http://www.qingyuan.gov.cn/again.html' }), 'page', 1);
  await keep(database, reportOf({ year: 2019, url: 'http://www.elsewhere.gov.cn/' }), 'page', 1);
  const years = await yearsOf(database, '清源县交通运输局', 'www.qingyuan.gov.cn');
  expect(years.map(({ year, at }) => [year, at])).toEqual([2021, 2022, 2023].map((year) => [year, year]));
});

describe('what is damaged', () => {
  const spoilBody = (json: string) => json.replace('清源县', '清原县');

  test('is set aside when it is asked for, and the year before is another one', async () => {
    const database = await freshDatabase();
    const twin = reportOf({ year: 2021, url: 'http://www.qingyuan.gov.cn/twin.html' });
    await keep(database, twin, 'page', 1);
    await keep(database, reportOf({ year: 2021 }), 'page', 2);
    const body = await database.get('bodies', reportOf({ year: 2021 }).page.url);
    if (body) await database.put('bodies', { ...body, json: spoilBody(body.json) });
    expect(await yearBefore(database, reportOf())).toEqual(twin);
    expect(await asideCount(database)).toBe(1);
    expect(await headsOf(database)).toHaveLength(1);
  });

  test('as a head is made anew from its body', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf(), 'page', 7);
    const whole = await headsOf(database);
    await database.put('heads', { url } as never);
    expect(await headsOf(database)).toEqual(whole);
    expect(await asideCount(database)).toBe(0);
  });

  test.each([
    ['lacks a null', { issuer: undefined, whose: undefined }, ['issuer']],
    ['has no number for one', { issuer: NaN }, []],
    ['has a circle', (() => ({ issuer: circle() }))(), []],
    ['says another verdict', { verdict: 'balanced' }, []],
    ['has a year too many', { year: 2023 }, []],
  ])('as a head that %s is made anew', async (_, change, lacking) => {
    const database = await freshDatabase();
    await keep(database, { ...reportOf({ issuer: null, year: null }), ...unbalancedSummary }, 'page', 7);
    const [whole] = await headsOf(database);
    const head = Object.fromEntries(
      Object.entries({ ...(await database.get('heads', whole?.url ?? '')), ...change }).filter(
        ([key]) => !(lacking as readonly string[]).includes(key),
      ),
    );
    await database.put('heads', head as never);
    expect(await headsOf(database)).toEqual([whole]);
  });

  test('as a missing head is made anew from its body, and told', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf(), 'page', 7);
    await database.delete('heads', url);
    const told = changed();
    await headsOf(database);
    await told;
    expect(await headsOf(database)).toEqual([headOf(reportOf(), 'page', 7)]);
  });

  test('as a head without a body is no longer shown, and told', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf(), 'page', 7);
    await database.delete('bodies', url);
    const told = changed();
    await headsOf(database);
    await told;
    expect(await headsOf(database)).toEqual([]);
    expect(await asideCount(database)).toBe(1);
  });

  test('as a body whose file is gone is set aside, and the year before is another one', async () => {
    const database = await freshDatabase();
    const twin = reportOf({ year: 2021, url: 'http://www.qingyuan.gov.cn/twin.html' });
    const gone = reportOf({ year: 2021 });
    await keep(database, twin, 'page', 1);
    await keep(database, gone, 'page', 2);
    const { get } = database;
    const without = Object.assign(Object.create(database) as Database, {
      get: (store: 'bodies', key: string) =>
        store === 'bodies' && key === gone.page.url
          ? Promise.reject(new DOMException('Data lost due to missing file.', 'NotReadableError'))
          : get.call(database, store, key),
      transaction: database.transaction.bind(database),
      getAllFromIndex: database.getAllFromIndex.bind(database),
    });
    expect(await yearBefore(without, reportOf())).toEqual(twin);
    expect(await asideCount(database)).toBe(1);
    expect((await headsOf(database)).map((head) => head.url)).toEqual([twin.page.url]);
  });

  test('in one head does not keep the browser from reading the others', async () => {
    const database = await freshDatabase();
    for (const year of [2021, 2022]) await keep(database, reportOf({ year }), 'page', year);
    const refuse = () => Promise.reject(new DOMException('Failed to read', 'DataError'));
    const { get } = database;
    const broken = Object.assign(Object.create(database) as Database, {
      getAll: refuse,
      get: (store: 'heads', key: string) => (key === url ? refuse() : get.call(database, store, key)),
      transaction: database.transaction.bind(database),
      getAllKeys: database.getAllKeys.bind(database),
    });
    expect((await headsOf(broken)).map((head) => head.year)).toEqual([2021]);
  });

  /** Settles with the next change that is told. */
  const changed = () =>
    new Promise<void>((resolve) => {
      const stop = watchHistory(() => (stop(), resolve()));
    });
});

const unbalancedSummary = { summary: unbalanced.summary };

function circle(): object {
  const round: Record<string, unknown> = {};
  round['round'] = round;
  return round;
}
