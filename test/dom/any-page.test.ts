import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/core/page';
import { looksLike } from '../../src/dom/looks-like';
import { readPage } from '../../src/dom/read-page';
import { documentOf, found } from './documents';
import { randomMarkup } from './random-markup';

const parser = new (documentOf('').defaultView ?? new JSDOM('').window).DOMParser();
const parse = (html: string): Document => parser.parseFromString(html, 'text/html');
const read = (document: Document): Page => readPage(document, { url: 'http://www.example.gov.cn/' });

describe('whatever a page is made of', () => {
  test('it is read without a throw, and every selector finds one element', () => {
    fc.assert(
      fc.property(randomMarkup, (html) => {
        const document = parse(html);
        looksLike(document);
        for (const block of read(document).blocks) {
          expect(document.querySelectorAll(block.selector)).toHaveLength(1);
          if (block.kind !== 'table') continue;
          for (const cell of block.grid.cells) {
            const elements = document.querySelectorAll(cell.selector);
            expect(elements).toHaveLength(1);
            expect(elements[0]?.localName).toMatch(/^t[dh]$/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no text is invented: what a block or cell says stands in its element, in that order', () => {
    fc.assert(
      fc.property(randomMarkup, (html) => {
        const document = parse(html);
        for (const { text, selector } of pieces(read(document))) {
          const source = sourceOf(found(document, selector));
          expect(isWithin(text.replace(/[\s^_~\ufffc]/g, ''), source)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('cells keep reading order, inside the grid', () => {
    fc.assert(
      fc.property(randomMarkup, (html) => {
        for (const block of read(parse(`<table><tr>${html}`)).blocks) {
          if (block.kind !== 'table') continue;
          const { cells, rowCount, columnCount } = block.grid;
          for (const [index, cell] of cells.entries()) {
            const before = cells[index - 1];
            if (before !== undefined) {
              expect(before.row < cell.row || (before.row === cell.row && before.column < cell.column)).toBe(
                true,
              );
            }
            expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(rowCount);
            expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(columnCount);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  // jsdom does not let controls hide a form's own members, as browsers do; test/browser shows the real thing.
  test('a form around it whose members are all hidden by its controls changes nothing', () => {
    fc.assert(
      fc.property(randomMarkup, (html) => {
        const page = `<form><div>${html.replace(/<\/?form[^>]*>/g, '')}</div></form>`;
        const clobbered = parse(page);
        for (const form of clobbered.forms) hideMembers(form, form);
        expect(read(clobbered)).toEqual(read(parse(page)));
      }),
      { numRuns: 200 },
    );
  });
});

// The gate asks jsdom's own selector engine, which such a document confuses; test/browser shows it in browsers.
test('a document whose members are all hidden is read', () => {
  const document = parse('<title>甲</title><p>乙</p><table><tr><td>本年新收<td>1</table>');
  hideMembers(document, document.body);
  const page = readPage(document);
  expect(page).toMatchObject({ title: '甲', url: 'http://www.example.gov.cn/zwgk/nb/1.html' });
  expect(page.blocks.map((block) => block.kind)).toEqual(['text', 'table']);
});

/** Gives an object own properties in front of everything it inherits. */
function hideMembers(object: object, value: unknown): void {
  for (let at = Object.getPrototypeOf(object); at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (name !== 'constructor' && !Object.hasOwn(object, name))
        Object.defineProperty(object, name, { value });
    }
  }
}

function pieces(page: Page): readonly { readonly text: string; readonly selector: string }[] {
  return page.blocks.flatMap((block): readonly { readonly text: string; readonly selector: string }[] => {
    if (block.kind === 'text') return [block];
    return block.kind === 'table' ? block.grid.cells : [];
  });
}

/** The characters of an element as the source has them, those of its controls included. */
function sourceOf(element: Element): string {
  const copy = element.cloneNode(true);
  const holder = element.ownerDocument.createElement('div');
  holder.append(copy);
  for (const control of holder.querySelectorAll<HTMLInputElement>('input,textarea'))
    control.replaceWith(control.value);
  return (holder.textContent ?? '').replace(/\s/g, '');
}

/** Whether the characters of a text come in this order in another. */
function isWithin(text: string, source: string): boolean {
  let at = 0;
  for (const letter of source) if (letter === text[at]) at += 1;
  return at === text.length;
}
