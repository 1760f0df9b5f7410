import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeGates } from '../../src/batch/gates.ts';
import { manners } from '../../src/batch/manners.ts';
import { virtualClock } from './virtual-clock.ts';

const never = new AbortController().signal;
// Many may sleep at once here, all with this one signal.
setMaxListeners(0, never);

test('whoever comes to a gate passes alone, and never sooner than the gap after the one before', async () => {
  const visits = fc.array(
    fc.record({
      host: fc.constantFrom('a', 'b', 'c'),
      time: fc.nat(20_000),
      fails: fc.boolean(),
      shut: fc.nat(60_000),
    }),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(
      visits,
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      async (all, chance) => {
        const clock = virtualClock(() => chance.next().value ?? 0);
        const gates = makeGates({ clock, manners });
        const log: { host: string; from: number; to: number; opens: number }[] = [];
        const opens = new Map<string, number>();
        const pass = ({ host, time, fails, shut }: (typeof all)[number]) =>
          gates.pass(host, never, async () => {
            const from = clock.now();
            await clock.sleep(time, never);
            log.push({ host, from, to: clock.now(), opens: opens.get(host) ?? 0 });
            if (shut < 30_000) return;
            gates.shut(host, clock.now() + shut);
            opens.set(host, Math.max(opens.get(host) ?? 0, clock.now() + shut));
            if (fails) throw new Error('failed');
          });
        await clock.until(Promise.allSettled(all.map(pass)));
        expect(log.length).toBe(all.length);
        for (const host of 'abc') {
          const row = log.filter((entry) => entry.host === host);
          row.slice(1).forEach(({ from, opens: wished }, index) => {
            expect(from).toBeGreaterThanOrEqual((row[index]?.to ?? Infinity) + manners.gap);
            expect(from).toBeGreaterThanOrEqual(wished);
          });
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('hosts do not wait for each other', async () => {
  const clock = virtualClock();
  const gates = makeGates({ clock, manners });
  const start = clock.now();
  const hosts = Array.from({ length: 9 }, (_, index) => `h${index}`);
  await clock.until(
    Promise.all(hosts.map((host) => gates.pass(host, never, () => clock.sleep(1000, never)))),
  );
  expect(clock.now() - start).toBe(1000);
});

test('who gives up waiting does not visit, and keeps nobody else from it', async () => {
  const clock = virtualClock();
  const gates = makeGates({ clock, manners });
  const tired = new AbortController();
  const visited: string[] = [];
  const visit = (name: string, signal = never) =>
    gates.pass('a', signal, async () => void visited.push(name));
  const all = Promise.allSettled([visit('first'), visit('tired', tired.signal), visit('last')]);
  tired.abort();
  const [, second] = await clock.until(all);
  expect(visited).toEqual(['first', 'last']);
  expect(second.status).toBe('rejected');
});
