import type { FormId } from '../result.ts';

/** What an amount counts: cases and items are whole numbers ≥ 0, a change may be negative, money has decimals. */
export type Measure = 'count' | 'change' | 'money';

export interface Column {
  readonly key: string;
  /** The official label, in Chinese as printed. */
  readonly label: string;
  /** Matches the label as it is met in the wild, after `normalise`. */
  readonly pattern: RegExp;
  readonly measure: Measure;
  /** The unit the form itself gives the amount, null where it gives none. */
  readonly unit: string | null;
}

export interface Row {
  /** Path of the row, without the column. */
  readonly path: string;
  readonly label: string;
  readonly pattern: RegExp;
  readonly columns: readonly Column[];
  /** Of the amount under each column, the column last. */
  readonly paths: readonly string[];
}

/** A row with the path of each of its amounts. */
export const rowWith = (row: Omit<Row, 'paths'>): Row => ({
  ...row,
  paths: row.columns.map(({ key }) => `${row.path}.${key}`),
});

/** One published table: which rows it has, and under which columns. */
export interface Sheet {
  readonly id: 'disclosure' | 'requests' | 'remedies' | 'statistics';
  /** The table's name for a reader. */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** One published template. */
export interface Form {
  readonly id: FormId;
  readonly basis: string;
  /** First and last report year it was in force for. */
  readonly years: { readonly from: number; readonly to: number };
  readonly sheets: readonly Sheet[];
}
