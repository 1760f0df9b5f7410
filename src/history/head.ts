import { bare } from '../core/address.ts';
import type { FormId, Kind, Result, SectionId, Verdict } from '../core/result.ts';

/** How a result came to be kept: off an open page with its layout, off a fetched source, or out of a file. */
export type Source = 'page' | 'list' | 'file';

/** What a list shows of one kept result, so that thousands can be listed without opening any. */
export interface Head {
  /** The page's address without its fragment; one result is kept for each. */
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly kind: Kind;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly form: FormId | null;
  readonly verdict: Verdict;
  readonly errors: number;
  readonly warnings: number;
  readonly missing: readonly SectionId[];
  readonly assessed: number;
  readonly total: number;
  /** ISO date, null where the page does not say. */
  readonly publishedAt: string | null;
  /** The version of the engine that judged it. */
  readonly engine: string;
  readonly source: Source;
  /** When it was checked, in milliseconds. */
  readonly at: number;
}

/** Thousands of heads are read at once: no page may make its own long. */
const LONGEST_TITLE = 300;

/** The head of a result. */
export function headOf(result: Result, source: Source, at: number): Head {
  const { kind, page, report, summary, sections, generator } = result;
  const url = bare(page.url);
  return {
    url,
    host: URL.canParse(url) ? new URL(url).host : '',
    title: page.title.slice(0, LONGEST_TITLE),
    kind,
    issuer: report?.issuer ?? null,
    year: report?.year ?? null,
    form: report?.form ?? null,
    verdict: summary.verdict,
    errors: summary.errors,
    warnings: summary.warnings,
    // A report of the 2014 form alone has sections of its own and lacks none of the six.
    missing:
      report?.form === '2014'
        ? []
        : sections.filter(({ status }) => status === 'missing').map(({ id }) => id),
    assessed: summary.coverage.assessed,
    total: summary.coverage.total,
    publishedAt: page.publishedAt,
    engine: generator.version,
    source,
    at,
  };
}
