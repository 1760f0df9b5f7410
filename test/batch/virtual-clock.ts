import type { Clock } from '../../src/batch/clock.ts';

interface Sleeper {
  readonly due: number;
  wake(): void;
}

export interface VirtualClock extends Clock {
  /** Lets time pass, from one sleeper to the next, until the work is done. */
  until<T>(work: Promise<T>): Promise<T>;
}

/** A clock that stands still while anybody does something, and jumps when all sleep. */
export function virtualClock(random = (): number => 0.5): VirtualClock {
  let now = Date.UTC(2024, 0, 31);
  let sleepers: readonly Sleeper[] = [];
  return {
    random,
    now: () => now,
    sleep: (time, signal) =>
      new Promise((resolve, reject) => {
        const wake = (): void => {
          signal.removeEventListener('abort', stop);
          resolve();
        };
        const sleeper = { due: now + time, wake };
        const stop = (): void => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal.reason);
        };
        if (signal.aborted) return stop();
        signal.addEventListener('abort', stop, { once: true });
        sleepers = [...sleepers, sleeper];
      }),
    async until(work) {
      let isOver = false;
      const over = (): void => void (isOver = true);
      work.then(over, over);
      for (let idle = 0; !isOver && idle < 1000; idle += 1) {
        for (let turn = 0; turn < 8; turn += 1) await new Promise((go) => setImmediate(go));
        const next = sleepers.toSorted((one, other) => one.due - other.due)[0];
        if (isOver || next === undefined) continue;
        idle = 0;
        sleepers = sleepers.filter((other) => other !== next);
        now = Math.max(now, next.due);
        next.wake();
      }
      if (!isOver) throw new Error('nobody sleeps and nothing ends');
      return work;
    },
  };
}
