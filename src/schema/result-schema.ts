import * as v from 'valibot';
import type { Data, Result } from '../core/result.ts';

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const text = (description: string) => v.pipe(v.string(), v.description(description));
const orNull = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(v.nullable(schema), v.description(description));
const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));

const path = text(
  'Table, row and column joined with dots, as in data: requests.outcomes.refused.stateSecret.naturalPerson.',
);
const paths = (description: string) => v.pipe(list(path), v.description(description));
const selector = text('A CSS selector that finds the place in the page.');
const day = (description: string) =>
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description(description));

const form = v.pipe(
  v.picklist(['2014', '2019', '2021']),
  v.description(
    '2014: 国办发〔2014〕32号, 政府信息公开情况统计表. 2019: 国办公开办函〔2019〕60号. 2021: 国办公开办函〔2021〕30号.',
  ),
);

const page = v.object({
  url: text('The address of the page, or the name of the file as it was given to the command.'),
  title: text('The title in the head of the page.'),
  siteName: orNull(v.string(), 'SiteName of the page, as are siteId (SiteIDCode) and columnName.'),
  siteId: orNull(v.string(), 'SiteIDCode of the page.'),
  columnName: orNull(v.string(), 'ColumnName of the page.'),
  publishedAt: orNull(
    v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$/)),
    'PubDate, or the date the page shows: an ISO date, with the time where the page gives one.',
  ),
  articleTitle: orNull(v.string(), 'ArticleTitle of the page.'),
  contentSource: orNull(v.string(), 'ContentSource of the page.'),
});

const report = v.object({
  issuer: orNull(v.string(), 'Who reports; null when the page does not tell.'),
  year: orNull(
    v.pipe(v.number(), v.integer()),
    'The year that is reported on; null when the page does not tell.',
  ),
  form: v.pipe(form, v.description('The primary form, read from the labels and not from the year.')),
  forms: v.pipe(list(form), v.description('Every form the page uses, the primary one first.')),
  period: orNull(
    v.object({ start: day('The first day that counts.'), end: day('The last day that counts.') }),
    '统计期限 as stated; null when the page does not state it.',
  ),
});

const section = v.object({
  id: v.picklist(['overview', 'disclosure', 'requests', 'remedies', 'problems', 'others']),
  status: v.pipe(
    v.picklist(['present', 'empty', 'missing']),
    v.description('empty: a heading with nothing under it.'),
  ),
  heading: orNull(v.string(), 'The heading as printed; null when missing.'),
  text: text(
    'Its lines of text, one below the other, without its tables; empty when there are none. ' +
      'No more than the first 100,000 characters.',
  ),
});

const link = v.object({
  text: text('What the link says.'),
  href: text(
    'Its address without a fragment; absolute but on a saved page that does not say where it was saved from.',
  ),
  isFiling: v.pipe(
    v.boolean(),
    v.description(
      'Whether its text reads as the title of one report. The others stand in the same list and may lead to one.',
    ),
  ),
});

const cell = v.object({
  path,
  raw: text('What the cell says, unchanged.'),
  value: orNull(v.number(), 'The number; null where the cell shows none.'),
  unit: orNull(v.string(), 'The unit in the cell or over its column; null where neither says.'),
  status: v.pipe(
    v.picklist(['number', 'blank', 'placeholder', 'text']),
    v.description('placeholder: a sign such as / or — where a number would stand. A blank is never a zero.'),
  ),
  table: count('Which table of the page, from 0.'),
  row: count('Which row of the table, from 0.'),
  column: count('Which column of the table, from 0.'),
  selector,
});

const mark = v.object({
  selector,
  role: v.pipe(
    v.picklist(['total', 'part', 'place']),
    v.description(
      'total: the figure compared with the others (part); place: a label, a heading, a sentence.',
    ),
  ),
});

