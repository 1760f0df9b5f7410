import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findChromiums, noBrowser } from '../scripts/browser.mjs';
import { place } from '../scripts/place.mjs';
import { duration, ratio } from './aligned.mjs';
import { grown, pages } from './pages.mjs';
import { median } from './samples.mjs';

/** No more than half of what it costs to ask whether a page is an article. */
const GATE = 0.5;
/** No more than it costs to turn the same tables into sheets, and four times what it costs to touch each cell. */
const SHEETS = 1;
const BARE = 4;
/** A page with 64 times as much may cost twice as much for each piece of it. */
const GROWTH = 2;

/** The gate on pages that are no filing. */
export async function gate() {
  const figures = await inEach(
    ([, { isFiling }]) => !isFiling,
    (tab) => tab.evaluate(() => ({ ...globalThis.bench.answers(), ...globalThis.bench.gate() })),
  );
  return {
    title: 'Gate on pages that are no filing: looksLike beside isProbablyReaderable',
    head: ['', 'elements', 'looksLike', 'isProbablyReaderable', 'ratio', `target ≤ ${GATE}×`],
    rows: Object.entries(figures).map(([name, { elements, ours, readerable, looksLike }]) => [
      name,
      `${elements}`,
      duration(ours),
      duration(readerable),
      ratio(ours, readerable),
      looksLike ? 'let through' : verdict(ours <= readerable * GATE),
    ]),
    figures,
  };
}

/** Reading and judging filings. */
export async function reading() {
  const figures = await inEach(
    ([, { isFiling }]) => isFiling,
    (tab) => tab.evaluate(() => ({ ...globalThis.bench.answers(), ...globalThis.bench.reading(15) })),
  );
  return {
    title:
      'inspect(readPage(document)) beside SheetJS table_to_sheet and a pass that only reads every textContent',
    head: [
      '',
      ...['cells', 'ours', 'of it readPage', 'asking the layout', 'SheetJS', 'ratio', `target ≤ ${SHEETS}×`],
      ...['bare pass', 'ratio', `target ≤ ${BARE}×`],
    ],
    rows: Object.entries(figures).map(([name, { kind, cells, ours, page, shown, sheets, bare }]) => [
      kind === 'report' ? name : `${name} (${kind})`,
      `${cells}`,
      ...[ours, page, shown, sheets].map(duration),
      ratio(ours, sheets),
      verdict(ours <= sheets * SHEETS),
      duration(bare),
      ratio(ours, bare),
      verdict(ours <= bare * BARE),
    ]),
    figures,
  };
}

const COLD_RUNS = 7;

/** The same in a browser just opened: what is paid where one page is looked at once. */
export async function cold() {
  const figures = {};
  for (const [name, { isFiling, html }] of pages) {
    if (!isFiling) continue;
    const [ours, others] = [[], []];
    for (let run = 0; run < COLD_RUNS; run += 1) {
      ours.push(await once(html, () => globalThis.bench.cold()));
      others.push(await once(html, () => globalThis.bench.coldSheets()));
    }
    const [reading, judging] = ['reading', 'judging'].map((part) => median(ours.map((times) => times[part])));
    figures[name] = { reading, judging, sheets: median(others) };
  }
  return {
    title: 'The first time in a browser just opened, with nothing compiled',
    head: ['', 'ours', 'readPage', 'inspect', 'SheetJS', 'ratio'],
    rows: Object.entries(figures).map(([name, { reading, judging, sheets }]) => [
      name,
      ...[reading + judging, reading, judging, sheets].map(duration),
      ratio(reading + judging, sheets),
    ]),
    figures,
  };
}

async function once(html, measure) {
  let answer;
  await withTab(async (tab, script) => {
    await show(tab, html(), script);
    answer = await tab.evaluate(measure);
  });
  return answer;
}

/** Beside programs that do more, or something else. */
export async function scale() {
  const figures = await inEach(
    () => true,
    async (tab, name) => {
      const { shown: ours } = await tab.evaluate(() => globalThis.bench.reading(5));
      const readability = [];
      for (let run = 0; run < 5; run += 1)
        readability.push(await tab.evaluate(() => globalThis.bench.readability()));
      // A full audit of two megabytes takes minutes and says nothing more.
      const axe = name.includes('2 MB') ? null : await tab.evaluate(() => globalThis.bench.axe());
      return { ours, readability: median(readability), axe };
    },
  );
  return {
    title: 'As a sense of scale: an article extractor and a full accessibility audit of the same page',
    head: ['', 'ours, asking the layout', 'Readability.parse', 'ratio', 'axe.run', 'ratio'],
    rows: Object.entries(figures).map(([name, { ours, readability, axe }]) => [
      name,
      duration(ours),
      duration(readability),
      ratio(ours, readability),
      axe === null ? '–' : duration(axe),
      axe === null ? '–' : ratio(ours, axe),
    ]),
    figures,
  };
}

