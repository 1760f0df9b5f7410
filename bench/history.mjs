import { launch } from 'puppeteer-core';
import { findChromiums, noBrowser } from '../scripts/browser.mjs';
import { serveSite } from '../scripts/site.mjs';
import { duration } from './aligned.mjs';
import { bundle } from './in-browser.mjs';
import { pages } from './pages.mjs';

const COUNT = 10_000;
/** In milliseconds: a list is there at once, and what a popup waits for before it. */
const MOST = { headsOf: 200, yearBefore: 50 };

/** The history with as many reports as a province has in ten years. */
export async function history() {
  const [executablePath] = await findChromiums();
  if (executablePath === undefined) throw new Error(noBrowser);
  const script = await bundle('bench/in-history.mjs');
  const site = await serveSite(new Map([['localhost/', '<!doctype html><title>store</title>']]));
  const browser = await launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox'],
    protocolTimeout: 600_000,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://localhost:${site.port}/`);
    await tab.evaluate(script);
    const html = [...pages.values()].find(({ isFiling }) => isFiling).html();
    const figures = await tab.evaluate((...given) => globalThis.kept.measure(...given), html, COUNT);
    const { count, length, ...jobs } = figures;
    return {
      title: `The history with ${count} reports of ${Math.round(length / 1000)} thousand characters each, in Chromium`,
      head: ['', 'median', 'worst', 'target'],
      rows: Object.entries(jobs).map(([job, { median, worst }]) => [
        job,
        duration(median),
        duration(worst),
        job in MOST ? `≤ ${MOST[job]} ms ${median <= MOST[job] ? 'pass' : 'MISS'}` : '',
      ]),
      figures,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