const finding = v.object({
  rule: text('The rule, named as in its documentation.'),
  severity: v.picklist(['error', 'warning', 'info']),
  message: text('The finding in a sentence, with the figures.'),
  formula: orNull(v.string(), 'The sum with its figures; □ stands for a blank.'),
  expected: orNull(v.number(), 'What the parts add up to.'),
  actual: orNull(v.number(), 'What the page says.'),
  difference: orNull(v.number(), 'actual less expected; with blanks left, the least it can be.'),
  cells: paths('The cells concerned; for a sum every operand and the total.'),
  quote: orNull(v.string(), 'The words of the page, for findings about text.'),
  earlier: orNull(
    v.string(),
    'What the report on the year before says in the place of the quote, for findings about two years.',
  ),
  basis: text("The form's or regulation's own words."),
  hint: orNull(
    v.object({
      path,
      value: v.pipe(v.number(), v.description('What the cell would have to say.')),
      message: text('The hint in a sentence.'),
    }),
    'The one cell that most likely holds the slip; null where there is none or more than one.',
  ),
  marks: v.pipe(list(mark), v.description('The places on the page that the finding points at.')),
  fingerprint: text('Tells the finding again after a reload: another figure makes another fingerprint.'),
  setAside: orNull(v.string(), 'The reason for which the user set it aside; it is then not counted.'),
});

const notAssessable = v.object({
  rule: text('The rule whose sum it is.'),
  cells: paths('The operands.'),
  why: text('Why it cannot be told, in a sentence.'),
});

const summary = v.object({
  verdict: v.pipe(
    v.picklist(['balanced', 'unbalanced', 'incomplete']),
    v.description(
      'balanced: no error and every sum assessed. unbalanced: at least one error. ' +
        'incomplete: no error, but something could not be assessed or is missing.',
    ),
  ),
  errors: count('How many findings are errors.'),
  warnings: count('How many findings are warnings.'),
  infos: count('How many findings are remarks.'),
  coverage: v.object({
    assessed: count('How many sums could be told.'),
    total: count('How many sums there are: 40 on the form of 2019, 42 on that of 2021.'),
    notAssessable: v.pipe(list(notAssessable), v.description('The others, each with the reason.')),
  }),
});

/** Plain numbers by path. */
export const dataSchema: v.GenericSchema<Data> = v.lazy(() =>
  v.record(v.string(), v.union([dataSchema, v.number(), v.null()])),
);

/** The public answer, as it can be checked at run time. */
export const resultSchema = v.object({
  schemaVersion: v.literal(1),
  generator: v.object({ name: v.string(), version: v.string() }),
  kind: v.pipe(
    v.picklist([
      'report',
      'form-notice',
      'index-page',
      'attachment-only',
      'image-only',
      'not-report',
      'unreadable',
    ]),
    v.description(
      'For every kind but report, report is null and sections, data, cells and findings are empty.',
    ),
  ),
  reason: text('Why the page is of this kind, in a sentence.'),
  page: v.pipe(page, v.description('What the page says of itself; null where it does not say.')),
  report: orNull(report, 'Who reports, on which year, on which form.'),
  sections: v.pipe(list(section), v.description('The six sections, always in this order.')),
  links: v.pipe(
    v.array(link),
    v.maxLength(500),
    v.readonly(),
    v.description('Of an index page, the links that lead to reports, each address once; else empty.'),
  ),
  next: orNull(v.string(), "Of an index page, the address of the list's next page; null where it has none."),
  data: dataSchema,
  cells: v.pipe(list(cell), v.description('Where each number came from.')),
  summary,
  findings: v.pipe(list(finding), v.description('What the rules say, the gravest first.')),
});

/** The line of the command for a file that could not be read. */
export const unreadableSchema = v.object({
  kind: v.literal('unreadable'),
  page: v.object({ url: text('The name of the file as it was given.') }),
  reason: text('Why it could not be read.'),
  line: v.optional(count('The line that asked for it, from 1, where it was asked for by a line.')),
});

type Same<A, B> = [A, B] extends [B, A] ? true : never;

/** Does not compile unless the schema says the very same as the type. */
export const isSameAsType: Same<v.InferOutput<typeof resultSchema>, Result> = true;
