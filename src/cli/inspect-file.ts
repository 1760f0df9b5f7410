import { JSDOM, VirtualConsole } from 'jsdom';
import { inspect } from '../core/inspect.ts';
import type { Result } from '../core/result.ts';
import type { Words } from '../core/say.ts';
import { readPage } from '../dom/read-page.ts';
import { decode } from '../dom/decode.ts';

/** Reads and judges one saved page. No script of it runs and nothing is fetched. */
export function inspectBytes(bytes: Uint8Array, url: string, words: Words): Result {
  const dom = new JSDOM(decode(bytes), { virtualConsole: new VirtualConsole() });
  try {
    return inspect(readPage(dom.window.document, { url }), words);
  } finally {
    dom.window.close();
  }
}
