import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle';
import { plainBrowsers, withPage } from './each-browser';
import type { Verdict } from './layout-oracle';
import { randomFrom, randomTable, type RandomTable } from './random-table';

// The browser's own layout knows where each cell stands: equal start column means equal left edge, equal start
// row means equal top edge, and a later one lies further right or down. Nothing needs to be expected by hand.

const seed = Number(process.env.ORACLE_SEED ?? 20260327);
const count = Number(process.env.ORACLE_TABLES ?? 4000);
const batchSize = 250;
const tables: RandomTable[] = [];
let script = '';

beforeAll(async () => {
  script = await bundle('layout-oracle.ts');
  const random = randomFrom(seed);
  for (let index = 0; index < count; index += 1) tables.push(randomTable(random));
});

test('a fair share of the random tables is troubled', () => {
  expect(tables.filter((table) => table.isTroubled).length).toBeGreaterThan(count * 0.2);
});

describe.each(plainBrowsers)('in $kind', (browser) => {
  test.each([
    ['standards', '<!DOCTYPE html>', count],
    ['quirks', '', count / 4],
  ])(
    'every cell stands where the browser draws it, in %s mode',
    { timeout: 180_000 },
    async (_, doctype, most) => {
      await withPage(browser, async (page) => {
        await page.setContent(`${doctype}<html><head></head><body></body></html>`);
        await page.evaluate(script);
        for (let from = 0; from < most; from += batchSize) {
          const batch = tables.slice(from, Math.min(from + batchSize, most));
          const verdict: Verdict = await page.evaluate(
            (candidates) => globalThis.compareTables(candidates),
            batch,
          );
          expect(verdict.differences).toEqual([]);
          expect(verdict.cells).toBeGreaterThan(batch.length);
        }
      });
    },
  );
});
