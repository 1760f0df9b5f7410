/** What a cell of an exported table holds: a figure is a number, everything else is text; null is an empty cell. */
export type Value = string | number | null;

export type Row = readonly Value[];

/** A table to be taken away: by a spreadsheet, or by a program. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: Iterable<Row>;
}

/** Half a character is none: it becomes the sign for one that was lost, as any file would make of it. */
export const wellFormed = (text: string): string =>
  HALF.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;

/** Of either half, whole or not: nearly all texts have none. */
const HALF = /[\ud800-\udfff]/;
