import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/core/page';
import { looksLike } from '../../src/dom/looks-like';
import { readPage } from '../../src/dom/read-page';
import { randomMarkup } from '../dom/random-markup';
import { chanceFrom, type Chance } from './chance';
import { judged, within } from './holds';
import { spoiltBytes, spoiltMarkup } from './markup';
import { anyPage, spoilt } from './pages';
import { anyText, pieces } from './words';

// Bad input of every kind: nothing may throw, hang or leave an answer of another shape. RUNS=100000 for a night;
// SEED to run a failing run again, with RUNS=1.
const runs = Number(process.env['RUNS'] ?? 10_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);

const folder = new URL('../fixtures/', import.meta.url);
const sources = readdirSync(folder).map((slug) => readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'));
const parser = new JSDOM('').window.DOMParser;
const parse = (html: string): Document => new parser().parseFromString(html, 'text/html');
const read = (html: string): Page => readPage(parse(html), { url: 'http://www.example.gov.cn/' });

/** Does something with so much of all runs, each with chances of its own. */
function many(share: number, run: (chance: Chance, index: number) => void): void {
  const count = Math.max(1, Math.round(runs * share));
  for (let index = 0; index < count; index += 1) {
    try {
      run(chanceFrom(seed + index), index);
    } catch (error) {
      throw new Error(`with SEED=${seed + index}: ${String(error)}`, { cause: error });
    }
  }
}

describe('bad input of every kind is answered', { timeout: 3_600_000 }, () => {
  test('pages of anything', () => {
    const kinds = new Set<string>();
    many(0.6, (chance, index) => kinds.add(judged(anyPage(chance), index).kind));
    if (runs >= 10_000)
      expect([...kinds].sort()).toEqual(expect.arrayContaining(['not-report', 'report', 'unreadable']));
  });

  test('filings with pieces lost, doubled, moved and garbled', () => {
    const pages = sources.map(read);
    const verdicts = new Set<string>();
    many(0.2, (chance, index) => {
      const { kind, summary } = judged(spoilt(chance, chance.pick(pages)), index);
      if (kind === 'report') verdicts.add(summary.verdict);
    });
    if (runs >= 10_000) expect([...verdicts].sort()).toEqual(['balanced', 'incomplete', 'unbalanced']);
  });

  test('any markup', () => {
    const fragments = fc.sample(randomMarkup, { numRuns: Math.max(1, Math.round(runs * 0.17)), seed });
    for (const [index, html] of fragments.entries()) {
      const document = parse(html);
      within(() => looksLike(document));
      judged(
        within(() => readPage(document, { url: '' })),
        index,
      );
    }
  });

  test('sources of filings with bytes and tags spoilt', () => {
    many(0.025, (chance, index) => {
      const html = chance.pick(sources);
      const page = chance.isOneIn(3) ? read(spoiltBytes(chance, html)) : read(spoiltMarkup(chance, html));
      judged(page, index);
    });
  });

  test('giant texts wherever a page has text', () => {
    const [plain] = sources.map(read);
    if (plain === undefined) throw new Error('there are fixtures');
    many(0.005, (chance, index) => {
      const giant = chance.pick(pieces).repeat(1 + chance.int(300_000)) + anyText(chance);
      judged(withGiant(chance, plain, giant.slice(0, 1_000_000)), index);
    });
  });
});

function withGiant(chance: Chance, page: Page, giant: string): Page {
  const kind = chance.int(4);
  if (kind === 0) return { ...page, title: giant };
  if (kind === 1) return { ...page, meta: { ...page.meta, articleTitle: giant, contentSource: giant } };
  const at = chance.int(page.blocks.length);
  const blocks = page.blocks.map((block, index) => {
    if (block.kind === 'image' || (index !== at && chance.int(8) > 0)) return block;
    if (block.kind === 'text') return { ...block, text: kind === 2 ? giant : block.text + giant };
    const chosen = chance.int(block.grid.cells.length);
    const cells = block.grid.cells.map((cell, place) => (place === chosen ? { ...cell, text: giant } : cell));
    return { ...block, grid: { ...block.grid, cells } };
  });
  return { ...page, blocks };
}
