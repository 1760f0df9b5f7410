import type { Item } from '../history/item.ts';
import type { Answer } from './answer.ts';
import { fetchPage } from './fetch-page.ts';
import { hostOf } from './hosts.ts';
import { keepsakeOf, type Keepsake } from './journal.ts';
import { judge } from './judge.ts';
import type { Means } from './means.ts';

/** What a visit needs of the run it belongs to. */
export interface Visitor {
  readonly means: Means;
  readonly signal: AbortSignal;
  /** Settles when the run is not paused. */
  mayGo(): Promise<void>;
  /** Writes down where the page stands, before anything else happens. */
  note(item: Item, keepsake: Keepsake | null): Promise<void>;
}

export interface Visited {
  /** Whether it says something of the host, not of the page. */
  readonly isFailure: boolean;
  /** Set where the host wishes to be left alone for longer than a run may wait: the page waits as well. */
  readonly until: number | null;
}

const FAILURES: ReadonlySet<Item['state']> = new Set(['blocked', 'timed-out', 'unreachable']);

/** Brings one page to its final state, in as many tries as are decent. */
export async function visit(waiting: Item, visitor: Visitor): Promise<Visited> {
  const { means, signal } = visitor;
  const { clock, manners, gates } = means;
  const host = hostOf(waiting.url);
  let item = waiting;
  let before: Answer['kind'] | null = null;
  let leadsOn = false;

  const write = async (change: Partial<Item>, keepsake: Keepsake | null = null): Promise<void> => {
    item = { ...item, ...change, at: clock.now() };
    await visitor.note(item, keepsake);
  };

  for (let tries = 1; ; tries += 1) {
    await visitor.mayGo();
    if (!(await means.mayVisit(item.url))) {
      await write({ state: 'forbidden', kind: null, detail: '', kept: null });
      return { isFailure: false, until: null };
    }
    // A browser tells a redirect to a site without permission from a dead line only where it need not follow.
    const redirect = before === 'broken' && !leadsOn ? 'manual' : 'follow';
    const answer: Answer = await gates.pass(host, signal, async (): Promise<Answer> => {
      await visitor.mayGo();
      await write({ state: 'fetching', tries: item.tries + 1 });
      return fetchPage(item.url, means, signal, redirect);
    });
    before = answer.kind;
    leadsOn ||= before === 'redirects';
    const judged = await judge(answer, item.url, means);
    const { kind, detail, result, isPassing } = judged;
    const state = leadsOn && before === 'broken' ? 'moved' : judged.state;
    signal.throwIfAborted();
    if (!isPassing || tries >= manners.tries) {
      const keepsake = result === null ? null : keepsakeOf(result, clock.now());
      const isTooLong = result !== null && keepsake === null;
      const kept = keepsake?.body.url ?? null;
      await write({ state: isTooLong ? 'too-large' : state, kind, detail, kept }, keepsake);
      return { isFailure: FAILURES.has(state), until: null };
    }
    const asked = answer.kind === 'answered' ? answer.retryAfter : null;
    const wait = Math.max(asked ?? 0, manners.backOff * 2 ** (tries - 1) * (1 + clock.random() / 2));
    const until = clock.now() + wait;
    gates.shut(host, until);
    await write({ state: 'waiting', detail });
    if (wait > manners.patience) return { isFailure: true, until };
  }
}
