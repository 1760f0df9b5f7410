import type { Messages, Operand, Saying, Words } from '../core/say.ts';
import { columnName, nameOf, rowNameOf, sectionName, tableName } from './names.ts';

const figure = ({ exact }: Operand): string =>
  exact === null ? 'blank' : exact.startsWith('-') ? `(${exact})` : exact;

/** Long sums are told by what is in them; zeros say nothing. */
function side(operands: readonly Operand[]): string {
  const telling = operands.length > 2 ? operands.filter(({ exact }) => exact !== '0') : operands;
  return telling.length === 0 ? '0' : telling.map(figure).join(' + ');
}

const absolute = (exact: string): string => exact.replace('-', '');
const first = (operands: readonly Operand[]): string => operands[0]?.path ?? '';
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function instance(rule: string, right: readonly Operand[]): string {
  const path = first(right);
  if (rule === 'requests-row-total') return `Row “${rowNameOf(path)}”`;
  if (rule === 'requests-balance' || rule === 'requests-outcome-total') return `Column ${columnName(path)}`;
  return `“${rowNameOf(path)}”`;
}

const CLAIM: Record<string, string> = {
  'requests-row-total': 'the applicants must add up to 总计',
  'requests-outcome-total': '（一）–（六） must add up to （七）总计',
  'requests-balance': 'received + carried in must equal total outcomes + carried out',
  'remedies-total': 'the four outcomes must add up to 总计',
  'statistics-sum': 'the parts must add up to the total',
};

/** Table four has one line of figures for all its groups. */
const lineOf = (path: string): string =>
  path.startsWith('remedies.')
    ? `The line of figures of “${tableName('remedies')}”`
    : `Row “${nameOf(path)}”`;

const LOST = {
  fewer: 'has fewer cells than the header',
  more: 'has more cells than the header, and nothing shows which is the extra one',
  ambiguous: 'cannot be put under the columns with certainty',
  merged: 'has merged cells of figures',
  twice: 'is on the page twice with different figures',
} as const;

const EVIDENCE = new Map([
  ['disclosure', 'table two'],
  ['requests', 'table three'],
  ['remedies', 'table four'],
  ['statistics', 'the 2014 statistics table'],
  ['title', 'the title'],
  ['notice', 'the marks of a notice'],
  ['blank', 'blank tables without a narrative'],
]);

const evidenceOf = (codes: readonly string[]): string =>
  codes
    .map((code) => EVIDENCE.get(code) ?? code.replace(/^sections-(\d)$/, '$1 section headings'))
    .join(', ');

const KINDS = {
  report: 'An annual report on information disclosure',
  'form-notice': 'This page issues the form of the report or is a blank form; there is nothing to check',
  'index-page': 'This page lists annual reports; open one of them',
  'attachment-only': 'The report is only attached as a file and cannot be checked here',
  'image-only': 'The report is shown as pictures and cannot be checked',
  'not-report': 'This page is not an annual report on information disclosure',
  unreadable: 'This page could not be read',
} as const;

