import type { ResultLink } from '../core/result.ts';
import { fetchPage } from './fetch-page.ts';
import { hostOf } from './hosts.ts';
import { judge, type Judgement } from './judge.ts';
import type { Means } from './means.ts';

/** What a page that lists reports offers. */
export interface IndexPage {
  readonly kind: 'index';
  readonly url: string;
  readonly title: string;
  /** The links that lead to reports, or may: then `isFiling` is false. */
  readonly links: readonly ResultLink[];
  /** The list's next page. */
  readonly next: string | null;
}

/** A page of the list that could not be read. */
export interface NoIndex {
  readonly kind: 'none';
  readonly url: string;
  readonly state: Judgement['state'];
  readonly detail: string;
}

/** The most pages of one list that are followed. */
export const mostIndexPages = 50;

/** Reads the pages of a list of reports one after another; ends at the last, at a page seen before, or at trouble. */
export async function* pagesOf(
  first: string,
  means: Means,
  signal: AbortSignal,
  most = mostIndexPages,
): AsyncGenerator<IndexPage | NoIndex> {
  const seen = new Set<string>();
  let url: string | null = first;
  while (url !== null && !seen.has(url) && seen.size < most) {
    seen.add(url);
    const page: IndexPage | NoIndex = await readIndex(url, means, signal);
    yield page;
    url = page.kind === 'index' ? page.next : null;
  }
}

/** Asks for one page of a list, as politely as for a report. */
async function readIndex(url: string, means: Means, signal: AbortSignal): Promise<IndexPage | NoIndex> {
  if (!(await means.mayVisit(url))) return { kind: 'none', url, state: 'forbidden', detail: '' };
  const answer = await means.gates.pass(hostOf(url), signal, () => fetchPage(url, means, signal));
  const { state, detail, result } = await judge(answer, url, means);
  if (result === null) return { kind: 'none', url, state, detail };
  return { kind: 'index', url, title: result.page.title, links: result.links, next: result.next };
}
