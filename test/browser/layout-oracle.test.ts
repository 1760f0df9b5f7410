import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { findChromiums, findFirefox } from '../../scripts/browser.mjs';
import type { Verdict } from './layout-oracle';
import { randomFrom, randomTable, type RandomTable } from './random-table';

// The browser's own layout knows where each cell stands: equal start column means equal left edge, equal start
// row means equal top edge, and a later one lies further right or down. Nothing needs to be expected by hand.

const seed = Number(process.env.ORACLE_SEED ?? 20260327);
const count = Number(process.env.ORACLE_TABLES ?? 4000);
const chromium = (await findChromiums())[0];
const firefox = findFirefox();
const browsers = [
  ...(chromium === undefined ? [] : [{ kind: 'chrome', path: chromium } as const]),
  ...(firefox === null ? [] : [{ kind: 'firefox', path: firefox } as const]),
];
let script = '';
const tables: RandomTable[] = [];

beforeAll(async () => {
  script = await bundle();
  const random = randomFrom(seed);
  for (let index = 0; index < count; index += 1) tables.push(randomTable(random));
});

test('a fair share of the random tables is troubled', () => {
  expect(tables.filter((table) => table.isTroubled).length).toBeGreaterThan(count * 0.2);
});

describe.each(browsers)('in $kind', ({ kind, path }) => {
  test('every cell stands where the browser draws it', { timeout: 180_000 }, async () => {
    const browser = await launch({
      browser: kind,
      executablePath: path,
      headless: true,
      args: kind === 'chrome' ? ['--no-sandbox'] : [],
    });
    try {
      const page = await browser.newPage();
      for (const mode of ['<!DOCTYPE html>', '']) {
        await page.setContent(`${mode}<html><head></head><body></body></html>`);
        await page.evaluate(script);
        const half = mode === '' ? tables.slice(0, count / 4) : tables;
        for (let from = 0; from < half.length; from += 250) {
          const verdict = (await page.evaluate(
            (batch) =>
              (globalThis as unknown as { compareTables: (t: unknown) => Verdict }).compareTables(batch),
            half.slice(from, from + 250).map(({ html, loosened }) => ({ html, loosened })),
          )) as Verdict;
          expect(verdict.differences).toEqual([]);
          expect(verdict.cells).toBeGreaterThan(250);
        }
      }
    } finally {
      await browser.close();
    }
  });
});

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL('layout-oracle.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'oracle',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error('bundling the oracle gave nothing');
  return bundle.output[0].code;
}
