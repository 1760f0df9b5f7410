import { inspect } from '../core/inspect.ts';
import type { Page } from '../core/page.ts';
import type { Kind, Result } from '../core/result.ts';
import { decode } from '../dom/decode.ts';
import { looksLike } from '../dom/looks-like.ts';
import { readPage } from '../dom/read-page.ts';
import { readScaffold } from '../dom/scaffold.ts';
import type { State } from '../history/item.ts';
import { saysAbsent } from './absence.ts';
import type { Answer } from './answer.ts';
import { challengeIn } from './challenge.ts';
import { destinationOf } from './destination.ts';
import type { Means } from './means.ts';
import { refusalOf } from './refusal.ts';

/** Where a page ends, and why. */
export interface Judgement {
  readonly state: Exclude<State, 'waiting' | 'fetching' | 'cancelled'>;
  readonly kind: Kind | null;
  /** A fact and no sentence: a status, an address, a type. */
  readonly detail: string;
  /** Of a page that could be read, whatever it is. */
  readonly result: Result | null;
  /** Whether another try may end better. */
  readonly isPassing: boolean;
}

type Judging = Pick<Means, 'words' | 'preferences' | 'parse' | 'mayVisit'>;

/** Says of an answer to the question for an address which state the page ends in. */
export async function judge(answer: Answer, asked: string, means: Judging): Promise<Judgement> {
  switch (answer.kind) {
    case 'timed-out':
      return { ...ended('timed-out'), isPassing: true };
    case 'broken':
      return { ...ended('unreachable', answer.why), isPassing: true };
    case 'too-large':
      return ended('too-large');
    case 'no-html':
      return ended(answer.isDocument ? 'attachment' : 'wrong-type', answer.type);
    // Another site without permission, or round in a circle: a page of ours is not told which.
    case 'redirects':
      return { ...ended('moved'), isPassing: true };
    case 'answered':
      return judgeAnswered(answer, asked, means).catch(unread);
  }
}

/** A page that we fail at is that page's trouble alone: the others of the list go on. */
const unread = (error: unknown): Judgement => ended('other', String(error), 'unreadable');

const ended = (
  state: Judgement['state'],
  detail = '',
  kind: Kind | null = null,
  result: Result | null = null,
): Judgement => ({ state, detail, kind, result, isPassing: false });

type Answered = Extract<Answer, { kind: 'answered' }>;

async function judgeAnswered(answer: Answered, asked: string, means: Judging): Promise<Judgement> {
  const destination = destinationOf(asked, answer.url);
  if (destination === 'elsewhere' && !(await means.mayVisit(answer.url))) {
    return ended('forbidden', answer.url);
  }
  const html = decode(answer.bytes, answer.label ?? undefined);
  const document = means.parse(html);
  const page = readPage(document, { url: answer.url });
  const text = textOf(page);
  const refusal = refusalOf(answer.status);
  if (refusal !== null) {
    const mark = refusal.state === 'unreachable' ? challengeIn(html, text) : null;
    return mark === null ? { ...refusal, kind: null, result: null } : ended('blocked', mark);
  }
  const result = inspect(page, means.words, means.preferences);
  if (result.kind === 'report') return ended('checked', '', 'report', result);
  if (result.kind === 'attachment-only') return ended('attachment', '', result.kind, result);
  if (result.kind === 'unreadable') return ended('too-large', '', result.kind);
  const mark = challengeIn(html, text);
  if (mark !== null) return ended('blocked', mark);
  if (html.trim() === '') return { ...ended('unreachable', '0 B'), isPassing: true };
  if (saysAbsent(page.title, text, new URL(answer.url).pathname)) {
    return ended('gone', destination === 'same' ? page.title : answer.url);
  }
  const isOther = result.kind === 'not-report' || result.kind === 'index-page';
  if (isOther && destination !== 'same') return ended('moved', answer.url, result.kind);
  return judgeEmpty(document, text, result.kind, answer.url) ?? ended('other', '', result.kind, result);
}

/** How much text a menu and a footer have: a page with no more shows its own by a script. */
const FURNITURE = 600;
const NOTHING = 60;

/** A page whose source has no text of its own: it is in a frame, elsewhere, or a script brings it. */
function judgeEmpty(document: Document, text: string, kind: Kind, url: string): Judgement | null {
  const { scripts, hasRoot, frames, refresh } = readScaffold(document);
  const isBare = text.length < NOTHING;
  if (refresh !== null && text.length < FURNITURE) return ended('moved', absolute(refresh, url), kind);
  const isShell = isBare || (text.length < FURNITURE && kind === 'not-report' && looksLike(document));
  if (!isShell) return null;
  if (frames[0] !== undefined) return ended('script', absolute(frames[0], url), kind);
  return scripts > 0 || hasRoot ? ended('script', '', kind) : null;
}

const absolute = (address: string, url: string): string =>
  URL.canParse(address, url) ? new URL(address, url).href : address;

const textOf = ({ blocks }: Page): string => {
  const shown = blocks.filter(({ isHidden }) => !isHidden);
  const texts = shown.flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    return block.kind === 'table' ? block.grid.cells.map(({ text }) => text) : [];
  });
  return texts.join('\n').trim();
};
