import type { FormId, Kind, SectionId, SectionStatus, Severity, Summary, Verdict } from '../core/result.ts';

/** A state in words: one line that says what is, and a sentence on what it means or what to do. */
export interface Said {
  readonly title: string;
  readonly body: string;
}

/** Every sentence of the extension's own surface. What is said of a page's figures is in `Words`. */
export interface Surface {
  readonly language: 'zh-CN' | 'en';
  readonly name: string;
  readonly colon: string;
  readonly privacy: string;
  /** The title of the toolbar button. */
  readonly badge: {
    readonly none: string;
    readonly failed: string;
    balanced(total: number): string;
    unbalanced(errors: number): string;
    incomplete(assessed: number, total: number): string;
  };
  verdict(summary: Summary): string;
  readonly verdictBody: Readonly<Record<Verdict, string>>;
  readonly kind: Readonly<Record<Exclude<Kind, 'report'>, Said>>;
  readonly failed: Said;
  readonly failedDetail: string;
  readonly unchecked: Said;
  readonly forbidden: Said;
  readonly revoked: Said;
  readonly checking: string;
  readonly nothingHere: string;
  readonly form: Readonly<Record<FormId, string>>;
  year(year: number): string;
  readonly unknownIssuer: string;
  readonly unknownYear: string;
  readonly sections: string;
  readonly section: Readonly<Record<SectionId, { readonly numeral: string; readonly short: string }>>;
  readonly sectionStatus: Readonly<Record<SectionStatus, string>>;
  coverage(assessed: number, total: number): string;
  notAssessed(count: number): string;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  severityCount(severity: Severity, count: number): string;
  more(count: number): string;
  setAside(count: number): string;
  readonly reason: string;
  readonly noFindings: string;
  readonly basis: string;
  readonly hint: string;
  readonly show: string;
  readonly previous: string;
  readonly next: string;
  readonly unmark: string;
  position(index: number, count: number): string;
  readonly hiddenPlace: string;
  readonly lostPlace: string;
  readonly noContent: string;
  readonly tables: string;
  readonly cellState: {
    readonly fine: string;
    readonly error: string;
    readonly warning: string;
    readonly blank: string;
    readonly placeholder: string;
    readonly text: string;
    readonly absent: string;
  };
  readonly copyJson: string;
  readonly copySummary: string;
  readonly openJson: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly allow: string;
  readonly copyMessage: string;
  /** What is written beside the marks on the page; parts stand close together, their dashes must do. */
  readonly mark: { readonly total: string; readonly part: string; readonly place: string };
  readonly summary: {
    readonly verdict: string;
    readonly coverage: string;
    readonly findings: string;
    readonly unassessed: string;
    readonly made: string;
  };
  readonly json: { readonly title: string; readonly gone: string };
}
