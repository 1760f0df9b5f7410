import { openDatabase } from '../history/database.ts';
import { keep } from '../history/history.ts';
import { isKeeping, noteKeepTrouble } from './keeping.ts';
import type { Outcome } from './outcome.ts';

/** What the browser says of the document that an outcome came from. */
export interface Sender {
  readonly isPrivate: boolean;
  /** Scheme and host. The browser knows it of itself, even where a page has broken into the sending process. */
  readonly origin: string | undefined;
  readonly url: string | undefined;
}

/** Keeps what was checked in an open page, unless the window is private or the person wants nothing kept. */
export async function remember(outcome: Outcome, sender: Sender): Promise<void> {
  if (outcome.status !== 'checked' || outcome.result.kind !== 'report') return;
  if (sender.isPrivate || !isOf(outcome.result.page.url, sender) || !(await isKeeping())) return;
  const at = Date.now();
  try {
    const database = await openDatabase();
    try {
      await keep(database, outcome.result, 'page', at);
    } finally {
      database.close();
    }
  } catch (error) {
    await noteKeepTrouble(error, at);
  }
}

/** A page may speak for its own site only: nobody's history is spoilt by another's. */
function isOf(url: string, { origin, url: sent }: Sender): boolean {
  const host = hostOf(url);
  // The origin of a sandboxed frame and of a file is no address.
  return host !== null && host === (hostOf(origin) ?? hostOf(sent));
}

/** Null for addresses under which nobody finds a page again, such as about:srcdoc. */
function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return /^(https?|file):$/.test(protocol) ? host : null;
}
