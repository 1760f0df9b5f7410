import type { Verdict } from '../core/result.ts';

/** A kept result as the tables show it. */
export interface HeadEntry {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly form: '2014' | '2019' | '2021' | null;
  readonly verdict: Verdict;
  readonly errors: number;
  readonly warnings: number;
  readonly missing: readonly string[];
  readonly assessed: number;
  readonly total: number;
  readonly publishedAt: string | null;
  readonly source: 'page' | 'list' | 'file';
  readonly at: number;
}

/** Which of them are wanted. Empty text, year and verdict want all. */
export interface Filter {
  readonly text: string;
  readonly year: string;
  readonly verdict: string;
}

export const noFilter: Filter = { text: '', year: '', verdict: '' };

export type SortKey =
  | 'issuer'
  | 'year'
  | 'form'
  | 'verdict'
  | 'errors'
  | 'warnings'
  | 'missing'
  | 'coverage'
  | 'publishedAt'
  | 'at';

export interface Sort {
  readonly by: SortKey;
  readonly isDown: boolean;
}

/** The year as the filter names it; a page without one has a place of its own. */
export const yearKey = ({ year }: Pick<HeadEntry, 'year'>): string => (year === null ? 'none' : String(year));

/** What matches all of the filter: every word of its text in issuer, title or address. */
export function matching<Of extends HeadEntry>(heads: readonly Of[], filter: Filter): readonly Of[] {
  const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return heads.filter((head) => {
    if (filter.year !== '' && yearKey(head) !== filter.year) return false;
    if (filter.verdict !== '' && verdictKey(head) !== filter.verdict) return false;
    const text = `${head.issuer ?? ''}\n${head.title}\n${head.url}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** A page that is no report has no verdict. */
export const verdictKey = ({ kind, verdict }: HeadEntry): string => (kind === 'report' ? verdict : 'other');

/** In the order of a column; what the column does not tell of stands last both ways. */
export function sorted<Of extends HeadEntry>(heads: readonly Of[], { by, isDown }: Sort): readonly Of[] {
  const keyed = heads.map((head) => ({ head, key: keyOf(head, by) }));
  keyed.sort((one, other) => {
    const order = one.key === null || other.key === null ? 0 : compared(one.key, other.key);
    const isUntold = Number(one.key === null) - Number(other.key === null);
    return isUntold || (isDown ? -order : order) || other.head.at - one.head.at;
  });
  return keyed.map(({ head }) => head);
}

const { compare: compareText } = new Intl.Collator('zh-CN', { numeric: true });

const compared = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareText(String(one), String(other));

const VERDICTS = ['unbalanced', 'incomplete', 'balanced', 'other'];

function keyOf(head: HeadEntry, by: SortKey): string | number | null {
  switch (by) {
    case 'verdict':
      return VERDICTS.indexOf(verdictKey(head));
    case 'missing':
      return head.missing.length;
    case 'coverage':
      return head.total === 0 ? null : head.assessed / head.total;
    case 'issuer':
      return head.issuer ?? (head.title || null);
    default:
      return head[by];
  }
}
