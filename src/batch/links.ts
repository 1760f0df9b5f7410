import type { Link } from '../core/page.ts';
import { bare } from '../core/address.ts';

/** Why an address of a pasted text is not in the list; the sentences are in `words`. */
export type Drop =
  /** It was there already, but for its fragment. */
  | 'duplicate'
  /** Not http or https. */
  | 'scheme'
  /** Begins like an address and is none. */
  | 'broken'
  | 'too-long'
  /** Past the most pages a list can have. */
  | 'too-many';

export interface Pasted {
  readonly links: readonly Link[];
  readonly dropped: readonly { readonly why: Drop; readonly text: string }[];
}

export const mostLinks = 2000;
const LONGEST = 2000;
const MOST_TEXT = 4 * 1024 * 1024;
const MOST_DROPPED = 5000;

/** An address ends at a blank, at a bracket or quote of either kind, and at any character of Chinese text. */
const ADDRESS =
  /\b([a-z][a-z\d+.-]{1,20}):\/\/(?:(?![,;|]https?:)[^\s"'<>()[\]{}\\^`\u3000-\u303f\u3400-\u9fff\uff00-\uffef])+/gi;
/** Alone on its line it may have Chinese in it, as some browsers show it. */
const ALONE = /^https?:\/\/[^\s"'<>()[\]{}\\^`，。、；：！？（）《》【】「」“”]+$/i;
/** A host without a scheme, as people write it: www.a.gov.cn/b.html. */
const HOST = /^(?:[a-z\d-]{1,63}\.){1,8}(?:cn|com|net|org)(?::\d{1,5})?(?:\/\S*)?$/i;

const USUAL = 'http:';

/** The addresses in a text: one a line, or anywhere in it; what stands beside one on its line is its title. */
export function linksIn(text: string): Pasted {
  const links = new Map<string, Link>();
  const dropped: { why: Drop; text: string }[] = [];
  const drop = (why: Drop, found: string): void => {
    if (dropped.length < MOST_DROPPED) dropped.push({ why, text: found.slice(0, 200) });
  };
  const add = (found: string, title: string): void => {
    const href = addressOf(found);
    if (typeof href !== 'string') drop(href.why, found);
    else if (links.has(href)) drop('duplicate', found);
    else if (links.size >= mostLinks) drop('too-many', found);
    else links.set(href, { href, text: title });
  };
  for (const line of text.slice(0, MOST_TEXT).split(/[\r\n]+/)) readLine(line, add);
  return { links: [...links.values()], dropped };
}

function readLine(line: string, add: (found: string, title: string) => void): void {
  const whole = line.slice(0, 2 * LONGEST).trim();
  if (ALONE.test(whole) && whole.lastIndexOf('://') < 8) return add(cut(whole), '');
  const found = [...line.matchAll(ADDRESS)].map(({ 0: text, index }) => ({ index, text: cut(text) }));
  let end = 0;
  for (const { index, text } of found) {
    const before = titleIn(line.slice(end, index));
    end = index + text.length;
    add(text, before !== '' || found.length > 1 ? before : titleIn(line.slice(end, end + 200)));
  }
  if (found.length === 0 && HOST.test(whole)) add(`${USUAL}//${whole}`, '');
}

/** Without the next field of a table (`,2023`), and without a sentence's own sign at the end. */
function cut(found: string): string {
  const comma = found.search(/[,;|](?=[^,;|./]{0,40}$)/);
  let end = comma < 0 ? found.length : comma;
  while (end > 0 && '.,;:!?|…·'.includes(found.charAt(end - 1))) end -= 1;
  return found.slice(0, end);
}

/** Numbers, list signs and colons around a title are none of it. */
function titleIn(before: string): string {
  const title = before.slice(-200).replace(/^[\s\d.,、，;；:：)）|*•·—-]{0,20}/, '');
  let end = title.length;
  while (end > 0 && ' \t\u3000:：,，;；(（[【<《"“-—|'.includes(title.charAt(end - 1))) end -= 1;
  return title.slice(0, end);
}

function addressOf(found: string): string | { readonly why: Drop } {
  if (!/^https?:/i.test(found)) return { why: 'scheme' };
  if (found.length > LONGEST) return { why: 'too-long' };
  if (!URL.canParse(found)) return { why: 'broken' };
  const url = new URL(found);
  // A name and password in an address are nothing to keep, and nothing to send.
  url.username = '';
  url.password = '';
  return url.hostname.includes('.') || url.hostname === 'localhost' ? bare(url.href) : { why: 'broken' };
}
