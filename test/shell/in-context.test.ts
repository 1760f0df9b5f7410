import { beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { keep } from '../../src/history/history.ts';
import { freshDatabase, reportOf } from '../history/kept-results.ts';
import { fakeBrowser, stubLocks } from './fake-browser.ts';

async function open() {
  vi.resetModules();
  const fake = fakeBrowser();
  vi.doMock('../../src/shell/browser.ts', () => ({ browser: fake.browser }));
  return { ...fake, ...(await import('../../src/shell/in-context.ts')) };
}

beforeEach(stubLocks);

/** A report with this many requests carried in and out. */
function carrying(year: number, carriedIn: number, carriedOut: number): Result {
  const result = reportOf({ year });
  const value = (path: string): number | undefined =>
    path === 'requests.carriedIn.total'
      ? carriedIn
      : path === 'requests.carriedOut.total'
        ? carriedOut
        : undefined;
  const cells = result.cells.map((cell) => {
    const given = value(cell.path);
    return given === undefined ? cell : { ...cell, raw: String(given), value: given };
  });
  const data = { requests: { carriedIn: { total: carriedIn }, carriedOut: { total: carriedOut } } };
  return { ...result, cells, data };
}

const rules = ({ findings }: Result) => findings.map(({ rule }) => rule);

test('a report is held against the one kept of the year before, unless that rule is off', async () => {
  const { inContext, local } = await open();
  const database = await freshDatabase();
  const [before, now] = [carrying(2021, 0, 7), carrying(2022, 3, 0)];
  await keep(database, before, 'page', 1);
  const found = await inContext(now, database);
  expect(found.before).toEqual(before);
  expect(rules(found.result)).toContain('years-carry');
  expect(rules((await inContext(carrying(2022, 7, 0), database)).result)).not.toContain('years-carry');
  local.set('decisions', { off: ['years-carry'], setAside: [] });
  expect(rules((await inContext(now, database)).result)).not.toContain('years-carry');
});

test('a report stands as it is where none is kept of the year before', async () => {
  const { inContext } = await open();
  const now = carrying(2022, 3, 0);
  expect(await inContext(now, await freshDatabase())).toEqual({ result: now, before: null });
});
