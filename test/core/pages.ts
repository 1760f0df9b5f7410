import type { Block, Page, PageMeta } from '../../src/core/page';
import { gridOf, type Made } from './grid';

/** A piece of a page, to be told its place among the others. */
export type Piece = (order: number) => Block;

const silent: PageMeta = {
  siteName: null,
  siteId: null,
  columnName: null,
  articleTitle: null,
  publishedAt: null,
  contentSource: null,
};

/** A line of text; `level` makes it a heading, `isStrong` a bold line. */
export const line =
  (
    text: string,
    { level = null, isStrong = level !== null, isHidden = false, lead }: Partial<Line> = {},
  ): Piece =>
  (order) => ({
    kind: 'text',
    text,
    isStrong,
    ...(lead === undefined ? {} : { lead }),
    level,
    isHidden,
    selector: `body > div > p:nth-child(${order})`,
  });

interface Line {
  readonly level: number | null;
  readonly isStrong: boolean;
  readonly lead: string;
  readonly isHidden: boolean;
}

/** A table; its index among the tables of the page follows from its place. */
export const table =
  (rows: readonly (readonly Made[])[], { isHidden = false } = {}): Piece =>
  (order) => ({
    kind: 'table',
    grid: gridOf(rows, order),
    isHidden,
    selector: `body > div > table:nth-child(${order})`,
  });

export const image = (): Piece => (order) => ({
  kind: 'image',
  isHidden: false,
  selector: `body > div > img:nth-child(${order})`,
});

/** The pieces one below the other, as `readPage` gives them. */
export function blocksOf(...pieces: readonly Piece[]): readonly Block[] {
  let tables = 0;
  return pieces.map((piece, order) => {
    const block = piece(order + 1);
    return block.kind === 'table' ? { ...block, grid: { ...block.grid, index: tables++ } } : block;
  });
}

type Said = Partial<Omit<Page, 'meta' | 'blocks'>> & { readonly meta?: Partial<PageMeta> };

/** A page of these pieces, and what it says of itself. */
export function pageOf(pieces: readonly Piece[], { meta = {}, ...said }: Said = {}): Page {
  return {
    url: 'https://www.demo.gov.cn/nb/1.html',
    title: '',
    links: [],
    excess: null,
    ...said,
    meta: { ...silent, ...meta },
    blocks: blocksOf(...pieces),
  };
}
