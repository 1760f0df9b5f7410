import type { StateName } from '../words/surface-list.ts';
import type { HeadEntry } from './heads.ts';

/** A page of a list as it is shown. */
export interface ItemEntry {
  readonly url: string;
  readonly title: string;
  readonly place: number;
  readonly state: StateName;
  readonly detail: string;
  readonly kept: string | null;
  readonly at: number;
}

export interface Standing {
  readonly item: ItemEntry;
  /** What is kept of the page; null where nothing is. */
  readonly head: HeadEntry | null;
  /** The list could not read it, and the person has opened it since: it was checked there. */
  readonly isOpened: boolean;
}

/** Where the pages of a list stand, together with what is known of them meanwhile. */
export function standingsOf(items: readonly ItemEntry[], heads: readonly HeadEntry[]): readonly Standing[] {
  const byUrl = new Map(heads.map((head) => [head.url, head]));
  return items.map((item) => {
    const head = byUrl.get(item.kept ?? item.url) ?? null;
    const isOpened =
      item.state !== 'checked' && head !== null && head.source === 'page' && head.at >= item.at;
    return { item, head: item.state === 'checked' || isOpened ? head : null, isOpened };
  });
}

/** Neither has its turn come nor its end. */
export const isPending = ({ state }: ItemEntry): boolean => state === 'waiting' || state === 'fetching';
