import type { Messages, Operand, Saying, Words } from '../core/say.ts';
import type { Subject } from '../core/text/quantity.ts';
import { columnName, nameOf, namesOf, rowNameOf, sectionName, tableName } from './names.ts';

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

/** 3 rows (…, …, …), or all of them. */
const rowsOf = (paths: readonly string[], total: number): string =>
  paths.length === total
    ? `All ${total} rows`
    : `${paths.length} of ${total} rows (${namesOf(paths, ', ', ' …')})`;

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

const SUBJECTS: Record<Subject, string> = {
  received: 'requests received',
  carriedIn: 'requests carried in',
  done: 'requests dealt with',
  carriedOut: 'requests carried out',
  granted: '予以公开',
  partiallyGranted: '部分公开',
  grantedInAll: '予以公开 and 部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  notProcessed: '不予处理',
  reconsideration: 'reconsiderations',
  litigation: 'lawsuits',
  remedies: 'reconsiderations and lawsuits',
  normativeIssued: 'normative documents issued',
  normativeRepealed: 'normative documents repealed',
  normativeInForce: 'normative documents in force',
};

const NONE_OF = {
  requests: 'no request was received',
  reconsideration: 'there was no reconsideration',
  litigation: 'there was no lawsuit',
} as const;

const SENTENCES: { readonly [Key in keyof Messages]: (facts: Messages[Key]) => string } = {
  'sum-off': ({ rule, left, right, difference, isAtLeast }) =>
    `${instance(rule, right)}: ${side(left)} ≠ ${side(right)}, off by ${isAtLeast ? 'at least ' : ''}${absolute(difference)} (${CLAIM[rule] ?? 'both sides must be equal'})`,
  negative: ({ path, value }) => `${nameOf(path)} says ${value}; a count cannot be negative`,
  'items-negative': ({ row, previous, change }) =>
    `${nameOf(row)}: ${previous} items last year and a change of ${change} leave less than none`,
  'section-missing': ({ id, hasTable }) =>
    hasTable ? `No heading “${sectionName(id)}” was found` : `The section “${sectionName(id)}” is missing`,
  'sections-untold': () =>
    'No heading of any of the six sections was found: whether they are all there cannot be told',
  'section-empty': ({ heading }) => `“${heading}” is a heading with nothing under it`,
  'section-order': ({ numbers }) =>
    numbers.length > 0
      ? `Headings are not numbered as in the form: ${numbers.join(', ')}`
      : 'The six sections are not in the order of the form',
  'section-extra': ({ heading }) => `A section that the form does not have: “${heading}”`,
  'table-missing': ({ table }) => `The table of “${tableName(table)}” was not found`,
  'table-unread': ({ table }) =>
    `“${tableName(table)}” is set in lines of text, not as a table: which figure belongs where cannot be told for sure, so nothing of it was checked`,
  'table-blank': ({ table, blank, total }) =>
    `The table of “${tableName(table)}” has ${plural(blank, 'cell')} left blank or filled with a sign, of ${total}; where there was none, “0” is advised`,
  'table-rival': ({ table }) =>
    `The page has two tables of “${tableName(table)}” with different figures; only one of them was checked`,
  'table-hidden-twin': ({ table }) =>
    `The page also holds a hidden table of “${tableName(table)}” with other figures; the visible one was checked`,
  'row-missing': ({ path }) => `The table lacks the row “${nameOf(path)}”`,
  'row-lost': ({ path, why, found, expected }) =>
    `${lineOf(path)} ${LOST[why]} (${plural(found, 'cell')}, ${expected} expected); nothing was guessed or shifted, and its figures are not used`,
  'row-surplus': ({ path, found, expected }) =>
    `${lineOf(path)} has ${plural(found, 'cell')} instead of ${expected}; the extra one has no column label, the others were checked as they stand`,
  'rows-lost': ({ table, paths, total, why }) =>
    `${rowsOf(paths, total)} of “${tableName(table)}”: each ${LOST[why]}; nothing was guessed or shifted, and their figures are not used`,
  'rows-surplus': ({ table, paths, total }) =>
    `${rowsOf(paths, total)} of “${tableName(table)}”: each has one cell too many, without a column label; the others were checked as they stand`,
  'label-variant': ({ pairs }) =>
    `${plural(pairs.length, 'label')} not worded as in the form: ${pairs.map(({ printed, official }) => `“${printed.replace(/\s+/g, '')}” for “${official}”`).join('; ')}`,
  'value-text': ({ path, raw }) => `${nameOf(path)} says “${raw}”, which is not a number that can be checked`,
  'value-not-integer': ({ path, raw }) => `${nameOf(path)} says ${raw}; counts are whole numbers`,
  'value-concealed': ({ path, raw, concealed }) =>
    `${nameOf(path)} shows “${raw}” and also holds a hidden “${concealed}”; what is seen was checked`,
  'unit-missing': ({ path, raw }) => `${nameOf(path)} says ${raw} without a unit (元 or 万元)`,
  'unit-unusual': ({ path, raw, unit, official }) =>
    `${nameOf(path)} says ${raw} in ${unit}; the column is in ${official}`,
  'form-year': ({ form, year, official }) =>
    `The report for ${year} uses the form of ${form}; the form of ${official} is in force for that year`,
  'wrong-article': ({ printed, officialItem }) =>
    `The line “${printed.replace(/\s+/g, '')}” should read “第二十条第（${'一二三四五六七八九'[officialItem - 1] ?? officialItem}）项”`,
  'text-differs': ({ subject, value, admissible, scope }) =>
    `The text says ${value} (${SUBJECTS[subject]}), the table ${admissible.join(' or ')}${scope === null ? '; one of them is wrong' : `; the text speaks of “${scope}”, which may be counted otherwise`}`,
  'text-none': ({ of, path, value }) => `The text says that ${NONE_OF[of]}; “${nameOf(path)}” says ${value}`,
  'text-all-done': ({ carriedOut }) =>
    `The text says that all requests were dealt with and mentions none carried over; “四、结转下年度继续办理” says ${carriedOut}`,
  'text-upheld': ({ paths, values }) =>
    `The text says that all were upheld; the table has ${paths.map((path, index) => `${values[index] ?? ''} under “${nameOf(path)}”`).join(', ')}`,
  'text-parts': ({ whole, parts, sum }) =>
    `The parts in the text, ${parts.join(' + ')} = ${sum}, are not the whole of ${whole}`,
  'text-percent': ({ count, percent, base, expected }) =>
    `The text gives ${count} as ${percent}%; the other shares of the sentence are taken of ${base}, which makes it ${expected}%`,
  'text-twice': ({ subject, values }) =>
    `The text gives different numbers of ${SUBJECTS[subject]}: ${values.join(', ')}`,
  'text-unfilled': ({ blank }) => `A place in the text was not filled in: “${blank.trim()}”`,
  'text-year': ({ year, named, times }) =>
    `The report is for ${year}; the text speaks of ${named} in ${plural(times, 'place')}, perhaps left from the year before`,
  'text-fees': ({ notices }) =>
    `${plural(Number(notices), 'request')} dropped for an unpaid fee, and the text does not mention the fee`,
  'stock-short': ({ path, inForce, issued, repealed }) =>
    `${nameOf(path)}: ${inForce} in force, less than ${issued} issued − ${repealed} repealed`,
  'decisions-without-items': ({ path, decisions }) =>
    `${nameOf(path)}: no item last year and none added, but ${decisions} decisions`,
  'published-more': ({ path, newly, total }) =>
    `${nameOf(path)}: ${newly} newly published, more than the ${total} public in all`,
  'procurement-half': ({ projects, amount }) =>
    `政府集中采购: ${projects} projects and an amount of ${amount}; one is nil and the other is not`,
  'fees-large': ({ path, raw }) =>
    `${nameOf(path)} says ${raw}; the column is in 万元, and this may be in 元`,
  'rules-without-power': ({ issuer, path, value }) =>
    `${nameOf(path)} says ${value}; ${issuer} has no power to make 规章, so these may be normative documents`,
  'period-odd': ({ start, end, year }) =>
    `The period is given as ${start} to ${end}; for ${year} it is ${year}-01-01 to ${year}-12-31`,
  'issuer-mismatch': ({ title, preamble }) => `The title names “${title}”, the text “${preamble}”`,
  'preamble-sections': ({ missing }) =>
    `The preamble lists the sections but leaves out ${missing.map(sectionName).join(', ')}`,
  'overview-aspects': ({ missing }) => `The overview does not mention ${missing.join(', ')}`,
  'government-review': ({ missing }) =>
    `A government also reports on assessment, public appraisal and accountability; the text does not mention ${missing.join(', ')}`,
  'fee-unmentioned': () =>
    'Nothing is said of information processing fees; it is customary to do so in section six',
  'problems-hollow': ({ text }) => `The section on problems and improvements only says “${text}”`,
  'table-image': ({ table }) => `The table of “${tableName(table)}” is a picture and cannot be checked`,
  'published-late': ({ publishedAt, deadline, isGovernment }) =>
    `By its own date the page was published on ${publishedAt}, after ${deadline}, the last day for ${isGovernment ? 'governments' : 'departments'} (a site that was moved may show a later date)`,
  'published-early': ({ publishedAt, year }) =>
    `By its own date the page was published on ${publishedAt}, before ${year} was over`,
  'statistics-union': ({ total, sum, largest }) =>
    `主动公开政府信息数 ${total} should not be less than the largest channel, ${largest}, nor more than all of them, ${sum}`,
  'statistics-part': ({ part, whole, partValue, wholeValue }) =>
    `“${nameOf(part)}” ${partValue} is more than “${nameOf(whole)}” ${wholeValue}`,
  'years-carry': ({ carriedIn, carriedOut, year }) =>
    `${carriedIn} carried in; the report for ${year} carried out ${carriedOut} (reorganised bodies, transfers and corrections also make a difference)`,
  'years-carry-columns': ({ columns, year }) =>
    `The total carried in agrees with the report for ${year}, the applicants do not: ${columns.map(({ path, carriedIn, carriedOut }) => `${columnName(path)} ${carriedIn} (${carriedOut} the year before)`).join(', ')}`,
  'years-stock': ({ path, inForce, before, issued, repealed, implied, year }) =>
    `${nameOf(path)}: ${inForce} in force; ${before} of ${year} + ${issued} issued − ${repealed} repealed make ${implied}`,
  'years-items': ({ path, printed, before, change, implied, year }) =>
    `${nameOf(path)}: ${printed} items of the year before; the report for ${year} has ${before} and a change of ${change}, which make ${implied}`,
  'years-published': ({ path, total, before, newly, most, year }) =>
    `${nameOf(path)}: ${total} public in all; ${before} of ${year} + ${newly} newly published make ${most} at most`,
  'years-same-text': ({ of, percent, year }) =>
    of === 'problems'
      ? `${percent}% of the words on problems and improvements stand in the report for ${year} too (figures, years and names left aside)`
      : `${percent}% of the whole text stands in the report for ${year} too (figures, years, names and set phrases left aside)`,
  'years-same-table': ({ table, cells, year }) =>
    `All ${cells} cells of “${tableName(table)}” that are not nil are the same as in the report for ${year}`,
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
