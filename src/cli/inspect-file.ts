import { inspect } from '../core/inspect.ts';
import type { Result } from '../core/result.ts';
import type { Words } from '../core/say.ts';
import { decode } from '../dom/decode.ts';
import { nowhere } from '../dom/links.ts';
import { readPage } from '../dom/read-page.ts';
import { parse } from './parse.ts';

/** Reads and judges one saved page. No script of it runs and nothing is fetched. */
export const inspectBytes = (bytes: Uint8Array, url: string, words: Words): Result =>
  inspectHtml(decode(bytes), url, words);

/** The same for a page that is text already. */
export function inspectHtml(html: string, url: string, words: Words): Result {
  const base = savedFrom(html);
  const place = base === null ? { url } : { url, base };
  return asPrinted(inspect(readPage(parse(html), place), words));
}

/** How much of a page's beginning may hold the remark of the browser or the tool that saved it. */
const BEGINNING = 4000;
const REMARK =
  /<!--\s{0,9}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url:\s{0,9})(https?:[^\s>]{1,2000})/i;

/** Where a page was saved from, as browsers note it; null where they did not. */
const savedFrom = (html: string): string | null => REMARK.exec(html.slice(0, BEGINNING))?.[1] ?? null;

/** Links of a page whose address nobody knows are given as printed, not under the site that stands in for it. */
function asPrinted(result: Result): Result {
  if (result.kind !== 'index-page') return result;
  const printed = (href: string): string =>
    href.startsWith(nowhere) ? href.slice(nowhere.length - 1) : href;
  const links = result.links.map((link) => ({ ...link, href: printed(link.href) }));
  return { ...result, links, next: result.next === null ? null : printed(result.next) };
}
