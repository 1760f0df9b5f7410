import { isCell } from './frame';
import { allElements, attribute, localName } from './native';
import { everyFew, type Steps } from '../core/steps';

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
  /** Elements that may lead to another document, in order. */
  readonly leading: readonly Element[];
  readonly excess: 'cells' | 'blocks' | null;
}

/** A first quick look over all elements: whether the page can be read at all, which ids are unique, what leads on. */
export function* survey(document: Document, budget: Budget): Steps<Survey> {
  const ids = new Map<string, number>();
  const leading: Element[] = [];
  const isStepDone = everyFew(1000);
  let [cells, elements] = [0, 0];
  for (const element of allElements(document)) {
    const name = localName(element);
    elements += 1;
    if (isCell(name)) cells += 1;
    else if (leads.has(name)) leading.push(element);
    if (cells > budget.cells) return { ids, leading, excess: 'cells' };
    if (elements > budget.elements) return { ids, leading, excess: 'blocks' };
    const id = attribute(element, 'id');
    if (id !== null) countIn(ids, id.toLowerCase());
    if (isStepDone()) yield;
  }
  return { ids, leading, excess: null };
}

function countIn(ids: Map<string, number>, id: string): void {
  ids.set(id, (ids.get(id) ?? 0) + 1);
}

const leads = new Set(['base', 'a', 'iframe', 'embed', 'object', 'script']);
