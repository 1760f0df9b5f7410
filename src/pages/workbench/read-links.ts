import { pagesOf, type NoIndex } from '../../batch/index-pages.ts';
import type { Means } from '../../batch/means.ts';
import { best, take } from '../../shell/shelf.ts';
import type { PickLink } from '../../ui/LinkPicker.tsx';

export interface ReadLinks {
  readonly title: string;
  readonly links: readonly PickLink[];
  /** Where the list goes on; null where it ends. */
  readonly next: string | null;
}

/** The links of the list page that is open in the tab which the address names; null where there is none. */
export async function linksOfTab(search: string): Promise<ReadLinks | null> {
  const tab = new URLSearchParams(search).get('tab');
  if (tab === null) return null;
  const outcome = best(await take(Number(tab)))?.outcome;
  if (outcome?.status !== 'checked' || outcome.result.kind !== 'index-page') return null;
  const { page, links, next } = outcome.result;
  return links.length === 0 ? null : { title: page.title, links, next };
}

/** Reads a page that lists reports, and the ones after it where that is wanted. */
export async function readLinks(
  first: string,
  follows: boolean,
  means: Means,
  signal: AbortSignal,
  onPage: (pages: number) => void,
): Promise<ReadLinks & { readonly trouble: NoIndex | null }> {
  const links = new Map<string, PickLink>();
  let title = '';
  let next: string | null = null;
  let count = 0;
  try {
    for await (const page of pagesOf(first, means, signal, follows ? undefined : 1)) {
      if (page.kind === 'none') return { title, links: [...links.values()], next: null, trouble: page };
      title ||= page.title;
      next = page.next;
      for (const link of page.links) if (!links.has(link.href)) links.set(link.href, link);
      onPage((count += 1));
    }
  } catch (error) {
    // Whoever stops keeps what was read so far.
    if (!signal.aborted) throw error;
  }
  return { title, links: [...links.values()], next: follows ? null : next, trouble: null };
}
