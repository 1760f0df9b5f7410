import { run, type Ending, type Rest, type Run } from '../../batch/run.ts';
import { meansOf, type Means } from '../../batch/means.ts';
import { hostsOf } from '../../batch/hosts.ts';
import { preferencesOf } from '../../shell/decisions.ts';
import { decisionsNow } from '../../shell/preferences.ts';
import { mayVisit } from '../../shell/sites.ts';
import type { Item } from '../../history/item.ts';
import { wordsFor } from '../../words/choose.ts';
import { database } from './store.ts';

/** The list under way in this page: it goes on while the person looks at another room. */
export interface Running {
  readonly list: string;
  readonly run: Run;
  readonly isPaused: boolean;
  readonly isCancelling: boolean;
}

/** What the run said last, until the next begins. */
export interface Report {
  readonly list: string;
  readonly rests: readonly Rest[];
  readonly ending: Ending | null;
}

export interface Runner {
  readonly running: Running | null;
  readonly report: Report | null;
}

type Listener = (change: Item | null) => void;

let now: Runner = { running: null, report: null };
let means: Means | undefined;
const listeners = new Set<Listener>();

export const runnerNow = (): Runner => now;

/** Calls back with each page that changes, and with null when the run itself does; returns the way to stop. */
export function watchRunner(see: Listener): () => void {
  listeners.add(see);
  return () => listeners.delete(see);
}

/** The means of this page: its gates, which remember which host was asked when, are made once. */
export async function meansHere(language: string): Promise<Means> {
  const preferences = preferencesOf(await decisionsNow());
  means ??= meansOf({
    words: wordsFor(language),
    preferences,
    mayVisit: (url) => mayVisit(hostsOf([url]).flatMap(({ origins }) => origins)),
  });
  return { ...means, preferences };
}

/** Goes through what waits in a list, unless one is under way here already. */
export async function startRun(list: string, language: string): Promise<void> {
  if (now.running !== null) return;
  const [found, given] = [await database(), await meansHere(language)];
  if (now.running !== null) return;
  const started = run(found, list, given, {
    onChange: (item) => tell(item),
    onRest: (rest) => {
      const { report } = now;
      if (report !== null) change({ report: { ...report, rests: [...report.rests, rest] } });
    },
  });
  change({
    running: { list, run: started, isPaused: false, isCancelling: false },
    report: { list, rests: [], ending: null },
  });
  const ending = await started.done;
  change({ running: null, report: { list, rests: now.report?.rests ?? [], ending } });
}

export function pauseRun(isPaused: boolean): void {
  const { running } = now;
  if (running === null) return;
  if (isPaused) running.run.pause();
  else running.run.resume();
  change({ running: { ...running, isPaused } });
}

/** Ends the run; what waits is cancelled. */
export async function cancelRun(): Promise<void> {
  const { running } = now;
  if (running === null) return;
  change({ running: { ...running, isCancelling: true } });
  await running.run.cancel();
}

function change(next: Partial<Runner>): void {
  now = { ...now, ...next };
  tell(null);
}

const tell = (item: Item | null): void => listeners.forEach((see) => see(item));
