/** The public answer, field by field as in the published schema (schema/result.schema.json). */

export type Kind =
  | 'report'
  | 'form-notice'
  | 'index-page'
  | 'attachment-only'
  | 'image-only'
  | 'not-report'
  /** The page could not be read, or is too large to be checked: never to be taken for "passed". */
  | 'unreadable';
export type FormId = '2014' | '2019' | '2021';
export type SectionId = 'overview' | 'disclosure' | 'requests' | 'remedies' | 'problems' | 'others';
export type SectionStatus = 'present' | 'empty' | 'missing';
export type CellStatus = 'number' | 'blank' | 'placeholder' | 'text';
export type Severity = 'error' | 'warning' | 'info';
export type Verdict = 'balanced' | 'unbalanced' | 'incomplete';

/** Plain numbers by path; null where the page shows no number. */
export type Data = { readonly [key: string]: Data | number | null };

export interface ResultPage {
  readonly url: string;
  readonly title: string;
  readonly siteName: string | null;
  readonly siteId: string | null;
  readonly columnName: string | null;
  readonly publishedAt: string | null;
  readonly articleTitle: string | null;
  readonly contentSource: string | null;
}

export interface ResultSection {
  readonly id: SectionId;
  readonly status: SectionStatus;
  /** As printed, null when missing. */
  readonly heading: string | null;
  /** Its lines, one below the other; empty where there are none. */
  readonly text: string;
}

/** A link of a list of reports. */
export interface ResultLink {
  readonly text: string;
  /** Absolute, without its fragment. */
  readonly href: string;
  /** Whether its text reads as the title of one report; the others stand in the same list and may lead to one. */
  readonly isFiling: boolean;
}

export interface ResultCell {
  readonly path: string;
  readonly raw: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly status: CellStatus;
  /** Index of the table on the page, of the row and of the column in it, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly selector: string;
}

/** A place on the page that a finding points at. */
export interface Mark {
  readonly selector: string;
  /** `total` is the figure compared with the others (`part`); `place` is any other spot: a label, a heading. */
  readonly role: 'total' | 'part' | 'place';
}

/** The cell that most likely holds the slip, and what it would have to be. */
export interface Hint {
  readonly path: string;
  readonly value: number;
  readonly message: string;
}

export interface ResultFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly formula: string | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  /** Paths of the cells concerned; for a sum every operand and the total. */
  readonly cells: readonly string[];
  readonly quote: string | null;
  /** What the report on the year before says in the place of the quote, for findings about two years. */
  readonly earlier: string | null;
  readonly basis: string;
  readonly hint: Hint | null;
  readonly marks: readonly Mark[];
  /** Tells the finding again after a reload or a new check. */
  readonly fingerprint: string;
  /** The reason for which the user set it aside as no problem; such a finding is not counted. Null otherwise. */
  readonly setAside: string | null;
}

export interface NotAssessable {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly why: string;
}

export interface Summary {
  readonly verdict: Verdict;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly coverage: {
    readonly assessed: number;
    readonly total: number;
    readonly notAssessable: readonly NotAssessable[];
  };
}

export interface ResultReport {
  readonly issuer: string | null;
  readonly year: number | null;
  readonly form: FormId;
  readonly forms: readonly FormId[];
  readonly period: { readonly start: string; readonly end: string } | null;
}

/** Everything said of one page: what is badged, shown, copied and printed. */
export interface Result {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: string; readonly version: string };
  readonly kind: Kind;
  /** Why it is of this kind, in one sentence. */
  readonly reason: string;
  readonly page: ResultPage;
  readonly report: ResultReport | null;
  readonly sections: readonly ResultSection[];
  /** Of an index page, the links that lead to reports; empty for every other kind. */
  readonly links: readonly ResultLink[];
  /** Of an index page, the address of the list's next page, where it has one. */
  readonly next: string | null;
  readonly data: Data;
  readonly cells: readonly ResultCell[];
  readonly summary: Summary;
  readonly findings: readonly ResultFinding[];
}
