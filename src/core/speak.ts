import type { Assessment, Checked } from './check.ts';
import type { Filing } from './filing.ts';
import { fingerprint } from './fingerprint.ts';
import type { Preferences } from './preferences.ts';
import type { ResultFinding } from './result.ts';
import type { Words } from './say.ts';
import type { Finding } from './rule.ts';
import { everyFew, type Steps } from './steps.ts';
import type { Trace } from './trace.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const instance = (rule: string, cells: readonly string[]): string => `${rule}|${cells.join()}`;

const instanceOf = ({ rule, equation }: Assessment): string =>
  instance(
    rule.id,
    [...equation.left, ...equation.right].map(({ path }) => path),
  );

const numberOf = (exact: string | null): number | null => (exact === null ? null : Number(exact));

/** A finding as a reader gets it: in a sentence, told again by its fingerprint, set aside where the user did so. */
export function phrase(
  finding: Finding,
  of: Pick<Filing, 'issuer' | 'year'>,
  words: Words,
  { setAside }: Preferences,
): ResultFinding {
  const { say, expected, actual, difference, ...rest } = finding;
  const mark = fingerprint(of, finding);
  return {
    ...rest,
    message: words.say(say),
    expected: numberOf(expected),
    actual: numberOf(actual),
    difference: numberOf(difference),
    hint: null,
    fingerprint: mark,
    setAside: setAside.find(([known]) => known === mark)?.[1] ?? null,
  };
}

/** Findings as a reader gets them: in sentences, the gravest first, each with its likely cause. */
export function* speak(
  filing: Filing,
  { findings }: Checked,
  traces: ReadonlyMap<Assessment, Trace>,
  words: Words,
  preferences: Preferences,
): Steps<readonly ResultFinding[]> {
  const isStepDone = everyFew();
  const hints = new Map([...traces].map(([assessment, hint]) => [instanceOf(assessment), hint]));
  const spoken: ResultFinding[] = [];
  for (const finding of findings) {
    if (isStepDone()) yield;
    const found = hints.get(instance(finding.rule, finding.cells));
    const said = phrase(finding, filing, words, preferences);
    const hint = found
      ? { path: found.path, value: Number(found.value), message: words.say(found.say) }
      : null;
    spoken.push({ ...said, hint });
  }
  return byGravity(spoken);
}

/** The gravest first; of one severity in the order they come. */
export const byGravity = (findings: readonly ResultFinding[]): readonly ResultFinding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** Whether a finding stands, and was not set aside by the user. */
export const stands = ({ setAside }: Pick<ResultFinding, 'setAside'>): boolean => setAside === null;
