import type { Database } from '../history/database.ts';
import type { Item } from '../history/item.ts';
import { byHost, hostOf } from './hosts.ts';
import { allItems, cancelWaiting, itemsOf, note, rewrite } from './journal.ts';
import type { Means } from './means.ts';
import { makeBarrier } from './barrier.ts';
import { visit, type Visitor } from './visit.ts';

/** A host that is left alone for now: its pages wait until the list is run again. */
export interface Rest {
  readonly host: string;
  /** The page that was one failure too many. */
  readonly item: Item;
  /** When the host wishes to be asked again, null where it does not say. */
  readonly until: number | null;
}

/** How a run came to its end. */
export type Ending =
  /** Each page has its state. */
  | { readonly kind: 'finished' }
  /** The pages of these hosts wait for another run. */
  | { readonly kind: 'resting'; readonly rests: readonly Rest[] }
  | { readonly kind: 'cancelled' }
  /** Another window of ours is running a list; nothing was asked. */
  | { readonly kind: 'elsewhere' }
  /** What was found could not be kept (no room left), or something else of ours broke. Nothing is lost that was kept. */
  | { readonly kind: 'broken'; readonly error: unknown };

/** A list under way. */
export interface Run {
  /** Asks for nothing new; what is on its way still comes in. */
  pause(): void;
  resume(): void;
  /** Ends all at once: no request follows, and what waits is cancelled. Settles when that is written down. */
  cancel(): Promise<void>;
  /** Never rejects. */
  readonly done: Promise<Ending>;
}

/** What the caller hears, each after it was written down. */
export interface Watch {
  onChange?(item: Item): void;
  onRest?(rest: Rest): void;
}

/** Goes through all of a list that waits, from where it was left, whatever ended the run before. */
export function run(database: Database, list: string, means: Means, watch: Watch = {}): Run {
  const stop = new AbortController();
  const barrier = makeBarrier();
  const rests: Rest[] = [];

  const work = async (): Promise<void> => {
    const items = await takeUp(database, list, means, stop.signal);
    const queues = byHost(items);
    const lane = async (): Promise<void> => {
      for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) await goThrough(queue);
    };
    const lanes = Array.from({ length: Math.min(means.manners.hosts, queues.length) }, () =>
      lane().catch((error: unknown) => stop.abort(error)),
    );
    // All have stopped before another run may begin.
    await Promise.all(lanes);
    stop.signal.throwIfAborted();
  };

  const visitor: Visitor = {
    means,
    signal: stop.signal,
    mayGo: () => barrier.open(stop.signal),
    async note(item, keepsake) {
      if (await note(database, item, keepsake)) watch.onChange?.(item);
      // Whoever removes a list wants nothing more of it.
      else stop.abort(cancelled);
    },
  };

  async function goThrough(queue: readonly Item[]): Promise<void> {
    let strikes = 0;
    for (const item of queue) {
      const { isFailure, until } = await visit(item, visitor);
      strikes = isFailure ? strikes + 1 : 0;
      if (until === null && (strikes < means.manners.strikes || item === queue.at(-1))) continue;
      const rest = { host: hostOf(item.url), item, until };
      rests.push(rest);
      watch.onRest?.(rest);
      return;
    }
  }

  const begin = async (): Promise<Ending> => {
    try {
      if (!(await means.alone(work))) return { kind: 'elsewhere' };
      return rests.length === 0 ? { kind: 'finished' } : { kind: 'resting', rests };
    } catch (error) {
      return error === cancelled ? { kind: 'cancelled' } : { kind: 'broken', error };
    }
  };

  const done = begin();
  return {
    done,
    pause: barrier.shut,
    resume: barrier.lift,
    async cancel() {
      stop.abort(cancelled);
      if ((await done).kind === 'elsewhere') return;
      const items = await cancelWaiting(database, list, means.clock.now());
      for (const item of items) watch.onChange?.(item);
    },
  };
}

const cancelled = Symbol('cancelled');

/** What was on its way when the run before broke off waits again; its hosts are not asked sooner for that. */
async function takeUp(
  database: Database,
  list: string,
  { clock, manners, gates }: Means,
  signal: AbortSignal,
): Promise<readonly Item[]> {
  signal.throwIfAborted();
  await rewrite(database, list, (item) => (item.state === 'fetching' ? { ...item, state: 'waiting' } : null));
  const now = clock.now();
  for (const { url, at, tries } of await allItems(database)) {
    const opens = at + manners.gap + manners.jitter;
    // A clock that was put back must not shut a gate for hours.
    if (tries > 0 && opens > now && at <= now) gates.shut(hostOf(url), opens);
  }
  return (await itemsOf(database, list)).filter(({ state }) => state === 'waiting');
}
