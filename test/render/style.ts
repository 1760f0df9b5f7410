/** The oddities a page may have, each on its own; the first choice of each is the plain one. */
export const choices = {
  /** What a cell's words are wrapped in. */
  cell: ['plain', 'paragraph', 'word', 'wps', 'mixed', 'div'],
  /** How a long label is broken in two. */
  labelBreak: ['none', 'paragraphs', 'spans', 'line', 'bare-then-paragraph'],
  digitBreak: ['none', 'spans', 'empty-span', 'both'],
  nbsp: ['off', 'on'],
  /** Places that merging covers: kept merged, filled with empty cells, or converted as by a plain-text tool. */
  merges: ['kept', 'head-filled', 'labels-filled', 'lost', 'converted'],
  /** Table three cut in two at the foot of a printed page, and what the second part repeats. */
  pageBreak: ['none', 'label-dropped', 'label-empty', 'label-repeated', 'head-repeated'],
  disclosureTables: ['one', 'five', 'last-apart'],
  /** Heads and figures of one block that span different numbers of columns. */
  unevenSpans: ['off', 'on'],
  phantomColumn: ['off', 'on'],
  totalHead: ['tall', 'under-legal'],
  remediesHead: ['tall', 'low'],
  heads: ['td', 'th', 'thead'],
  digits: ['plain', 'full-width', 'separated'],
  units: ['off', 'on'],
  signs: ['plus', 'wide', 'words', 'bare'],
  labels: ['official', 'variant', 'spaced', 'half-width'],
  numbering: ['official', 'dot', 'wide-dot', 'arabic', 'part', 'one-arabic'],
  headings: ['official', 'second', 'third'],
  headingMarkup: ['strong', 'h2', 'mixed', 'spans', 'plain'],
  title: ['one-line', 'two-lines', 'spaced-year', 'of-year'],
  contents: ['none', 'column-table', 'row-table', 'list'],
  layout: ['none', 'one', 'two', 'three'],
  hidden: ['none', 'behind-picture', 'behind-pdf', 'print-copy'],
  form: ['off', 'on'],
} as const;

export type Style = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

const plain: Style = {
  cell: 'plain',
  labelBreak: 'none',
  digitBreak: 'none',
  nbsp: 'off',
  merges: 'kept',
  pageBreak: 'none',
  disclosureTables: 'one',
  unevenSpans: 'off',
  phantomColumn: 'off',
  totalHead: 'tall',
  remediesHead: 'tall',
  heads: 'td',
  digits: 'plain',
  units: 'off',
  signs: 'plus',
  labels: 'official',
  numbering: 'official',
  headings: 'official',
  headingMarkup: 'strong',
  title: 'one-line',
  contents: 'none',
  layout: 'none',
  hidden: 'none',
  form: 'off',
};

/** A plain page but for what is named. */
export function styled(oddities: Partial<Style> = {}): Style {
  return { ...plain, ...oddities };
}
