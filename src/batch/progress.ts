import type { Item, State } from '../history/item.ts';
import { byHost } from './hosts.ts';
import { manners } from './manners.ts';

/** How far a list has come. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly byState: ReadonlyMap<State, number>;
  /** An estimate; 0 where nothing waits. */
  readonly remainingMs: number;
}

export function progressOf(items: readonly Item[]): Progress {
  const byState = new Map<State, number>();
  for (const { state } of items) byState.set(state, (byState.get(state) ?? 0) + 1);
  const pending = (byState.get('waiting') ?? 0) + (byState.get('fetching') ?? 0);
  return { done: items.length - pending, all: items.length, byState, remainingMs: remainingMs(items) };
}

/** Hosts are asked side by side, four at most, the pages of one after another at the pace seen so far. */
function remainingMs(items: readonly Item[]): number {
  const times = byHost(items)
    .map(timeOf)
    .sort((one, other) => other - one);
  const lanes = Array.from({ length: manners.hosts }, () => 0);
  for (const time of times) {
    const free = lanes.indexOf(Math.min(...lanes));
    lanes[free] = (lanes[free] ?? 0) + time;
  }
  return Math.round(Math.max(...lanes));
}

/** A guess for the first pages: the gap, half its jitter, and half a second for the answer. */
const usual = manners.gap + manners.jitter / 2 + 500;

function timeOf(items: readonly Item[]): number {
  const ended = items.filter(({ state }) => !pending.has(state) && state !== 'cancelled');
  const times = ended
    .filter(({ tries }) => tries > 0)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
  const steps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .sort((one, other) => one - other);
  // The middle one: a pause, a night or a retry between two pages says nothing of the pace.
  const step = steps.length < 3 ? usual : (steps[Math.floor(steps.length / 2)] ?? usual);
  return items.filter(({ state }) => pending.has(state)).length * step;
}

const pending: ReadonlySet<State> = new Set(['waiting', 'fetching']);
