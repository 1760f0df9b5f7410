import type { Judgement } from './judge.ts';

type Refusal = Pick<Judgement, 'state' | 'detail' | 'isPassing'>;

/** The site, or a wall before it, does not want this reader: 405 and 468 and the like are walls known in China. */
const WALLS = new Set([
  401, 403, 405, 406, 407, 412, 418, 423, 444, 451, 456, 465, 468, 490, 493, 498, 521, 567,
]);

/** What a status alone says, null where the page has to be read. */
export function refusalOf(status: number): Refusal | null {
  const detail = `HTTP ${status}`;
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return { state: 'gone', detail, isPassing: false };
  // Too many requests: ours were few, so another try is made, as late as the site wishes.
  if (status === 429) return { state: 'blocked', detail, isPassing: true };
  if (WALLS.has(status)) return { state: 'blocked', detail, isPassing: false };
  // Not followed by the browser, since it does not say where to.
  if (status >= 300 && status < 400) return { state: 'moved', detail, isPassing: false };
  const isPassing = status === 408 || status === 425 || (status >= 500 && status !== 501 && status !== 505);
  return { state: 'unreachable', detail, isPassing };
}
