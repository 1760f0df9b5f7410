import type { Block, Link, PageMeta } from '../core/page';
import type { Steps } from '../core/steps';
import { organIn } from '../core/title';
import { titlesOf } from '../core/titles';
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
  const meta = {
    siteName: tags.get('sitename') ?? null,
    siteId: tags.get('siteidcode') ?? null,
    columnName: tags.get('columnname') ?? null,
    articleTitle: tags.get('articletitle') ?? null,
    contentSource: tags.get('contentsource') ?? null,
  };
  const told = isoDate(tags.get('pubdate') ?? '');
  if (told !== null) return { ...meta, publishedAt: told };
  const title = documentTitle(document);
  const namesOf = (): readonly string[] => {
    const page = { url: '', title, meta: { ...meta, publishedAt: null }, blocks, links, excess: null };
    // Lists beside the article have dates of their own, under the titles of others.
    const [own = '', ...others] = titlesOf(page);
    return [title, own, ...others.filter((other) => organIn(other) === organIn(own))];
  };
  return { ...meta, publishedAt: yield* shownDate(blocks, links, namesOf) };
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