const steps = [1, 4, 16, 64];

/** Cost as the page grows. */
export async function growth() {
  const figures = {};
  await withTab(async (tab, script) => {
    for (const [what, least] of [
      ['cells', 3_000],
      ['paragraphs', 1_000],
    ]) {
      const times = [];
      for (const step of steps) {
        await show(tab, grown(what, least * step), script);
        times.push(await tab.evaluate((rounds) => globalThis.bench.growth(rounds), step > 4 ? 5 : 15));
      }
      figures[what] = { least, steps, times };
    }
  });
  return {
    title: 'Cost as the page grows: inspect(readPage(document))',
    head: [
      '',
      'least',
      ...steps.map((step) => `×${step}`),
      'each at ×64',
      'of each at ×1',
      `target ≤ ${GROWTH}×`,
    ],
    rows: Object.entries(figures).map(([what, { least, times }]) => {
      const [first = 0, last = 0] = [times[0], times.at(-1)];
      const growth = last / 64 / first;
      return [
        what,
        `${least}`,
        ...times.map(duration),
        duration(last / 64 / least),
        `${growth.toFixed(2)}×`,
        verdict(growth <= GROWTH),
      ];
    }),
    figures,
  };
}

/** A page does not feel stuck where nothing of ours takes longer. */
const LONGEST = 20;

/** The longest that a page has to wait for us while it is read and judged in slices. */
export async function slices() {
  const kinds = {
    'filing on a page of 2 MB': () => pages.get('filing on a page of 2 MB').html(),
    '198,000 cells': () => grown('cells', 198_000),
    '90,000 paragraphs': () => grown('paragraphs', 90_000),
    '250,000 cells: too large': () => grown('cells', 249_600),
  };
  const figures = {};
  await withTab(async (tab, script) => {
    for (const [name, html] of Object.entries(kinds)) {
      await show(tab, html(), script);
      const runs = [];
      for (let run = 0; run < 5; run += 1) runs.push(await tab.evaluate(() => globalThis.bench.slices()));
      // The best of five: what the machine does beside us makes single slices of a run long, in turn.
      const longest = (part) => Math.min(...runs.map((run) => Math.max(...run[part])));
      const [{ kind, excess, reading, judging, whole }] = runs;
      const slices = reading.length + judging.length;
      figures[name] = {
        kind,
        excess,
        reading: longest('reading'),
        judging: longest('judging'),
        slices,
        whole,
      };
    }
  });
  return {
    title: 'In slices, with the layout asked: the longest one is what a page has to wait for us',
    head: [
      '',
      'slices',
      'longest reading',
      'longest judging',
      `target ≤ ${LONGEST} ms`,
      'with pauses',
      'kind',
    ],
    rows: Object.entries(figures).map(([name, { kind, excess, reading, judging, slices: count, whole }]) => [
      name,
      `${count}`,
      duration(reading),
      duration(judging),
      verdict(Math.max(reading, judging) <= LONGEST),
      duration(whole),
      excess === null ? kind : `${kind}: ${excess}`,
    ]),
    figures,
  };
}

const verdict = (isMet) => (isMet ? 'pass' : 'MISS');

async function inEach(isWanted, measure) {
  const figures = {};
  await withTab(async (tab, script) => {
    for (const [name, page] of [...pages].filter(isWanted)) {
      await show(tab, page.html(), script);
      figures[name] = await measure(tab, name);
    }
  });
  return figures;
}

async function show(tab, html, script) {
  // A new document for every page: the last one's memory is not to be paid for by the next.
  await tab.goto('about:blank');
  await tab.setContent(html, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(script);
}

async function withTab(use) {
  const [executablePath] = await findChromiums();
  if (executablePath === undefined) throw new Error(noBrowser);
  const script = await (bundled ??= bundle('bench/in-page.mjs'));
  const browser = await launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox'],
    protocolTimeout: 600_000,
  });
  try {
    await use(await browser.newPage(), script);
  } finally {
    await browser.close();
  }
}

let bundled;

export async function bundle(entry) {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: place(entry), formats: ['iife'], name: 'script' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  return first.output[0].code;
}
