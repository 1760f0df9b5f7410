import type { Kind } from '../core/result.ts';

/** Where a page of a list stands. All but the first two are final: each page ends in exactly one of them. */
export type State =
  | 'waiting'
  | 'fetching'
  /** A report, read and judged. */
  | 'checked'
  /** Read, and not a report: `kind` says what it is. */
  | 'other'
  /** Only attachments: the text is in a file. */
  | 'attachment'
  /** The source has no text: a script makes the page. */
  | 'script'
  /** The site asks for proof that a person is there (403, 412, 521, a challenge). Never to be got round. */
  | 'blocked'
  /** No permission for this host, or for the one that a redirect led to (then it is in `detail`). */
  | 'forbidden'
  /** 404, 410, or a page that only says so. */
  | 'gone'
  /** The address leads on: to a page that is no report (then it is in `detail`), or where it cannot be followed. */
  | 'moved'
  | 'timed-out'
  | 'too-large'
  /** No HTML. */
  | 'wrong-type'
  /** No connection, a server error, a broken answer. */
  | 'unreachable'
  /** The person ended the list before its turn came. */
  | 'cancelled';

/** One page of a list. */
export interface Item {
  readonly list: string;
  /** Without its fragment; occurs once in a list. */
  readonly url: string;
  readonly title: string;
  /** Its place in the list, from 0. */
  readonly place: number;
  readonly state: State;
  readonly kind: Kind | null;
  /** What exactly happened, for people: a status, an address, an error. Empty where there is nothing to add. */
  readonly detail: string;
  /** The address that its result is kept under: where the redirects ended. Null where none is kept. */
  readonly kept: string | null;
  /** How many times it was asked for. */
  readonly tries: number;
  /** When its state last changed, in milliseconds. */
  readonly at: number;
}

/** A list of pages to be checked one after another. */
export interface List {
  readonly id: string;
  readonly title: string;
  /** When it was made, in milliseconds. */
  readonly at: number;
}