const SENTENCES: { readonly [Key in keyof Messages]: (facts: Messages[Key]) => string } = {
  'sum-off': ({ rule, left, right, difference, isAtLeast }) =>
    `${instance(rule, right)}: ${side(left)} ≠ ${side(right)}, off by ${isAtLeast ? 'at least ' : ''}${absolute(difference)} (${CLAIM[rule] ?? 'both sides must be equal'})`,
  negative: ({ path, value }) => `${nameOf(path)} says ${value}; a count cannot be negative`,
  'items-negative': ({ row, previous, change }) =>
    `${nameOf(row)}: ${previous} items last year and a change of ${change} leave less than none`,
  'section-missing': ({ id }) => `The section “${sectionName(id)}” is missing`,
  'section-empty': ({ heading }) => `“${heading}” is a heading with nothing under it`,
  'section-order': ({ numbers }) =>
    numbers.length > 0
      ? `Headings are not numbered as in the form: ${numbers.join(', ')}`
      : 'The six sections are not in the order of the form',
  'section-extra': ({ heading }) => `A section that the form does not have: “${heading}”`,
  'table-missing': ({ table }) => `The table of “${tableName(table)}” was not found`,
  'table-blank': ({ table, blank, total }) =>
    `The table of “${tableName(table)}” has ${plural(blank, 'cell')} left blank or filled with a sign, of ${total}; where there was none, “0” is advised`,
  'table-rival': ({ table }) =>
    `The page has two tables of “${tableName(table)}” with different figures; only one of them was checked`,
  'row-missing': ({ path }) => `The table lacks the row “${nameOf(path)}”`,
  'row-lost': ({ path, why, found, expected }) =>
    `${lineOf(path)} ${LOST[why]} (${plural(found, 'cell')}, ${expected} expected); nothing was guessed or shifted, and its figures are not used`,
  'row-surplus': ({ path, found, expected }) =>
    `${lineOf(path)} has ${plural(found, 'cell')} instead of ${expected}; the extra one has no column label, the others were checked as they stand`,
  'label-variant': ({ pairs }) =>
    `${plural(pairs.length, 'label')} not worded as in the form: ${pairs.map(({ printed, official }) => `“${printed.replace(/\s+/g, '')}” for “${official}”`).join('; ')}`,
  'value-text': ({ path, raw }) => `${nameOf(path)} says “${raw}”, which is not a number that can be checked`,
  'value-not-integer': ({ path, raw }) => `${nameOf(path)} says ${raw}; counts are whole numbers`,
  'unit-missing': ({ path, raw }) => `${nameOf(path)} says ${raw} without a unit (元 or 万元)`,
  'unit-unusual': ({ path, raw, unit, official }) =>
    `${nameOf(path)} says ${raw} in ${unit}; the column is in ${official}`,
  'form-year': ({ form, year, official }) =>
    `The report for ${year} uses the form of ${form}; the form of ${official} is in force for that year`,
  'wrong-article': ({ printed, officialItem }) =>
    `The line “${printed.replace(/\s+/g, '')}” should read “第二十条第（${'一二三四五六七八九'[officialItem - 1] ?? officialItem}）项”`,
  'rule-failed': ({ error }) => `This check did not finish: ${error}`,
  'why-blank': ({ blanks }) =>
    `${plural(blanks, 'cell')} blank or not readable as a number, so it cannot be told`,
  'why-lost': ({ path }) => `the cells of row “${nameOf(path)}” cannot be put under their columns`,
  'why-stranger': ({ printed }) =>
    `the table has a row that the form does not have, “${printed.replace(/\s+/g, '')}”, which may or may not be counted`,
  'why-absent': ({ table }) => `the table of “${tableName(table)}” was not found`,
  'hint-cross': ({ path, value, printed }) =>
    `Most likely the cell ${nameOf(path)}: it says ${printed ?? 'nothing'}; with ${value} everything would agree`,
  'hint-swap': ({ path, value, printed }) =>
    `Most likely two digits exchanged in ${nameOf(path)}: it says ${printed}; with ${value} everything would agree`,
  'hint-digit': ({ path, value, printed }) =>
    `Most likely a digit too many or too few in ${nameOf(path)}: it says ${printed}; with ${value} everything would agree`,
  'hint-neighbours': ({ from, to, by }) =>
    `Columns ${columnName(from)} and ${columnName(to)} are off by ${by} in opposite directions: a figure may stand in the wrong one`,
  kind: ({ kind, evidence }) =>
    kind === 'report' && evidence.length > 0 ? `${KINDS[kind]}: ${evidenceOf(evidence)}` : KINDS[kind],
  excess: () => 'The page is too large and was not checked',
};

function say<Key extends keyof Messages>(saying: { readonly key: Key } & Messages[Key]): string {
  return SENTENCES[saying.key](saying);
}

/** Sentences in plain English; official labels stay Chinese. */
export const en: Words = { language: 'en', say: (saying: Saying) => say(saying) };
