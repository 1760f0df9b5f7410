import { isOptional } from './check.ts';
import { normalise } from './label.ts';
import { noPreferences, type Preferences } from './preferences.ts';
import type { Result, ResultFinding, Severity } from './result.ts';
import { finding, type Finding, type YearsRule } from './rule.ts';
import { yearsRules } from './rules/index.ts';
import type { Words } from './say.ts';
import { byGravity, phrase, stands } from './speak.ts';

/** Whether one result is of the report that the issuer of the other made on the year before. */
export function isYearBefore(before: Result, now: Result): boolean {
  const [earlier, later] = [before.report, now.report];
  if (earlier === null || later === null) return false;
  if (earlier.issuer === null || later.issuer === null) return false;
  if (earlier.year === null || later.year === null) return false;
  return later.year - earlier.year === 1 && normalise(earlier.issuer) === normalise(later.issuer);
}

/**
 * The result with what the report on the year before says of it: remarks and warnings, so that the verdict stays.
 * Given the report of another issuer or year, it says nothing of two years. Done twice, it is as done once.
 */
export function inYears(
  result: Result,
  before: Result,
  words: Words,
  preferences: Preferences = noPreferences,
  book: readonly YearsRule[] = yearsRules,
): Result {
  const ids = new Set(book.map(({ id }) => id));
  const own = result.findings.filter(({ rule }) => !ids.has(rule));
  const of = { issuer: result.report?.issuer ?? null, year: result.report?.year ?? null };
  const said = compared(result, before, book, preferences).map((one) => phrase(one, of, words, preferences));
  const findings = byGravity([...own, ...said]);
  const count = (severity: Severity): number => findings.filter((one) => counts(one, severity)).length;
  const summary = { ...result.summary, warnings: count('warning'), infos: count('info') };
  return { ...result, summary, findings };
}

const counts = (one: ResultFinding, severity: Severity): boolean => one.severity === severity && stands(one);

/** Where a page has two tables with different figures, nobody knows which of them goes on. */
const hasRival = ({ findings }: Result): boolean => findings.some(({ rule }) => rule === 'table-rival');

function compared(
  now: Result,
  before: Result,
  book: readonly YearsRule[],
  { off }: Preferences,
): readonly Finding[] {
  if (!isYearBefore(before, now) || hasRival(now) || hasRival(before)) return [];
  const chosen = book.filter((rule) => !isOptional(rule) || !off.includes(rule.id));
  return chosen.flatMap((rule) => {
    try {
      return rule.compare(now, before);
    } catch (error) {
      // A kept result may be odd in ways nobody thought of; the other rules still have their say.
      return finding(rule, { say: { key: 'rule-failed', error: String(error) }, severity: 'warning' });
    }
  });
}
