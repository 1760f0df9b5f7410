import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/core/inspect';
import type { Result } from '../src/core/result';
import { readPage } from '../src/dom/read-page';
import { wordsFor } from '../src/words/choose';
import { anyRandom, anyStyle } from './render/any';
import { flattened } from './render/differences';
import { balanced, type Figures, type Random } from './render/figures';
import { sumsOf, weigh, weighed } from './render/oracle';
import { renderPage } from './render/page';
import { cellsOf, valuesOf, withCell, withCells } from './render/paths';
import { styled, type Style } from './render/style';

const numRuns = Number(process.env['RUNS'] ?? 60);
const url = 'http://www.yunxi-demo.gov.cn/zwgk/nb/1.html';
const words = wordsFor('zh');

interface Drawn {
  readonly figures: Figures;
  readonly style: Style;
  readonly random: Random;
}

/** Runs a claim over random balanced filings in random styles; smaller numbers are plainer filings and pages. */
function claim(about: (drawn: Drawn) => void): void {
  const property = fc.property(anyStyle, anyRandom, (style, start) => {
    const random = start();
    about({ style, figures: balanced(random, random(1) === 0 ? '2021' : '2019'), random });
  });
  fc.assert(property, { numRuns });
}

function inspected(figures: Figures, style: Style): Result {
  const { window } = new JSDOM(renderPage(figures, style), { url });
  const result = inspect(readPage(window.document, { url }), words);
  window.close();
  return result;
}

const errorsOf = (result: Result): readonly string[] =>
  result.findings
    .filter((finding) => finding.severity === 'error')
    .map(({ rule, cells, formula }) => `${rule}: ${formula} (${cells.join(', ')})`);

/**
 * A converted page has lost what shows where a figure belongs: there it may honestly be said to be unclear. So may
 * any page be whose rows have blanks at their edge, since a row that lost a cell looks the same.
 */
function mayBeUnclear(style: Style, hasBlanks: boolean): boolean {
  if (hasBlanks || style.merges === 'converted' || style.phantomColumn === 'on') return true;
  return style.merges === 'lost' && style.unevenSpans === 'on';
}

/** A line of plain text with an Arabic number and words of the author's own need not be a heading to a reader. */
const hasPlainHeadings = (style: Style): boolean =>
  style.headingMarkup === 'plain' && style.numbering.endsWith('arabic') && style.headings !== 'official';

const saysUnclear = (result: Result): boolean => result.findings.some(({ rule }) => rule === 'row-width');

function expectSameFigures(result: Result, figures: Figures, isUnclear: boolean): void {
  const read = flattened(result.data);
  const unclear = new Set(
    result.findings.flatMap(({ rule, cells }) =>
      rule === 'row-width' || rule === 'row-missing' ? cells : [],
    ),
  );
  const wrong = Object.entries(valuesOf(figures)).flatMap(([path, value]) => {
    if (read.get(path) === value) return [];
    if (isUnclear && unclear.has(path) && (read.get(path) ?? null) === null) return [];
    return [`${path}: ${read.has(path) ? read.get(path) : 'absent'}, printed ${value}`];
  });
  expect(wrong).toEqual([]);
}

function somePath(random: Random, figures: Figures, isFit: (path: string) => boolean): string {
  const paths = [...cellsOf(figures).keys()].filter(isFit);
  return paths[random(paths.length - 1)] ?? '';
}

const isCounted = (path: string): boolean => /^(requests|remedies)\./.test(path);

describe('whatever the page looks like', { timeout: 600_000 }, () => {
  it('a filing that adds up is never red, its prose never doubted, its figures read as printed', () => {
    claim(({ figures, style }) => {
      const result = inspected(figures, style);
      expect(result.kind).toBe('report');
      expect(errorsOf(result)).toEqual([]);
      expect(result.findings.filter(({ rule }) => rule.startsWith('text-'))).toEqual([]);
      expectSameFigures(result, figures, mayBeUnclear(style, false));
    });
  });

  it('a filing that adds up is called balanced unless the page itself is unclear', () => {
    claim(({ figures, style }) => {
      const result = inspected(figures, style);
      if (hasPlainHeadings(style) || (mayBeUnclear(style, false) && saysUnclear(result))) return;
      const { summary, sections } = result;
      expect(sections.filter(({ status }) => status !== 'present')).toEqual([]);
      expect([summary.verdict, summary.coverage.assessed]).toEqual(['balanced', summary.coverage.total]);
    });
  });

  it('one changed figure is an error in every sum it breaks, and in no other', () => {
    claim(({ figures, style, random }) => {
      const path = somePath(random, figures, isCounted);
      const before = Number(cellsOf(figures).get(path));
      const after = before > 0 && random(1) === 0 ? before - 1 - random(before - 1) : before + 1 + random(98);
      const changed = withCell(figures, path, after);
      const clear = { ...style, merges: style.merges === 'converted' ? ('lost' as const) : style.merges };
      const result = inspected(changed, clear);
      const broken = weighed(changed).broken;
      expect(broken.length).toBeGreaterThan(0);
      const named = result.findings.filter(({ severity }) => severity === 'error');
      expect(named.map(({ rule }) => rule).sort()).toEqual(broken.map(({ rule }) => rule).sort());
      for (const finding of named) expect(finding.cells).toContain(path);
    });
  });

  it('figures left blank in a filing that adds up are never an error, and what is open is counted as open', () => {
    claim(({ figures, style, random }) => {
      const isSome = (): boolean => random(4) === 0;
      const blanks = [...cellsOf(figures).keys()].filter(() => isSome()).map((path) => [path, null] as const);
      const blanked = withCells(figures, Object.fromEntries(blanks));
      const result = inspected(blanked, style);
      expect(errorsOf(result)).toEqual([]);
      const isUnclear = mayBeUnclear(style, true);
      expectSameFigures(result, blanked, isUnclear);
      if (isUnclear && saysUnclear(result)) return;
      const { assessed, total } = result.summary.coverage;
      expect([assessed, total]).toEqual(weighed(blanked).coverage);
    });
  });

  it('a slip among blanks is red only where no filling of the blanks excuses it', () => {
    claim(({ figures, random }) => {
      const blanks = [...cellsOf(figures).keys()].filter((path) => isCounted(path) && random(5) === 0);
      const blanked = withCells(figures, Object.fromEntries(blanks.map((path) => [path, null])));
      const path = somePath(random, blanked, isCounted);
      const changed = withCell(blanked, path, random(999));
      const result = inspected(changed, styled({ cell: 'paragraph' }));
      const values = valuesOf(changed);
      const broken = sumsOf(changed).filter((sum) => weigh(sum, values) === 'broken');
      const named = result.findings.filter(({ severity }) => severity === 'error');
      const instance = (rule: string, cells: readonly string[]): string =>
        `${rule} ${[...cells].sort().join(' ')}`;
      expect(named.map(({ rule, cells }) => instance(rule, cells)).sort()).toEqual(
        broken.map(({ rule, left, right }) => instance(rule, [...left, ...right])).sort(),
      );
    });
  });
});
