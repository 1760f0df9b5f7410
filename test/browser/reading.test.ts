import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page as Tab } from 'puppeteer-core';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../src/core/page';
import { readPage } from '../../src/dom/read-page';
import { randomMarkup } from '../dom/random-markup';
import { bundle } from './bundle';
import { plainBrowsers, withPage } from './each-browser';

const folder = new URL('../fixtures/', import.meta.url);
const pages = readdirSync(folder)
  .map((slug) => new URL(`${slug}/page.html`, folder))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));

let script = '';

beforeAll(async () => {
  script = await bundle('reading.ts');
});

const table = '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>';

async function show(tab: Tab, html: string): Promise<void> {
  await tab.setContent(`<!DOCTYPE html>${html}`);
  await tab.evaluate(script);
}

/** Each block in short: "!" before what is hidden. */
function outline(page: Page): readonly string[] {
  return page.blocks.map((block) => {
    const text = block.kind === 'table' ? block.grid.cells.map((cell) => cell.text).join('|') : block.kind;
    return `${block.isHidden ? '!' : ''}${block.kind === 'text' ? block.text : text}`;
  });
}

describe.each(plainBrowsers)('in $kind', (browser) => {
  test('what stylesheets hide is known to be hidden', { timeout: 60_000 }, async () => {
    const looks = {
      shown: ['color:red', false],
      none: ['display:none', true],
      invisible: ['visibility:hidden', true],
      transparent: ['opacity:0', true],
      faint: ['opacity:.1', false],
      contents: ['display:contents', false],
      floating: ['position:fixed;float:left', false],
    } as const;
    await withPage(browser, async (tab) => {
      const names = Object.entries(looks);
      const style = names.map(([name, [css]]) => `.${name}{${css}}`).join('');
      const body = names.map(([name]) => `<div id="${name}" class="${name}"><p>文</p></div>`).join('');
      await show(tab, `<style>${style}.none p{display:block}</style>${body}`);
      for (const [name, [, isHidden]] of names) {
        const answers = await tab.evaluate(
          (own, inner) => [globalThis.reading.isHidden(own), globalThis.reading.isHidden(inner)],
          `#${name}`,
          `#${name} > p`,
        );
        expect([name, ...answers]).toEqual([name, isHidden, isHidden]);
      }
    });
  });

  test(
    'text and cells that stylesheets hide are left out, hidden articles are not',
    { timeout: 60_000 },
    async () => {
      await withPage(browser, async (tab) => {
        await show(
          tab,
          '<style>.off{display:none}.ghost{visibility:hidden}.flat{display:contents}</style>' +
            '<p>一<span class="off">二</span>三</p><div class="flat"><p>四</p></div><div class="off"><p>五</p></div>' +
            '<table><tr><td>甲<td class="off">x<td>1<tr><td>乙<td class="ghost">y<tr class="off"><td>z<td>z</table>' +
            `<div class="off">${table}</div>`,
        );
        const page = await tab.evaluate(() => globalThis.reading.readShown());
        expect(outline(page)).toEqual(['一三', '四', '!五', '甲|1|乙|', '!甲|1|乙|2']);
      });
    },
  );

  test(
    'a form with controls named like all of its members changes nothing',
    { timeout: 60_000 },
    async () => {
      await withPage(browser, async (tab) => {
        const inside = `<title>甲</title><h1>乙</h1><div>${table}</div><p>丙<a href="/d">丁</a></p><table><tr><td>尚未审结<td>3</table>`;
        await show(tab, '');
        const names = await tab.evaluate(() => globalThis.reading.membersOfForm());
        const page = (hide: (name: string) => string): string =>
          `<form>${names.map((name) => `<input type="hidden" ${hide(name)}>`).join('')}${inside}` +
          `${['title', 'URL', 'body', 'head', 'createTreeWalker', 'querySelectorAll'].map((name) => `<img width="1" ${hide(name)}>`).join('')}</form>`;
        await show(
          tab,
          page(() => ''),
        );
        const plain = await tab.evaluate(() => globalThis.reading.readShown());
        await show(
          tab,
          page((name) => `name="${name}"`),
        );
        const clobbered = await tab.evaluate(() => globalThis.reading.readShown());
        expect(names.length).toBeGreaterThan(200);
        expect(await tab.evaluate(() => `${document.forms[0]?.parentNode}`)).toBe(
          '[object HTMLInputElement]',
        );
        expect(clobbered).toEqual(plain);
        expect(outline(plain)).toEqual(['乙', '甲|1|乙|2', '丙丁', '尚未审结|3']);
        expect(await tab.evaluate(() => globalThis.reading.passesGate())).toBe(true);
      });
    },
  );

  test('a thousand pages in forms that hide their members give byte for byte the same results', async () => {
    const random = fc.sample(randomMarkup, { numRuns: 700, seed: 20260417 });
    const filings = pages.map((html) => html.replace(/^[^]*<body[^>]*>/, ''));
    const bodies = [
      ...random,
      ...Array.from({ length: 300 }, (_, index) => filings[index % filings.length] ?? ''),
    ];
    await withPage(browser, async (tab) => {
      await show(tab, '<title>云溪县2023年政府信息公开工作年度报告</title>');
      expect(await tab.evaluate((all) => globalThis.reading.differing(all), bodies)).toEqual([]);
    });
  }, 240_000);

  test(
    'ten thousand elements in each other, and a thousand tables, are read',
    { timeout: 60_000 },
    async () => {
      await withPage(browser, async (tab) => {
        await show(tab, '');
        const page = await tab.evaluate(() => {
          const { blocks, excess } = globalThis.reading.readDeep();
          return {
            excess,
            texts: blocks.map((block) => (block.kind === 'text' ? block.text : block.kind)).join(''),
          };
        });
        expect(page).toEqual({ excess: null, texts: '文'.repeat(10_000) + '格'.repeat(1_000) });
      });
    },
  );

  test('any page reads as it does in jsdom', { timeout: 120_000 }, async () => {
    const parser = new JSDOM('').window.DOMParser;
    await withPage(browser, async (tab) => {
      await show(tab, '');
      // The two parsers differ on purpose inside select since browsers allow any content there.
      const pages = fc
        .sample(randomMarkup, { numRuns: 400, seed: 20260327 })
        .filter((html) => !html.includes('select'));
      const there = await tab.evaluate((all) => all.map((html) => globalThis.reading.read(html)), pages);
      for (const [index, html] of pages.entries()) {
        const here = readPage(new parser().parseFromString(html, 'text/html'), {
          url: 'http://www.example.gov.cn/',
        });
        expect({ html, page: there[index] }).toEqual({ html, page: here });
      }
    });
  });

  test('the filings among the fixtures read as they do in jsdom', { timeout: 120_000 }, async () => {
    const parser = new JSDOM('').window.DOMParser;
    await withPage(browser, async (tab) => {
      await show(tab, '');
      for (const html of pages) {
        const here = readPage(new parser().parseFromString(html, 'text/html'), {
          url: 'http://www.example.gov.cn/',
        });
        expect(await tab.evaluate((text) => globalThis.reading.read(text), html)).toEqual(here);
      }
    });
    expect(pages.length).toBeGreaterThan(0);
  });
});
