import type { Answer } from './answer.ts';
import { contentOf } from './content.ts';
import type { Means } from './means.ts';
import { retryAfterOf } from './retry-after.ts';

/**
 * Asks a site for one page: the only place that asks anybody for anything. No cookies go with it, and nothing
 * says where the question comes from.
 */
export async function fetchPage(
  url: string,
  { clock, manners }: Pick<Means, 'clock' | 'manners'>,
  signal: AbortSignal,
  redirect: 'follow' | 'manual' = 'follow',
): Promise<Answer> {
  const late = new AbortController();
  const over = new AbortController();
  clock.sleep(manners.timeout, over.signal).then(
    () => late.abort(),
    () => undefined,
  );
  try {
    const response = await fetch(url, {
      ...{ method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache', redirect },
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, late.signal]),
    });
    return await answerOf(response, redirect, manners.bytes, clock.now());
  } catch (error) {
    signal.throwIfAborted();
    return late.signal.aborted
      ? { kind: 'timed-out' }
      : { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  } finally {
    over.abort();
    // What is left of an answer that is not wanted any more is not to be sent.
    late.abort();
  }
}

async function answerOf(
  response: Response,
  redirect: 'follow' | 'manual',
  most: number,
  now: number,
): Promise<Answer> {
  const { status, headers } = response;
  const isRedirect = response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
  if (isRedirect && redirect === 'manual') return { kind: 'redirects' };
  const content = contentOf(headers);
  if (response.ok && content.kind === 'other') {
    return { kind: 'no-html', type: content.type, isDocument: content.isDocument };
  }
  if (response.ok && Number(headers.get('content-length')) > most) return { kind: 'too-large' };
  const body = content.kind === 'other' ? new Uint8Array() : await read(response, most);
  if (body === null && response.ok) return { kind: 'too-large' };
  // Of an error its status is enough, however much is said besides.
  const bytes = body ?? new Uint8Array();
  if (response.ok && content.kind === 'unsaid' && bytes.length > 0 && !looksLikeMarkup(bytes)) {
    return { kind: 'no-html', type: '', isDocument: isDocument(bytes) };
  }
  const label = content.kind === 'other' ? null : content.label;
  return {
    kind: 'answered',
    ...{ status, url: response.url, label, retryAfter: retryAfterOf(headers, now), bytes },
  };
}

/** The body as it comes out of the browser's decompression; null as soon as it is too large. */
async function read(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) return null;
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The first bytes where the site does not say what it sends; UTF-16 has a zero beside each. */
const beginning = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 512)]
    .filter((byte) => byte !== 0)
    .map((byte) => String.fromCharCode(byte))
    .join('');

const looksLikeMarkup = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<[a-z!?/]/i.test(beginning(bytes));

/** PDF, a zip (docx, xlsx, ofd), or an old office file. */
const isDocument = (bytes: Uint8Array): boolean => /^(?:%PDF|PK\x03|\xd0\xcf\x11)/.test(beginning(bytes));
