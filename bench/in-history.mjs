// Runs in a page with a store of its own, filled with as many reports as a province has offices and years.
import { inspect } from '../src/core/inspect.ts';
import { readPage } from '../src/dom/read-page.ts';
import { openDatabase } from '../src/history/database.ts';
import { exported } from '../src/history/export.ts';
import { headsOf, keep, resultAt, yearBefore, yearsOf } from '../src/history/history.ts';
import { make, put } from '../src/history/put.ts';
import { wordsFor } from '../src/words/choose.ts';
import { median } from './samples.mjs';

const YEARS = 10;
const PORTION = 100;

globalThis.kept = {
  async measure(html, count) {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const result = inspect(readPage(document, { url: address(0) }), wordsFor('zh'));
    const database = await openDatabase('bench');
    for (let at = 0; at < count; at += PORTION) {
      const portion = Array.from({ length: PORTION }, (_, index) =>
        make({ result: variant(result, at + index), source: 'list', at: at + index }),
      );
      await put(database, portion, () => true);
    }
    // The first list also starts the search for heads without bodies, once: not what is measured.
    await headsOf(database);
    await database.getAllKeys('bodies');
    return {
      count,
      length: JSON.stringify(result).length,
      headsOf: await timed(9, () => headsOf(database)),
      yearBefore: await timed(25, (run) => yearBefore(database, variant(result, run * 371 + YEARS / 2))),
      yearsOf: await timed(25, (run) => yearsOf(database, issuer(run * 37), 'www.qingyuan.gov.cn')),
      resultAt: await timed(25, (run) => resultAt(database, address(run * 317))),
      keep: await timed(25, (run) => keep(database, variant(result, run), 'page', run)),
      'export of all': await timed(1, async () => {
        for await (const line of exported(database)) void line;
      }),
    };
  },
};

const issuer = (office) => `清源县第${office}局`;
const address = (index) => `http://www.qingyuan.gov.cn/zwgk/nb/${index}.html`;

function variant(result, index) {
  const report = {
    ...result.report,
    issuer: issuer(Math.floor(index / YEARS)),
    year: 2014 + (index % YEARS),
  };
  return { ...result, report, page: { ...result.page, url: address(index) } };
}

async function timed(rounds, job) {
  const times = [];
  for (let run = 0; run < rounds; run += 1) {
    const start = performance.now();
    await job(run);
    times.push(performance.now() - start);
  }
  return { median: median(times), worst: Math.max(...times), best: Math.min(...times) };
}
