import type { Link } from '../core/page';
import {
  attribute,
  characters,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  parentNode,
} from './native';
import { nextByScript } from './paging';
import { everyFew, type Steps } from '../core/steps';

/** What a saved page's relative links are relative to: its file name tells nothing of where it came from. */
export const nowhere = 'http://saved-page.gov.cn/';
const mostLinks = 2000;
const mostText = 200;

/** The links of a page, and the documents it shows in a frame, with absolute addresses. */
export function* readLinks(leading: readonly Element[], url: string): Steps<readonly Link[]> {
  const links: Link[] = [];
  const isStepDone = everyFew(50);
  let hasBase = false;
  let absolute = resolver(URL.canParse('page', url) ? url : nowhere);
  for (const element of leading) {
    if (isStepDone()) yield;
    const name = localName(element);
    if (name === 'script') {
      const next = absolute(nextByScript(element));
      if (next !== null) links.push({ text: '', href: next, isNext: true });
      continue;
    }
    const source = sources.get(name);
    if (source === undefined) continue;
    const href = absolute(attribute(element, source));
    if (href === null) continue;
    if (name === 'base') {
      if (!hasBase) absolute = resolver(href);
      hasBase = true;
    } else if (name === 'a') links.push(linkOf(element, href));
    else if (isAttachment(href))
      links.push({ text: (attribute(element, 'title') ?? '').slice(0, mostText), href });
    if (links.length >= mostLinks) return links;
  }
  return links;
}

const sources = new Map([
  ['base', 'href'],
  ['a', 'href'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
]);

function isAttachment(href: string): boolean {
  return /\.(?:pdf|docx?|xlsx?|wps|et|ofd|ceb|rtf)(?:$|[?#])/i.test(href);
}

/** Gives the absolute address for one as written; null where it leads to no page of the web. */
function resolver(base: string): (href: string | null) => string | null {
  const site = new URL('/', base).href.slice(0, -1);
  return (href) => {
    if (href === null || href.length > 4000 || /^\s*#/.test(href)) return null;
    const url = ROOTED.test(href) ? site + href : parsed(href, base);
    return url !== null && /^https?:/.test(url) ? url : null;
  };
}

/** A path from the root of the site with nothing in it to be encoded or left out; pages have thousands of them. */
const ROOTED = /^(?:\/\w[\w-]*)+(?:\.\w+)?\/?$/;

// To ask first whether it can be parsed is to parse it twice.
function parsed(href: string, base: string): string | null {
  try {
    return new URL(href, base).href;
  } catch {
    return null;
  }
}

function linkOf(element: Element, href: string): Link {
  const link = { text: linkText(element), href };
  const isNext = /(?:^|\s)next(?:\s|$)/i.test(attribute(element, 'rel') ?? '');
  return isNext ? { ...link, isNext } : link;
}

/** The text of a link, read no further than is kept: a broken page may put half of itself into one. */
function linkText(link: Element): string {
  let text = '';
  let node: Node | null = firstChild(link);
  while (node !== null && text.length < mostText * 4) {
    if (isText(node)) text += characters(node).slice(0, mostText * 4);
    const child: Node | null = isElement(node) && !unread.has(localName(node)) ? firstChild(node) : null;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== link && nextSibling(node) === null) node = parentNode(node);
    node = node === null || node === link ? null : nextSibling(node);
  }
  const shown = text.replace(/\s+/g, ' ').trim().slice(0, mostText);
  if (shown !== '' && !cut.test(shown)) return shown;
  const title = (attribute(link, 'title') ?? '').trim().slice(0, mostText);
  // Lists cut long titles short and keep the whole one for the pointer.
  return title.startsWith(shown.replace(cut, '')) ? title || shown : shown;
}

const cut = /\s?(?:…{1,6}|\.{2,3})$/;

const unread = new Set(['script', 'style', 'template', 'noscript']);
