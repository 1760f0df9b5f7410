/**
 * Times several ways of doing one job, in turns, so that whatever else the machine does meets all of them alike.
 * Each sample repeats its job until it takes long enough for the clock; the answer is the median of one run.
 */
export function compared(jobs, { rounds = 15, least = 4, warm = 400, clock = () => performance.now() } = {}) {
  const names = Object.keys(jobs);
  const repeats = new Map();
  for (const name of names) {
    // Each as often as it takes to be compiled as well as it will be, long jobs as well as short ones.
    const end = clock() + warm;
    do jobs[name]();
    while (clock() < end);
    let count = 1;
    while (timeOf(jobs[name], count, clock) < least && count < 100_000) count *= 2;
    repeats.set(name, count);
  }
  const times = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const count = repeats.get(name);
      times.get(name).push(timeOf(jobs[name], count, clock) / count);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name))]));
}

function timeOf(job, count, clock) {
  const start = clock();
  for (let index = 0; index < count; index += 1) job();
  return clock() - start;
}

/** The middle one. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
