import type { Lost } from './filing.ts';
import type { Subject } from './text/quantity.ts';
import type { FormId, Kind, SectionId } from './result.ts';

/** One operand of a sum as a reader sees it: a figure, or what stands where one should. */
export interface Operand {
  readonly path: string;
  readonly exact: string | null;
}

/** A sum that does not come out: what stands on either side. */
export interface Sum {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

/**
 * Everything the engine has to say, as codes and facts. The sentences are in `words`; a code without a
 * sentence does not compile.
 */
export interface Messages {
  'sum-off': Sum & { readonly rule: string; readonly difference: string; readonly isAtLeast: boolean };
  negative: { readonly path: string; readonly value: string };
  'items-negative': { readonly row: string; readonly previous: string; readonly change: string };
  /** `hasTable` where only its heading is not there. */
  'section-missing': { readonly id: SectionId; readonly hasTable: boolean };
  /** No heading of any section was found. */
  'sections-untold': Record<never, never>;
  'section-empty': { readonly id: SectionId; readonly heading: string };
  'section-order': { readonly printed: readonly SectionId[]; readonly numbers: readonly string[] };
  'section-extra': { readonly heading: string };
  'table-missing': { readonly table: string };
  'table-unread': { readonly table: string };
  'table-blank': { readonly table: string; readonly blank: number; readonly total: number };
  'table-rival': { readonly table: string };
  'table-hidden-twin': { readonly table: string };
  'row-missing': { readonly path: string };
  'row-lost': {
    readonly path: string;
    readonly why: Lost;
    readonly found: number;
    readonly expected: number;
  };
  'row-surplus': { readonly path: string; readonly found: number; readonly expected: number };
  /** Many rows of one table, of `total`, for one reason. */
  'rows-lost': {
    readonly table: string;
    readonly paths: readonly string[];
    readonly total: number;
    readonly why: Lost;
  };
  'rows-surplus': { readonly table: string; readonly paths: readonly string[]; readonly total: number };
  'label-variant': { readonly pairs: readonly { readonly printed: string; readonly official: string }[] };
  'value-text': { readonly path: string; readonly raw: string };
  'value-not-integer': { readonly path: string; readonly raw: string };
  'value-concealed': { readonly path: string; readonly raw: string; readonly concealed: string };
  'unit-missing': { readonly path: string; readonly raw: string };
  'unit-unusual': {
    readonly path: string;
    readonly raw: string;
    readonly unit: string;
    readonly official: string;
  };
  'form-year': { readonly form: FormId; readonly year: number; readonly official: FormId };
  'wrong-article': { readonly printed: string; readonly officialItem: number };
  /** A number of the text against what the tables admit for it. */
  'text-differs': {
    readonly subject: Subject;
    readonly value: number;
    readonly admissible: readonly number[];
    readonly scope: string | null;
  };
  'text-none': {
    readonly of: 'requests' | 'reconsideration' | 'litigation';
    readonly path: string;
    readonly value: string;
  };
  'text-all-done': { readonly carriedOut: string };
  'text-upheld': { readonly paths: readonly string[]; readonly values: readonly string[] };
  'text-parts': { readonly whole: number; readonly parts: readonly number[]; readonly sum: number };
  'text-percent': {
    readonly count: number;
    readonly percent: string;
    readonly base: number;
    readonly expected: string;
  };
  'text-twice': { readonly subject: Subject; readonly values: readonly number[] };
  'text-unfilled': { readonly blank: string };
  'text-year': { readonly year: number; readonly named: number; readonly times: number };
  'text-fees': { readonly notices: string };
  'stock-short': {
    readonly path: string;
    readonly inForce: string;
    readonly issued: string;
    readonly repealed: string;
  };
  'decisions-without-items': { readonly path: string; readonly decisions: string };
  'published-more': { readonly path: string; readonly newly: string; readonly total: string };
  'procurement-half': { readonly projects: string; readonly amount: string };
  'fees-large': { readonly path: string; readonly raw: string };
  'rules-without-power': { readonly issuer: string; readonly path: string; readonly value: string };
  'period-odd': { readonly start: string; readonly end: string; readonly year: number };
  'issuer-mismatch': { readonly title: string; readonly preamble: string };
  'preamble-sections': { readonly missing: readonly SectionId[] };
  'overview-aspects': { readonly missing: readonly string[] };
  'government-review': { readonly missing: readonly string[] };
  'fee-unmentioned': { readonly year: number };
  'problems-hollow': { readonly text: string };
  'table-image': { readonly table: string };
  'published-late': {
    readonly publishedAt: string;
    readonly deadline: string;
    readonly isGovernment: boolean;
  };
  'published-early': { readonly publishedAt: string; readonly year: number };
  'statistics-union': { readonly total: string; readonly sum: string; readonly largest: string };
  'statistics-part': {
    readonly part: string;
    readonly whole: string;
    readonly partValue: string;
    readonly wholeValue: string;
  };
  /** Facts of two years; `year` is always the year before. */
  'years-carry': { readonly carriedIn: string; readonly carriedOut: string; readonly year: number };
  'years-carry-columns': {
    readonly columns: readonly {
      readonly path: string;
      readonly carriedIn: string;
      readonly carriedOut: string;
    }[];
    readonly year: number;
  };
  'years-stock': {
    readonly path: string;
    readonly inForce: string;
    readonly before: string;
    readonly issued: string;
    readonly repealed: string;
    readonly implied: string;
    readonly year: number;
  };
  'years-items': {
    readonly path: string;
    readonly printed: string;
    readonly before: string;
    readonly change: string;
    readonly implied: string;
    readonly year: number;
  };
  'years-published': {
    readonly path: string;
    readonly total: string;
    readonly before: string;
    readonly newly: string;
    readonly most: string;
    readonly year: number;
  };
  'years-same-text': {
    readonly of: 'problems' | 'whole';
    readonly percent: number;
    readonly year: number;
  };
  'years-same-table': { readonly table: string; readonly cells: number; readonly year: number };
  'rule-failed': { readonly error: string };
  'why-blank': { readonly blanks: number };
  'why-lost': { readonly path: string };
  'why-stranger': { readonly printed: string };
  'why-absent': { readonly table: string };
  'hint-cross': { readonly path: string; readonly value: string; readonly printed: string | null };
  'hint-swap': { readonly path: string; readonly value: string; readonly printed: string };
  'hint-digit': { readonly path: string; readonly value: string; readonly printed: string };
  'hint-neighbours': { readonly from: string; readonly to: string; readonly by: string };
  kind: { readonly kind: Kind; readonly evidence: readonly string[] };
  excess: { readonly of: 'cells' | 'blocks' };
}

export type Saying = { [Key in keyof Messages]: { readonly key: Key } & Messages[Key] }[keyof Messages];

/** Turns what the engine says into a sentence of one language. */
export interface Words {
  readonly language: 'zh' | 'en';
  say(saying: Saying): string;
}
