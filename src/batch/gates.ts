import type { Clock } from './clock.ts';
import type { Manners } from './manners.ts';

/** One gate for each host: whoever wants to ask it passes alone, and not too soon after the one before. */
export interface Gates {
  pass<T>(host: string, signal: AbortSignal, visit: () => Promise<T>): Promise<T>;
  /** Keeps a gate shut until a time. */
  shut(host: string, until: number): void;
}

interface Gate {
  /** Settles when all who came before have left. */
  last: Promise<void>;
  opens: number;
}

export function makeGates({ clock, manners }: { readonly clock: Clock; readonly manners: Manners }): Gates {
  const gates = new Map<string, Gate>();
  const gateOf = (host: string): Gate => {
    const gate = gates.get(host) ?? { last: Promise.resolve(), opens: 0 };
    gates.set(host, gate);
    return gate;
  };
  const shut = (host: string, until: number): void => {
    const gate = gateOf(host);
    gate.opens = Math.max(gate.opens, until);
  };
  return {
    shut,
    async pass(host, signal, visit) {
      const gate = gateOf(host);
      const before = gate.last;
      let leave = (): void => undefined;
      gate.last = new Promise((resolve) => (leave = resolve));
      try {
        await before;
        // A timer may ring early, and the gate may be shut for longer while one waits at it.
        for (let wait = gate.opens - clock.now(); wait > 0; wait = gate.opens - clock.now()) {
          await clock.sleep(wait, signal);
        }
        signal.throwIfAborted();
        try {
          return await visit();
        } finally {
          // From the end, not the start: so the gap holds at the site too, however long the way there takes.
          shut(host, clock.now() + manners.gap + clock.random() * manners.jitter);
        }
      } finally {
        leave();
      }
    },
  };
}
