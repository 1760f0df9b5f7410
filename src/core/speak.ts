import type { Assessment, Checked } from './check.ts';
import type { Filing } from './filing.ts';
import { fingerprint } from './fingerprint.ts';
import type { Preferences } from './preferences.ts';
import type { ResultFinding } from './result.ts';
import type { Words } from './say.ts';
import type { Trace } from './trace.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const instance = (rule: string, cells: readonly string[]): string => `${rule}|${cells.join()}`;

const instanceOf = ({ rule, equation }: Assessment): string =>
  instance(
    rule.id,
    [...equation.left, ...equation.right].map(({ path }) => path),
  );

const numberOf = (exact: string | null): number | null => (exact === null ? null : Number(exact));

/** Findings as a reader gets them: in sentences, the gravest first, each with its likely cause. */
export function speak(
  filing: Filing,
  { findings }: Checked,
  traces: ReadonlyMap<Assessment, Trace>,
  words: Words,
  { setAside }: Preferences,
): readonly ResultFinding[] {
  const hints = new Map([...traces].map(([assessment, hint]) => [instanceOf(assessment), hint]));
  const reasons = new Map(setAside);
  const spoken = findings.map((finding): ResultFinding => {
    const { say, expected, actual, difference, ...rest } = finding;
    const hint = hints.get(instance(finding.rule, finding.cells));
    const mark = fingerprint(filing, finding);
    return {
      ...rest,
      message: words.say(say),
      expected: numberOf(expected),
      actual: numberOf(actual),
      difference: numberOf(difference),
      hint: hint ? { path: hint.path, value: Number(hint.value), message: words.say(hint.say) } : null,
      fingerprint: mark,
      setAside: reasons.get(mark) ?? null,
    };
  });
  return SEVERITIES.flatMap((severity) => spoken.filter((finding) => finding.severity === severity));
}

/** Whether a finding stands, and was not set aside by the user. */
export const stands = ({ setAside }: Pick<ResultFinding, 'setAside'>): boolean => setAside === null;
