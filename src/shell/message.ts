import type { Mark } from '../core/result.ts';
import type { Outcome } from './outcome.ts';
import { isOutcome } from './shape.ts';

/** What a content script tells the background of its own document, which it names by a random key. */
export type Notice =
  /** The gate says yes: the engine is needed in this frame. */
  | { readonly type: 'prepare' }
  | { readonly type: 'publish'; readonly document: string; readonly outcome: Outcome }
  | { readonly type: 'withdraw'; readonly document: string };

/** What a page of ours asks of a content script: to look now, to point at places, to stop pointing. */
export type Order =
  | { readonly type: 'look' }
  | {
      readonly type: 'mark';
      readonly marks: readonly Mark[];
      readonly quote: string | null;
      /** What to write beside each kind of mark; the content script carries no words of the surface. */
      readonly labels: Readonly<Record<Mark['role'], string>>;
    }
  | { readonly type: 'unmark' };

/** How many of the places asked for are there, and how many of those cannot be seen on the page as it is. */
export interface Marked {
  readonly found: number;
  readonly hidden: number;
}

const LARGEST = 1_000_000;
const MOST_MARKS = 200;

/** A notice of ours, or null: a page may have broken into the process that sent it. */
export function asNotice(message: unknown): Notice | null {
  if (!isRecord(message)) return null;
  if (message['type'] === 'prepare') return { type: 'prepare' };
  if (typeof message['document'] !== 'string') return null;
  const { type, document, outcome } = message;
  if (document.length > 64) return null;
  if (type === 'withdraw') return { type, document };
  if (type !== 'publish' || !isOutcome(outcome)) return null;
  return isPlain(outcome) ? { type, document, outcome } : null;
}

/** An order of ours, or null. */
export function asOrder(message: unknown): Order | null {
  if (!isRecord(message)) return null;
  const { type, marks, quote, labels } = message;
  if (type === 'unmark' || type === 'look') return { type };
  if (type !== 'mark' || !Array.isArray(marks) || marks.length > MOST_MARKS || !marks.every(isMark))
    return null;
  const label = (role: Mark['role']): string =>
    isRecord(labels) ? String(labels[role] ?? '').slice(0, 20) : '';
  const said = { total: label('total'), part: label('part'), place: label('place') };
  return { type, marks, quote: typeof quote === 'string' ? quote : null, labels: said };
}

/** Firefox passes on what JSON cannot hold, such as circles, and those throw. */
function isPlain(outcome: Outcome): boolean {
  try {
    return JSON.stringify(outcome).length <= LARGEST;
  } catch {
    return false;
  }
}

function isMark(value: unknown): value is Mark {
  return (
    isRecord(value) &&
    typeof value['selector'] === 'string' &&
    ['total', 'part', 'place'].includes(String(value['role']))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
