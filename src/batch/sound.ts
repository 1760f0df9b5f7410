import { isKind } from '../core/result-shape.ts';
import { isCount, isNumber, isString, oneOf, orNull, record } from '../core/shape.ts';
import type { Item, List } from '../history/item.ts';

/** A page of a list as it was written; a damaged one waits again, since its address is all that is needed. */
export function soundItem(value: unknown, place: number): Item | null {
  if (isItem(value)) return value;
  if (!isAddressed(value)) return null;
  const { list, url } = value;
  const start = { state: 'waiting', kind: null, detail: '', kept: null, tries: 0, at: 0 } as const;
  return { list, url, title: '', place, ...start };
}

/** A list as it was written; a damaged one has lost its title, and nothing else. */
export function soundList(value: unknown): List | null {
  if (isList(value)) return value;
  return isNamed(value) ? { id: value.id, title: '', at: 0 } : null;
}

const isAddress = (value: unknown): boolean =>
  isString(value) && /^https?:/.test(String(value)) && URL.canParse(String(value));
const STATES: readonly Item['state'][] = [
  ...(['waiting', 'fetching', 'checked', 'other', 'attachment', 'script', 'blocked', 'forbidden'] as const),
  ...(['gone', 'moved', 'timed-out', 'too-large', 'wrong-type', 'unreachable', 'cancelled'] as const),
];

const addressed = { list: isString, url: isAddress };
const addressShape = record(addressed);
const itemShape = record({
  ...addressed,
  ...{ title: isString, place: isCount, state: oneOf(...STATES), kind: orNull(isKind) },
  ...{ detail: isString, kept: orNull(isString), tries: isCount, at: isNumber },
});
const nameShape = record({ id: isString });
const listShape = record({ id: isString, title: isString, at: isNumber });

const isItem = (value: unknown): value is Item => itemShape(value);
const isAddressed = (value: unknown): value is Pick<Item, 'list' | 'url'> => addressShape(value);
const isList = (value: unknown): value is List => listShape(value);
const isNamed = (value: unknown): value is Pick<List, 'id'> => nameShape(value);
