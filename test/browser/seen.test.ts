import type { Page as Tab } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../src/core/page';
import { bundle } from './bundle';
import { plainBrowsers, withPage } from './each-browser';
import { harmless } from './harmless';
import { concealing, places, showing, type Trick } from './tricks';

let script = '';

beforeAll(async () => {
  script = await bundle('reading.ts');
});

const FIGURES = [11, 22, 33, 44, 55, 66, 231];
const labels = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const head = `<tr><td>办理情况${labels.map((label) => `<td>${label}`).join('')}</tr>`;
const row = (label: string, cells: readonly string[]): string =>
  `<tr class="row"><td>${label}${cells.map((cell) => `<td>${cell}`).join('')}</tr>`;
const plainRow = (label: string): string => row(label, FIGURES.map(String));

/** A table of the form, with one row in which something is done to a cell, to a piece of one, or to all of it. */
function tableWith(trick: Trick, place: (typeof places)[number]): string {
  const { css = '', cell = (figure: string) => figure } = trick;
  const at = { cell: '.odd td:nth-child(4)', row: '.odd', span: '.odd span' }[place];
  const shown = (figure: number, index: number): string => {
    if (place === 'row') return cell(String(figure));
    if (index !== 2) return String(figure);
    return place === 'cell' ? cell(String(figure)) : `<span>${cell(String(figure))}</span>`;
  };
  const style = css === '' ? '' : `<style>${css.replaceAll('&', at)}</style>`;
  const odd = row('二、上年结转', FIGURES.map(shown)).replace('class="row"', 'class="odd"');
  return `${style}<table border="1">${head}${plainRow('一、本年新收')}${odd}${plainRow('四、结转下年度继续办理')}</table>`;
}

interface Line {
  readonly texts: readonly string[];
  readonly concealed: readonly string[];
  readonly others: readonly string[];
}

/** The figures of the odd row, those hidden in it, and all others. */
function oddRow({ blocks }: Page): Line {
  const [block] = blocks.filter((each) => each.kind === 'table');
  if (block === undefined || block.isHidden) throw new Error('the table is there to be seen');
  const { cells } = block.grid;
  const isOdd = ({ selector }: { readonly selector: string }) => selector.includes('tr:nth-child(3)');
  const odd = cells.filter((each) => isOdd(each) && each.column > 0);
  return {
    texts: odd.map(({ text }) => text),
    concealed: odd.map(({ concealed }) => concealed ?? ''),
    others: cells.filter((each) => !isOdd(each) && each.column > 0).map(({ text }) => text),
  };
}

const untouched = [...labels, ...FIGURES.map(String), ...FIGURES.map(String)];
const isTouched = (place: (typeof places)[number], index: number): boolean => place === 'row' || index === 2;

describe.each(plainBrowsers)('in $kind', (browser) => {
  test('what is in the page but not to be seen is never read as a figure', async () => {
    await withReader(browser, async (tab) => {
      for (const [name, trick] of Object.entries(concealing)) {
        for (const place of trick.places ?? places) {
          const read = oddRow(await readIn(tab, tableWith(trick, place)));
          const texts = FIGURES.map((figure, index) => (isTouched(place, index) ? '' : String(figure)));
          const concealed = FIGURES.map((figure, index) => (isTouched(place, index) ? String(figure) : ''));
          const isGone = trick.isGone === true && place !== 'span';
          expect({ name, place, ...read }).toEqual(
            isGone ? { name, place, ...gone(place) } : { name, place, texts, concealed, others: untouched },
          );
        }
      }
    });
  }, 120_000);

  test('what is to be seen but not in the page is never read as another figure', async () => {
    await withReader(browser, async (tab) => {
      for (const [name, trick] of Object.entries(showing)) {
        for (const place of trick.places ?? places) {
          const { texts, others } = oddRow(await readIn(tab, tableWith(trick, place)));
          const said = FIGURES.map((figure, index) => {
            if (!isTouched(place, index)) return String(figure);
            return trick.shows?.(String(figure)) ?? 'no figure';
          });
          const seen = texts.map((text, index) =>
            isTouched(place, index) && /\ufffc/.test(text) ? 'no figure' : text,
          );
          expect({ name, place, seen, others }).toEqual({ name, place, seen: said, others: untouched });
        }
      }
    });
  }, 120_000);
});

describe.each(plainBrowsers)('in $kind', (browser) => {
  test('nothing on a page is taken for hidden because of how the page looks', async () => {
    const plain = `<table border="1">${head}${plainRow('一、本年新收')}${plainRow('二、上年结转')}</table>`;
    await withReader(browser, async (tab) => {
      const expected = outline(await readIn(tab, plain));
      for (const [name, { css = '', around = ['', ''], scrolled }] of Object.entries(harmless)) {
        const style = `<style>${css.replaceAll('&', '.row td:nth-child(n+2)')}</style>`;
        const after = `${around[1]}<p style="height:2000px">`;
        const page = await readIn(tab, style + around[0] + plain + after, scrolled);
        expect({ name, ...outline(page) }).toEqual({ name, ...expected });
      }
    });
  }, 120_000);
});

function outline({ blocks }: Page) {
  const [block] = blocks.filter((each) => each.kind === 'table');
  const cells = block?.grid.cells.map(({ text, concealed = '' }) => [text, concealed]);
  return { isHidden: block?.isHidden, cells };
}

/** What takes no place in the table leaves the rest where it would be without it. */
function gone(place: (typeof places)[number]): Line {
  if (place === 'row') return { texts: [], concealed: [], others: untouched };
  const rest = FIGURES.filter((_, index) => index !== 2).map(String);
  return { texts: rest, concealed: rest.map(() => ''), others: untouched };
}

/** Written into the page that is there: a new one for each would take minutes. */
async function readIn(tab: Tab, html: string, scrolled = ''): Promise<Page> {
  return tab.evaluate(
    (inside, box) => {
      document.body.innerHTML = inside;
      if (box !== '') document.querySelector(box)?.scrollBy(40, 60);
      return globalThis.reading.readShown();
    },
    html,
    scrolled,
  );
}

/** An empty page in which to read. */
async function withReader(browser: (typeof plainBrowsers)[number], use: (tab: Tab) => Promise<void>) {
  await withPage(browser, async (tab) => {
    await tab.setContent('<!DOCTYPE html><title>页</title>');
    await tab.evaluate(script);
    await use(tab);
  });
}
