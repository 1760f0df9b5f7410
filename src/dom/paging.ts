import { attribute, characters, firstChild, isText } from './native';

/** Widely used on portals: `createPageHTML(12, 0, "index", "html")` draws the links to the pages of a list. */
const CALL =
  /createPageHTML\(\s{0,9}(\d{1,5})\s{0,9},\s{0,9}(\d{1,5})\s{0,9},\s{0,9}["']([\w-]{1,40})["']\s{0,9},\s{0,9}["'](\w{1,9})["']/;
/** The call stands alone or after a few lines; what is longer is a library. */
const MOST = 4000;

/**
 * Where a script's pages of a list go on, relative to the page: pages are counted from 0, the first has no number
 * in its name. Null where the script draws no pages, or this is the last. The script is read and never run.
 */
export function nextByScript(script: Element): string | null {
  const source = firstChild(script);
  if (source === null || !isText(source) || attribute(script, 'src') !== null) return null;
  const [, count, current, name, ending] = CALL.exec(characters(source).slice(0, MOST)) ?? [];
  const next = Number(current) + 1;
  return next < Number(count) ? `${name}_${next}.${ending}` : null;
}
