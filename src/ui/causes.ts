import type { Hint, ResultFinding } from '../core/result.ts';

/** Findings with one likely cause; without a known cause each stands alone. */
export interface Cause {
  readonly hint: Hint | null;
  readonly findings: readonly ResultFinding[];
}

/** One slip breaks several sums: those are brought together, where the first of them stands. */
export function byCause(findings: readonly ResultFinding[]): readonly Cause[] {
  const keys = findings.map(({ hint }, index) => (hint === null ? index : `${hint.path} ${hint.message}`));
  return [...new Set(keys)].map((key) => {
    const same = findings.filter((_, index) => keys[index] === key);
    return { hint: same[0]?.hint ?? null, findings: same };
  });
}
