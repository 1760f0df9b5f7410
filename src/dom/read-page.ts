import type { Page } from '../core/page';
import { readLinks } from './links';
import { readMeta } from './meta';
import { documentTitle, documentUrl } from './native';
import { readBlocks } from './read-blocks';
import type { IsHidden } from './visible';

export interface ReadOptions {
  /** The address, where the document does not know it: a fetched or saved page. */
  readonly url?: string;
  /** Asks the layout, where there is one; without it only `hidden` and inline styles count. */
  readonly isHidden?: IsHidden;
}

/** Reads a document into plain data. Works on any Document: of a browser, of DOMParser, of jsdom. */
export function readPage(document: Document, options: ReadOptions = {}): Page {
  const url = options.url ?? documentUrl(document);
  const { blocks, excess } = readBlocks(document, options.isHidden);
  return {
    url,
    title: documentTitle(document).trim(),
    meta: readMeta(document, blocks),
    blocks,
    links: excess === null ? readLinks(document, url) : [],
    excess,
  };
}
