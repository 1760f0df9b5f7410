// Runs in the page: the engine beside others that read pages, each on the document as it stands.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import axe from 'axe-core';
import { utils } from 'xlsx';
import { inspect, inspectSteps } from '../src/core/inspect.ts';
import { inSlices } from '../src/dom/in-slices.ts';
import { looksLike } from '../src/dom/looks-like.ts';
import { lookClosely } from '../src/dom/look-closely.ts';
import { readPage, readSteps } from '../src/dom/read-page.ts';
import { isHiddenByLayout } from '../src/dom/visible.ts';
import { wordsFor } from '../src/words/choose.ts';
import { noPreferences } from '../src/core/preferences.ts';
import { compared } from './samples.mjs';

const zh = wordsFor('zh');
const shown = { isHidden: isHiddenByLayout, lookClosely };
const probe = document.createElement('i');

/** The page has just changed, as it has whenever it is looked at: what the browser remembers of it is void. */
function stir() {
  document.body.append(probe);
  probe.remove();
}

const afterChange = (job) => () => {
  stir();
  job();
};

function sheets() {
  for (const table of document.querySelectorAll('table')) utils.table_to_sheet(table);
}

globalThis.bench = {
  gate: () =>
    compared({
      ours: afterChange(() => looksLike(document)),
      readerable: afterChange(() => isProbablyReaderable(document)),
    }),

  /** What a person pays: the first time, with nothing compiled. */
  cold: () => {
    const start = performance.now();
    const page = readPage(document);
    const read = performance.now();
    inspect(page, zh);
    return { reading: read - start, judging: performance.now() - read };
  },

  coldSheets: () => {
    const start = performance.now();
    sheets();
    return performance.now() - start;
  },

  answers: () => ({
    looksLike: looksLike(document),
    kind: inspect(readPage(document), zh).kind,
    elements: document.getElementsByTagName('*').length,
    cells: document.querySelectorAll('td,th').length,
  }),

  reading: (rounds) =>
    compared(
      {
        ours: afterChange(() => inspect(readPage(document), zh)),
        shown: afterChange(() => inspect(readPage(document, shown), zh)),
        page: afterChange(() => readPage(document)),
        sheets: afterChange(sheets),
        bare: afterChange(() => {
          let length = 0;
          for (const cell of document.querySelectorAll('td,th')) length += cell.textContent.length;
          return length;
        }),
      },
      { rounds },
    ),

  /** Readability takes the document apart, so each run gets a copy, made off the clock. */
  readability: () => {
    const copy = document.cloneNode(true);
    const start = performance.now();
    new Readability(copy).parse();
    return performance.now() - start;
  },

  axe: async () => {
    const start = performance.now();
    await axe.run(document, { resultTypes: ['violations'] });
    return performance.now() - start;
  },

  /** How long each slice of ours keeps the page waiting, while it is read and while it is judged. */
  slices: async () => {
    const slices = [];
    const now = () => performance.now();
    let start = now();
    const whole = start;
    const pause = async () => {
      slices.push(now() - start);
      await new Promise((resume) => setTimeout(resume));
      start = now();
    };
    const page = await inSlices(readSteps(document, shown), { now, pause });
    const reading = slices.length;
    await pause();
    const { kind } = await inSlices(inspectSteps(page, zh, noPreferences), { now, pause });
    slices.push(now() - start);
    const judging = slices.splice(reading + 1);
    return { kind, excess: page.excess, reading: slices, judging, whole: now() - whole };
  },

  growth: (rounds) =>
    compared({ ours: afterChange(() => inspect(readPage(document), zh)) }, { rounds, least: 1 }).ours,
};
