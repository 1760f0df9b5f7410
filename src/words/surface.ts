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
    setAside(errors: number): string;
    doubted(sums: number): string;
  };
  verdict(summary: Summary): string;
  readonly verdictBody: Readonly<Record<Verdict, string>>;
  /** The verdict where errors were set aside: nobody has shown that the sums come out. */
  verdictAside(errors: number): Said;
  /** The verdict where sums of the table of 2014 do not come out, which is no error for certain. */
  verdictDoubted(sums: number): Said;
  readonly kind: Readonly<Record<Exclude<Kind, 'report'>, Said>>;
  readonly failed: Said;
  readonly failedDetail: string;
  readonly unchecked: Said;
  readonly elsewhere: Said;
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
  readonly aside: Aside;
  readonly sum: Sums;
  readonly noFindings: string;
  readonly basis: string;
  readonly hint: string;
  readonly show: string;
  /** What two passages are called that stand side by side. */
  readonly passages: { readonly now: string; readonly earlier: string };
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
  readonly openPanel: string;
  readonly openWorkbench: string;
  readonly openList: string;
  readonly options: Options;
}

/** What is said where a finding is set aside as no problem. */
export interface Aside {
  readonly open: string;
  readonly question: string;
  /** Reasons to choose from. */
  readonly reasons: readonly string[];
  readonly detail: string;
  readonly put: string;
  readonly cancel: string;
  readonly done: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly noReason: string;
}

/** What a sum claims and where, for those whose figures are shown beside it. */
export interface Sums {
  row(name: string): string;
  column(name: string): string;
  group(name: string): string;
  readonly claim: Readonly<Partial<Record<string, string>>>;
  difference(by: string, isAtLeast: boolean): string;
  /** How many sums one cell is to blame for. */
  cause(count: number): string;
}

/** The page of settings. */
export interface Options {
  readonly open: string;
  readonly title: string;
  readonly rules: string;
  readonly rulesBody: string;
  readonly text: Said;
  readonly single: string;
  readonly groups: Readonly<Record<'sections' | 'tables' | 'figures' | 'identity' | 'years', string>>;
  readonly always: Said;
  readonly basis: string;
  readonly setAside: string;
  readonly setAsideBody: string;
  readonly none: string;
  on(date: string): string;
  readonly history: string;
  readonly keeping: Said;
  readonly forget: {
    readonly label: string;
    readonly question: string;
    readonly cancel: string;
    readonly done: string;
    failed(why: string): string;
  };
}
