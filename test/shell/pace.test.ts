import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPace } from '../../src/shell/pace.ts';

describe('the pace of looking again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const start = (isNews: () => boolean = () => false) => {
    const looks: number[] = [];
    const began = performance.now();
    const pace = createPace(async () => {
      looks.push(performance.now() - began);
      return isNews();
    });
    return { pace, looks };
  };
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  const storm = async (stir: () => void, milliseconds: number, every = 10) => {
    for (let at = 0; at < milliseconds; at += every) {
      stir();
      await pass(every);
    }
  };

  test('waits until the page is quiet', async () => {
    const { pace, looks } = start();
    await storm(() => pace.stir(false), 200);
    expect(looks).toEqual([]);
    await pass(300);
    expect(looks).toHaveLength(1);
  });

  test('never looks more than twice a second', async () => {
    const { pace, looks } = start(() => true);
    await storm(() => pace.stir(false), 20_000, 300);
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
    expect(looks.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
  });

  test('looks less and less in a storm that shows nothing new, and once more after it', async () => {
    const { pace, looks } = start();
    await storm(() => pace.stir(false), 60_000);
    expect(looks.length).toBeLessThan(12);
    const during = looks.length;
    await pass(1_000);
    expect(looks).toHaveLength(during + 1);
    await pass(60_000);
    expect(looks).toHaveLength(during + 1);
  });

  test('leaves ten seconds between looks at noise, but not before a look at something else', async () => {
    const { pace, looks } = start();
    await storm(() => pace.stir(true), 30_000, 1_000);
    expect(looks.length).toBeLessThanOrEqual(4);
    const before = looks.length;
    pace.stir(true);
    pace.stir(false);
    await pass(800);
    expect(looks).toHaveLength(before + 1);
  });

  test('looks no more once stopped', async () => {
    const { pace, looks } = start();
    pace.hurry();
    pace.stop();
    await pass(60_000);
    expect(looks).toEqual([]);
  });
});
