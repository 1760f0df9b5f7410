import { wellFormed, type Row, type Table, type Value } from './table.ts';

/** Excel takes a file without this mark for one in the code page of the machine. */
const BOM = '\ufeff';

/** A table as CSV (RFC 4180), line by line so that a large one need not be one string. */
export function* csvOf({ head, rows }: Table): Generator<string> {
  yield BOM + lineOf(head);
  for (const row of rows) yield lineOf(row);
}

const lineOf = (row: Row): string => `${row.map(fieldOf).join(',')}\r\n`;

function fieldOf(value: Value): string {
  if (value === null) return '';
  // As JSON writes it: the figure is the same in both.
  if (typeof value === 'number') return JSON.stringify(value);
  return `"${guarded(wellFormed(value)).replaceAll('"', '""')}"`;
}

/**
 * What a spreadsheet may take for a formula, also where blanks, marks without width, quotes or apostrophes of its
 * own stand before the sign.
 */
const STARTS = /^[\s"'\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^['"\s]*[\t\r\n]/;
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?$/;

/** Text that no spreadsheet calculates: an apostrophe goes before what looks like a formula. */
export const guarded = (text: string): string =>
  STARTS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

/** The text before it was guarded. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && STARTS.test(text.slice(1)) ? text.slice(1) : text;
