import type { Page } from '../core/page';
import type { LookClosely } from './look-closely';
import { readLinks } from './links';
import { readMeta } from './meta';
import { documentTitle, documentUrl } from './native';
import { readBlocks } from './read-blocks';
import { finish, type Steps } from '../core/steps';
import { survey, type Budget } from './survey';
import type { IsHidden } from './visible';

export interface ReadOptions {
  /** The address, where the document does not know it: a fetched or saved page. */
  readonly url?: string;
  /** What its links are relative to, where that is another address: a saved page's own is that of a file. */
  readonly base?: string;
  /** Asks the layout, where there is one; without it only `hidden` and inline styles count. */
  readonly isHidden?: IsHidden;
  /** Reads tables of the forms a second time, as they are drawn. */
  readonly lookClosely?: LookClosely;
}

const usual: Budget = { cells: 200_000, blocks: 100_000, elements: 500_000 };

/** Reads a document into plain data. Works on any Document: of a browser, of DOMParser, of jsdom. */
export function readPage(document: Document, options: ReadOptions = {}): Page {
  return finish(readSteps(document, options));
}

/** The same in steps of less than a millisecond, so that a large page can be read while it is in use. */
export function* readSteps(document: Document, options: ReadOptions = {}, budget = usual): Steps<Page> {
  const url = options.url ?? documentUrl(document);
  const { ids, leading, excess: tooMuch } = yield* survey(document, budget);
  const { blocks, excess } =
    tooMuch === null
      ? yield* readBlocks(document, ids, budget, options.isHidden, options.lookClosely)
      : { blocks: [], excess: tooMuch };
  const links = excess === null ? yield* readLinks(leading, options.base ?? url) : [];
  return {
    url,
    title: documentTitle(document).trim(),
    meta: yield* readMeta(document, blocks, links),
    blocks,
    links,
    excess,
  };
}
