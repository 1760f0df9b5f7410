import type { Block, Link, PageMeta } from '../core/page';
import type { Steps } from '../core/steps';
import { isoDate } from './dates';
import { attribute, documentByTag, documentTitle } from './native';
import { shownDate } from './shown-date';

/** Reads the tags of 国办发〔2017〕47号; the date of publication also where the page only shows it. */
export function* readMeta(
  document: Document,
  blocks: readonly Block[],
  links: readonly Link[],
): Steps<PageMeta> {
  const tags = metaTags(document);
  const names = [documentTitle(document), tags.get('articletitle') ?? ''];
  return {
    siteName: tags.get('sitename') ?? null,
    siteId: tags.get('siteidcode') ?? null,
    columnName: tags.get('columnname') ?? null,
    articleTitle: tags.get('articletitle') ?? null,
    publishedAt: isoDate(tags.get('pubdate') ?? '') ?? (yield* shownDate(blocks, links, names)),
    contentSource: tags.get('contentsource') ?? null,
  };
}

/** The first filled tag of each name; portals differ in the case they write the names in. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of [...documentByTag(document, 'meta')].slice(0, 500)) {
    const name = (attribute(element, 'name') ?? '').trim().toLowerCase();
    const content = (attribute(element, 'content') ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000);
    if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}
