import type { Filing } from '../../src/core/filing';
import type { PageMeta } from '../../src/core/page';

/** One filing, and in words what it shows. */
export interface Example {
  readonly shows: string;
  readonly filing: Filing;
  /** What its page says of itself, for the rules that ask. */
  readonly meta?: Partial<PageMeta>;
  /** The report on the year before, for the rules about two years. */
  readonly before?: Filing;
}

/** Where a rule speaks, where it is silent since all is well, and where it is since nobody can tell. */
export interface Examples {
  readonly fires: Example;
  readonly silent: Example;
  /** Null for a rule that can always tell. */
  readonly open: Example | null;
}

export type Book = Readonly<Record<string, Examples>>;

export const example = (shows: string, filing: Filing, meta?: Partial<PageMeta>): Example =>
  meta ? { shows, filing, meta } : { shows, filing };

export const examplePair = (shows: string, filing: Filing, before: Filing): Example => ({
  shows,
  filing,
  before,
});
