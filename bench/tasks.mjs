import { readFileSync } from 'node:fs';
import { ensureBuilt } from '../scripts/built.mjs';
import { filesUnder } from '../scripts/files.mjs';
import { openChromium } from '../scripts/launch.mjs';
import { place } from '../scripts/place.mjs';
import { serveSite } from '../scripts/site.mjs';
import { watchToolbar } from '../scripts/toolbar.mjs';
import { duration } from './aligned.mjs';
import { grown, pages } from './pages.mjs';
import { median } from './samples.mjs';

/** What browsers call a long task. */
const LONG = 50;

const host = 'www.yunxi.gov.cn';

/** The tasks of the built extension on a page that is opened for the first time: no page has a script of its own. */
export async function tasks() {
  const fixtures = filesUnder(place('test/fixtures')).filter(
    (name) => name.endsWith('page.html') && isFiling(name),
  );
  const giant = {
    'page of 2 MB': pages.get('filing on a page of 2 MB').html(),
    '198,000 cells': grown('cells', 198_000),
    '90,000 paragraphs': grown('paragraphs', 90_000),
    '250,000 cells: too large': grown('cells', 249_600),
  };
  const routes = new Map([
    ...fixtures.map((name) => [
      `${host}/${name}`,
      { body: readFileSync(place('test/fixtures', name)), type: 'text/html' },
    ]),
    ...Object.entries(giant).map(([name, html]) => [`${host}/${encodeURIComponent(name)}`, html]),
  ]);
  const measured = await onEach(routes);
  const small = fixtures.map((name) => measured.get(`${host}/${name}`));
  const figures = {
    fixtures: {
      count: small.length,
      longest: Math.max(...small.map(({ longest }) => longest)),
      median: median(small.map(({ longest }) => longest)),
      whole: median(small.map(({ whole }) => whole)),
    },
    ...Object.fromEntries(
      Object.keys(giant).map((name) => [name, measured.get(`${host}/${encodeURIComponent(name)}`)]),
    ),
  };
  return {
    title: 'Tasks of the built extension on a page just opened, in time of the processor',
    head: ['', 'tasks', 'longest', `target ≤ ${LONG} ms`, 'all together'],
    rows: Object.entries(figures).map(([name, { count, tasks: number, longest, median: middle, whole }]) => [
      count === undefined ? name : `${count} fixtures with a report (median longest ${duration(middle)})`,
      number === undefined ? '' : `${number}`,
      duration(longest),
      longest <= LONG ? 'pass' : 'MISS',
      duration(whole),
    ]),
    figures,
  };
}

function isFiling(name) {
  const { kind } = JSON.parse(
    readFileSync(place('test/fixtures', name.replace('page.html', 'expected.json')), 'utf8'),
  );
  return kind === 'report';
}

async function onEach(routes) {
  const extension = await ensureBuilt('chromium', { quiet: true });
  const site = await serveSite(routes);
  const { browser, extensionId } = await openChromium({
    extension,
    headless: true,
    language: 'zh-CN',
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${site.port}`],
  });
  try {
    const toolbar = await watchToolbar(browser, extensionId);
    const measured = new Map();
    for (const address of routes.keys()) measured.set(address, await measure(toolbar, address));
    return measured;
  } finally {
    await browser.close();
    await site.close();
  }
}

const categories = ['toplevel', 'devtools.timeline', 'v8', '__metadata'];
const MOST_PATIENCE = 60_000;

async function measure({ open, badgeWhen }, address) {
  // A tab of its own: what another page has compiled would be there already.
  const page = await open();
  await page.tracing.start({ categories });
  await page.goto(`http://${address}`, { waitUntil: 'domcontentloaded', timeout: MOST_PATIENCE });
  const { text } = await badgeWhen(page, (badge) => badge.text !== '', MOST_PATIENCE);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await page.close();
  if (text === '') throw new Error(`${address} was not checked`);
  const times = ownTasks(traceEvents).map(({ tdur }) => tdur / 1000);
  return {
    tasks: times.length,
    longest: Math.max(...times),
    whole: times.reduce((sum, time) => sum + time, 0),
  };
}

const scripts = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile']);

/** The tasks of the page's main thread in which a script ran: the pages have none, so that it was ours. */
function ownTasks(events) {
  const first = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/content.iife.js'),
  );
  const own = events.filter(({ pid, tid, ph }) => ph === 'X' && pid === first?.pid && tid === first.tid);
  const runs = own.filter(({ name }) => scripts.has(name));
  return own
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .filter(({ ts, dur }) => runs.some((run) => run.ts >= ts && run.ts < ts + dur));
}
