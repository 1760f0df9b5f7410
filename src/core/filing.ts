import type { Amount } from './amount.ts';
import type { Column, Row, Sheet } from './forms/sheet.ts';
import type { FormId, Mark, SectionId, SectionStatus } from './result.ts';

/** Where something stood: table, row and column from 0, and how to find it again. */
export interface Where {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly selector: string;
}

/** One amount of a filing, under its row and column. */
export interface Entry {
  readonly path: string;
  readonly column: Column;
  readonly amount: Amount;
  /** The unit in the cell, else the one the page prints over the column; null where neither says. */
  readonly unit: string | null;
  /** Text in the cell that a reader does not see; empty where there is none. */
  readonly concealed: string;
  readonly where: Where;
}

/** Why the cells of a row cannot be put under the columns: too few, too many, more than one way, or merged. */
export type Lost = 'fewer' | 'more' | 'ambiguous' | 'merged' | 'twice';

/** One official row as found on the page. */
export interface FiledRow {
  readonly row: Row;
  /** The label as printed. */
  readonly printed: string;
  readonly label: Where;
  /** Null when every cell has its column. */
  readonly lost: Lost | null;
  /** Whether it holds more filled cells than the form has columns. */
  readonly hasSurplus: boolean;
  /** In the order of the form's columns; empty when lost. */
  readonly entries: readonly Entry[];
  /** Where the cells of figures stand, placed or not. */
  readonly cells: readonly Where[];
}

/** A row of figures that the form does not have: a local addition, or a label nobody can read. */
export interface Stranger {
  readonly printed: string;
  readonly label: Where;
  readonly amounts: readonly Amount[];
}

/** A label that is there but not in the official words. */
export interface PrintedLabel {
  readonly printed: string;
  readonly official: string;
  readonly where: Where;
}

/** One table of the form as found on the page; a table cut in two is one. */
export interface FiledSheet {
  readonly sheet: Sheet;
  readonly rows: readonly FiledRow[];
  readonly strangers: readonly Stranger[];
  /** Row, group and column labels with the official ones beside them. */
  readonly labels: readonly PrintedLabel[];
  readonly isHidden: boolean;
  /** Whether the page shows this table a second time with other figures. */
  readonly hasRival: boolean;
  /** Whether the page also holds it hidden, with other figures than those a reader sees. */
  readonly hasHiddenTwin: boolean;
}

/** 第二十条第（五）项 … as printed over a block of table two, with the item that belongs there. */
export interface PrintedArticle {
  readonly printed: string;
  readonly article: number;
  readonly item: number;
  readonly officialItem: number;
  readonly where: Where;
}

/** One of the six sections. */
export interface Section {
  readonly id: SectionId;
  readonly status: SectionStatus;
  readonly heading: string | null;
  /** The number in front of the heading, null where none is printed. */
  readonly ordinal: number | null;
  readonly selector: string | null;
  /** The lines of text between this heading and the next. */
  readonly lines: readonly TextLine[];
  /** Selectors of the pictures among them. */
  readonly images: readonly string[];
}

export interface TextLine {
  readonly text: string;
  readonly selector: string;
}

/** One agency's annual report as understood. */
export interface Filing {
  readonly issuer: string | null;
  readonly year: number | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly form: FormId;
  readonly forms: readonly FormId[];
  readonly sheets: readonly FiledSheet[];
  readonly articles: readonly PrintedArticle[];
  /** The lines between the title and the first section. */
  readonly preamble: readonly TextLine[];
  /** Always the six, in the order of the form. */
  readonly sections: readonly Section[];
  /** Ids of the sections found, in the order they are printed. */
  readonly printedOrder: readonly SectionId[];
  /** Headings of the first level that are none of the six. */
  readonly extraHeadings: readonly TextLine[];
}

/** The table of that name, if the page has it. */
export function sheetOf(filing: Filing, id: Sheet['id']): FiledSheet | undefined {
  return filing.sheets.find(({ sheet }) => sheet.id === id);
}

const byPath = new WeakMap<Filing, ReadonlyMap<string, Entry>>();

/** The amount at a path; undefined when its row is absent or lost, so that it counts as blank. */
export function entryAt(filing: Filing, path: string): Entry | undefined {
  let entries = byPath.get(filing);
  if (!entries) {
    // The first of a path counts, so it goes in last.
    entries = new Map(
      entriesOf(filing)
        .toReversed()
        .map((entry) => [entry.path, entry]),
    );
    byPath.set(filing, entries);
  }
  return entries.get(path);
}

const inOrder = new WeakMap<Filing, readonly Entry[]>();

/** Every amount that has its place. */
export function entriesOf(filing: Filing): readonly Entry[] {
  const known = inOrder.get(filing);
  if (known) return known;
  const entries = filing.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.entries));
  inOrder.set(filing, entries);
  return entries;
}

/** The amount's cell as a finding points at it. */
export const placeOf = ({ where }: Entry, role: Mark['role']): Mark => ({ selector: where.selector, role });
