import { isCell } from './frame';
import { allElements, attribute, localName } from './native';

/** What a page may hold before we say that it is too large to be checked. */
export interface Budget {
  readonly cells: number;
  readonly blocks: number;
  readonly elements: number;
}

/** How often each id occurs, in lower case because old pages (quirks mode) match ids so. */
export type IdCounts = ReadonlyMap<string, number>;

export interface Survey {
  readonly ids: IdCounts;
  readonly excess: 'cells' | 'blocks' | null;
}

/** A first quick look over all elements: whether the page can be read at all, and which ids are unique. */
export function survey(document: Document, budget: Budget): Survey {
  const ids = new Map<string, number>();
  let [cells, elements] = [0, 0];
  for (const element of allElements(document)) {
    elements += 1;
    if (isCell(localName(element))) cells += 1;
    if (cells > budget.cells) return { ids, excess: 'cells' };
    if (elements > budget.elements) return { ids, excess: 'blocks' };
    const id = attribute(element, 'id')?.toLowerCase();
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  return { ids, excess: null };
}
