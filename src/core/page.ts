/** What the page says of itself in the tags of 国办发〔2017〕47号; null where it does not say. */
export interface PageMeta {
  readonly siteName: string | null;
  readonly siteId: string | null;
  readonly columnName: string | null;
  readonly articleTitle: string | null;
  /** ISO date, or ISO date and time where the page gives a time. */
  readonly publishedAt: string | null;
  readonly contentSource: string | null;
}

/** One cell of a grid as the page lays it out: `row` and `column` are its first slot, counted from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What a person reads in it, `\n` where the page breaks the line. */
  readonly text: string;
  /** What is in it but hidden from a reader, where there is any. */
  readonly concealed?: string;
  /** A CSS selector that finds the cell again in its document. */
  readonly selector: string;
}

/** One table as a rectangle. `index` is its place among the tables of the page, counted from 0. */
export interface Grid {
  readonly index: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** In reading order: by row, then by column. */
  readonly cells: readonly GridCell[];
}

/** A piece of the page in reading order. */
export type Block =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Set as a heading (h1–h6) or wholly in bold. */
      readonly isStrong: boolean;
      /** The bold words at the beginning of a line that goes on in plain type; absent where there are none. */
      readonly lead?: string;
      /** 1 for h1 … 6 for h6, null otherwise. */
      readonly level: number | null;
      readonly isHidden: boolean;
      readonly selector: string;
    }
  | { readonly kind: 'table'; readonly grid: Grid; readonly isHidden: boolean; readonly selector: string }
  | { readonly kind: 'image'; readonly isHidden: boolean; readonly selector: string };

export interface Link {
  readonly text: string;
  readonly href: string;
  /** Set where the page itself marks it as leading to the next page of a list. */
  readonly isNext?: true;
}

/** What was read off a document, as plain data. */
export interface Page {
  readonly url: string;
  readonly title: string;
  readonly meta: PageMeta;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Why the page was not read whole: past this budget nothing is judged. Null when all was read. */
  readonly excess: 'cells' | 'blocks' | null;
}
