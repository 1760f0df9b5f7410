import type { Block, PageMeta } from '../core/page';
import { isoDate } from './dates';
import { attribute, documentByTag } from './native';
import { everyFew, type Steps } from '../core/steps';

/** Reads the tags of 国办发〔2017〕47号; the date of publication also where the page only shows it. */
export function* readMeta(document: Document, blocks: readonly Block[]): Steps<PageMeta> {
  const tags = metaTags(document);
  return {
    siteName: tags.get('sitename') ?? null,
    siteId: tags.get('siteidcode') ?? null,
    columnName: tags.get('columnname') ?? null,
    articleTitle: tags.get('articletitle') ?? null,
    publishedAt: isoDate(tags.get('pubdate') ?? '') ?? (yield* shownDate(blocks)),
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

function* shownDate(blocks: readonly Block[]): Steps<string | null> {
  const isStepDone = everyFew();
  for (const label of labels) {
    for (const text of shownLines(blocks)) {
      if (isStepDone()) yield;
      const at = text.search(label);
      const date = at < 0 ? null : isoDate(text.slice(at).replace(label, ''));
      if (date !== null) return date;
    }
  }
  return null;
}

// The label must stand right before the date: prose speaks of 发布时间 too.
const date = String.raw`(?=\s*(?:\d\s*){4}[-/.年\uff0d\uff0f\d])|(?=\s*[\uff10-\uff19]{4})`;
const labels = ['发布', '公开', '发文'].map(
  (word) => new RegExp(String.raw`${word}\s*(?:日期|时间)\s*[\])】〕]?\s*[:\uff1a\u2236]?(?:${date})`),
);

function* shownLines(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.isHidden) continue;
    if (block.kind === 'text' && block.text.length <= 500) yield block.text;
    if (block.kind !== 'table' || block.grid.cells.length > 60) continue;
    for (const [index, cell] of block.grid.cells.entries()) {
      const next = block.grid.cells[index + 1];
      if (cell.text.length <= 200)
        yield next?.row === cell.row ? `${cell.text} ${next.text.slice(0, 60)}` : cell.text;
    }
  }
}
