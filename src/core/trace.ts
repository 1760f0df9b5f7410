import type { Assessment } from './check.ts';
import { subtract, sum } from './decimal.ts';
import type { Verdict } from './equation.ts';
import type { Entry } from './filing.ts';
import type { Saying } from './say.ts';

/** The cell in which the slip most likely is, and what it would have to say. */
export interface Trace {
  readonly path: string;
  /** What it would have to be, exactly. */
  readonly value: string;
  readonly say: Saying;
}

/** What has to be added to a term so that its sum comes out: 0 for one that does. */
interface Need {
  readonly assessment: Assessment;
  readonly change: string;
}

/** A sum that cannot come out. */
interface Broken {
  readonly assessment: Assessment;
  readonly verdict: Extract<Verdict, { status: 'broken' }>;
}

const brokenOf = (assessment: Assessment): Broken | null => {
  const { verdict } = assessment;
  return verdict.status === 'broken' ? { assessment, verdict } : null;
};

function needsOf(entry: Entry, assessments: readonly Assessment[]): readonly Need[] | null {
  const needs: Need[] = [];
  for (const assessment of assessments) {
    const { equation, verdict } = assessment;
    const isLeft = equation.left.some(({ path }) => path === entry.path);
    if (!isLeft && !equation.right.some(({ path }) => path === entry.path)) continue;
    // A sum that nobody could judge says nothing for or against the cell.
    if (verdict.status === 'unknown') continue;
    if (verdict.status === 'broken' && verdict.isOpen) return null;
    const change =
      verdict.status === 'holds'
        ? '0'
        : isLeft
          ? subtract(verdict.right, verdict.left)
          : subtract(verdict.left, verdict.right);
    needs.push({ assessment, change });
  }
  return needs;
}

const digitsOf = (exact: string): string => exact.replace(/\D/g, '');

/** Two neighbouring digits exchanged: 21 for 12. */
function isSwap(a: string, b: string): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const swapped = [...x].map((digit, at) => x.slice(0, at) + x.charAt(at + 1) + digit + x.slice(at + 2));
  return x !== y && swapped.includes(y);
}

/** One digit lost or doubled: 13 for 131. */
function isLostDigit(a: string, b: string): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return isWithoutDigit(x, y) || isWithoutDigit(y, x);
}

/** Whether one is the other without a digit; 0 is what stands where nothing is, and not the rest of 10. */
const isWithoutDigit = (short: string, long: string): boolean =>
  short !== '0' && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);

function sayingOf(path: string, printed: string, value: string): Saying {
  if (isSwap(printed, value)) return { key: 'hint-swap', path, value, printed };
  if (isLostDigit(printed, value)) return { key: 'hint-digit', path, value, printed };
  return { key: 'hint-cross', path, value, printed };
}

/**
 * A cell explains the broken sums it stands in where one new value ≥ 0 would mend all of them, at least two,
 * and spoil none. Where several cells would, nothing is said.
 */
export function trace(
  assessments: readonly Assessment[],
  entries: readonly Entry[],
): ReadonlyMap<Assessment, Trace> {
  const broken = assessments.flatMap((assessment) => brokenOf(assessment) ?? []);
  const explained = new Map<Assessment, Trace[]>();
  if (broken.length === 0) return new Map();
  for (const entry of entries) {
    if (entry.amount.status !== 'number') continue;
    const [first, ...others] = needsOf(entry, assessments) ?? [];
    if (!first || others.length === 0 || first.change === '0') continue;
    const value = sum([entry.amount.exact, first.change]);
    if (others.some(({ change }) => change !== first.change) || value.startsWith('-')) continue;
    const found = { path: entry.path, value, say: sayingOf(entry.path, entry.amount.exact, value) };
    for (const { assessment } of [first, ...others])
      explained.set(assessment, [...(explained.get(assessment) ?? []), found]);
  }
  const single = [...explained].flatMap(([assessment, found]) => {
    const best = mostExplaining(found, explained);
    return best ? [[assessment, best] as const] : [];
  });
  return new Map([...neighbours(broken, explained), ...single]);
}

/** Of several cells that would mend a sum, the one that mends most sums, if it is alone in that. */
function mostExplaining(
  found: readonly Trace[],
  explained: ReadonlyMap<Assessment, readonly Trace[]>,
): Trace | null {
  const reach = (one: Trace) => [...explained.values()].filter((traces) => traces.includes(one)).length;
  const most = Math.max(...found.map(reach));
  const best = found.filter((one) => reach(one) === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** Two columns side by side, off by opposite amounts: a figure stands in the wrong one of them. */
function neighbours(
  broken: readonly Broken[],
  explained: ReadonlyMap<Assessment, readonly Trace[]>,
): readonly (readonly [Assessment, Trace])[] {
  return broken.flatMap(({ assessment, verdict: a }, index) => {
    const next = broken[index + 1];
    if (next?.assessment.rule !== assessment.rule) return [];
    if (explained.has(assessment) || explained.has(next.assessment)) return [];
    const b = next.verdict;
    if (a.isOpen || b.isOpen) return [];
    const [off, back] = [subtract(a.right, a.left), subtract(b.left, b.right)];
    const [from, to] = [assessment, next.assessment].map(({ equation }) => equation.right[0]?.path);
    if (off !== back || from === undefined || to === undefined) return [];
    const by = off.replace('-', '');
    const say: Saying = { key: 'hint-neighbours', from, to, by };
    return [assessment, next.assessment].map((one) => [one, { path: from, value: a.left, say }] as const);
  });
}
