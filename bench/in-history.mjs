// Runs in a page with a store of its own: a history of as many reports as a province has offices and years.
import { openDatabase } from '../src/history/database.ts';
import { filed } from '../src/history/filed.ts';
import { headsOf, keep, resultAt, yearBefore, yearsOf } from '../src/history/history.ts';
import { bodyOf } from '../src/history/kept.ts';
import { median } from './samples.mjs';

const YEARS = 10;

globalThis.history10k = {
  async fill(result, count) {
    const database = await openDatabase();
    for (let at = 0; at < count; at += 100) {
      const transaction = database.transaction(['heads', 'bodies'], 'readwrite');
      for (let index = at; index < at + 100; index += 1) {
        const kept = { result: variant(result, index), source: 'list', at: index };
        transaction.objectStore('bodies').put(bodyOf(kept));
        transaction.objectStore('heads').put(filed(kept));
      }
      await transaction.done;
    }
    database.close();
  },

  async measure(result) {
    const database = await openDatabase();
    const figures = {
      count: (await headsOf(database)).length,
      headsOf: await timed(7, () => headsOf(database)),
      yearBefore: await timed(25, (run) => yearBefore(database, variant(result, run * 371 * YEARS + 5))),
      yearsOf: await timed(25, (run) => yearsOf(database, issuer(run * 371), 'www.qingyuan.gov.cn')),
      resultAt: await timed(25, (run) => resultAt(database, address(run * 317))),
      keep: await timed(25, (run) => keep(database, variant(result, run), 'page', run)),
    };
    database.close();
    return figures;
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
  return { median: median(times), worst: Math.max(...times), first: times[0] };
}
