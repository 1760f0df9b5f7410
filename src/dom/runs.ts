/** Columns taken by cells from above, up to but not including the row `until`. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** What stays taken from `row` on. Runs, not slots: one cell may claim 65534 × 1000 of them. */
export function overlay(above: readonly Run[], fresh: readonly Run[], row: number): readonly Run[] {
  const runs: Run[] = [];
  let [a, f, column] = [0, 0, 0];
  for (;;) {
    const old = above[a];
    const own = fresh[f];
    if (old === undefined && own === undefined) return runs;
    if (old !== undefined && old.end <= column) a += 1;
    else if (own !== undefined && own.end <= column) f += 1;
    else {
      const start = Math.max(column, Math.min(old?.start ?? Infinity, own?.start ?? Infinity));
      const inOld = old !== undefined && old.start <= start;
      const inOwn = own !== undefined && own.start <= start;
      const end = Math.min(
        inOld ? old.end : (old?.start ?? Infinity),
        inOwn ? own.end : (own?.start ?? Infinity),
      );
      const until = Math.max(inOld ? old.until : 0, inOwn ? own.until : 0);
      const last = runs.at(-1);
      column = end;
      if (until <= row) continue;
      if (last !== undefined && last.end === start && last.until === until) {
        runs[runs.length - 1] = { start: last.start, end, until };
      } else if (inOld && !inOwn && old.start === start && old.end === end) runs.push(old);
      else runs.push({ start, end, until });
    }
  }
}
