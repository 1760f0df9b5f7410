import fc from 'fast-check';
import type { Browser } from 'webextension-polyfill';
import type { Result } from '../../src/core/result.ts';
import type { Outcome } from '../../src/shell/outcome.ts';
import { resultSaying, wellFormed } from './hostile.ts';
import { allPayloads } from './payloads.ts';

/** As the code that runs inside our pages knows it. */
declare const chrome: Browser;

/** So many strings of anything, many of them with something of the list in them. */
export function anyStrings(count: number): readonly string[] {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .constantFrom(...allPayloads)
      .chain((one) => fc.tuple(fc.string({ unit: 'grapheme' }), fc.constant(one), fc.string()))
      .map((parts) => parts.join('')),
  );
  return fc.sample(any, { numRuns: count, seed: 7 }).map(wellFormed);
}

/** What the background would put on the shelf of a tab. */
export function shelfWith(result: Result, at: number): string {
  const outcome: Outcome = { status: 'checked', url: '', result };
  return JSON.stringify([{ frame: 0, document: 'd', tabUrl: null, outcome, at }]);
}

const AT_ONCE = 100;

/** Shelves that say all these strings, a hundred at once; each tells its own number. */
export function shelvesSaying(texts: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, at) => {
    const [first = '', ...rest] = texts.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
    return shelfWith(resultSaying(first, ...rest, `\u27e6${at}\u27e7`), at);
  });
}

/** Has the popup show one shelf after the other, and answers the first things that are not ours. Runs in the popup. */
export async function showEach(
  key: string,
  shelves: readonly string[],
  tags: string,
): Promise<readonly string[]> {
  const known = new Set(tags.split(' '));
  for (const [at, shelf] of shelves.entries()) {
    await chrome.storage.session.set({ [key]: shelf });
    const isShown = () => document.querySelector('main')?.textContent?.includes(`\u27e6${at}\u27e7`) === true;
    for (let left = 600; left > 0 && !isShown(); left -= 1) await new Promise((done) => setTimeout(done, 10));
    if (!isShown()) return [`shelf ${at} was not shown`];
    const odd = [...document.querySelectorAll('*')].filter(
      (element) =>
        !known.has(element.localName) ||
        (element.closest('main') !== null &&
          element.getAttributeNames().some((name) => /^on|^(href|src|srcdoc|action|style)$/.test(name))),
    );
    if (odd.length > 0) return odd.map(({ outerHTML }) => outerHTML.slice(0, 200));
    if ('hit' in globalThis) return [`it ran after shelf ${at}`];
  }
  return [];
}
