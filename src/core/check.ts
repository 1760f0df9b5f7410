import { differenceOf, formulaOf, judge, type Equation, type Verdict } from './equation.ts';
import { placeOf, sheetOf, type Filing } from './filing.ts';
import type { Page } from './page.ts';
import { noPreferences, type Preferences } from './preferences.ts';
import { finding, type Finding, type Rule, type YearsRule } from './rule.ts';
import { pageRules } from './rules/index.ts';
import type { Saying } from './say.ts';
import { finish, type Steps } from './steps.ts';
import { readingSteps } from './text/reading.ts';

/** One sum of the filing, as judged. */
export interface Assessment {
  readonly rule: Rule;
  readonly equation: Equation;
  readonly verdict: Verdict;
}

export interface Checked {
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
  /** Whether a rule did not finish, so that something was not looked at. */
  readonly hasFailed: boolean;
}

const broken = (rule: Rule, equation: Equation, verdict: Extract<Verdict, { status: 'broken' }>): Finding => {
  const { left, right } = equation;
  const terms = [...left, ...right];
  const difference = differenceOf(verdict);
  const operands = (side: Equation['left']) =>
    side.map(({ path, entry }) => ({ path, exact: entry?.amount.exact ?? null }));
  return finding(rule, {
    say: {
      key: 'sum-off',
      rule: rule.id,
      left: operands(left),
      right: operands(right),
      difference,
      isAtLeast: verdict.isOpen,
    },
    cells: terms.map(({ path }) => path),
    marks: terms.flatMap((term) => {
      const isTotal = right.includes(term) && right.length === 1;
      return term.entry ? [placeOf(term.entry, isTotal ? 'total' : 'part')] : [];
    }),
    formula: formulaOf(equation),
    expected: verdict.left,
    actual: verdict.right,
    difference,
  });
};

function apply(rule: Exclude<Rule, YearsRule>, filing: Filing, page: Page): Checked {
  if ('check' in rule) return { assessments: [], findings: rule.check(filing, page), hasFailed: false };
  const assessments = rule
    .equations(filing)
    .map((equation): Assessment => ({ rule, equation, verdict: judge(equation) }));
  const findings = assessments.flatMap(({ equation, verdict }) =>
    verdict.status === 'broken' ? [broken(rule, equation, verdict)] : [],
  );
  return { assessments, findings, hasFailed: false };
}

function applySafely(rule: Exclude<Rule, YearsRule>, filing: Filing, page: Page): Checked {
  try {
    return apply(rule, filing, page);
  } catch (error) {
    const say = { key: 'rule-failed', error: String(error) } as const;
    return { assessments: [], findings: [finding(rule, { say, severity: 'warning' })], hasFailed: true };
  }
}

/** Whether a user can switch a rule off: what may be red is the promise and always runs. */
export const isOptional = ({ severity }: Rule): boolean => severity !== 'error';

/** Runs every rule that is not switched off; one that throws is reported in its own name and stops no other. */
export function check(
  filing: Filing,
  page: Page,
  book: readonly Rule[] = pageRules,
  preferences: Preferences = noPreferences,
): Checked {
  return finish(checkSteps(filing, page, book, preferences));
}

/** The same in steps, one a rule. */
export function* checkSteps(
  filing: Filing,
  page: Page,
  book: readonly Rule[],
  { off }: Preferences,
): Steps<Checked> {
  // Two reports on one page: nobody can tell of which the text speaks.
  const isMixed = filing.sheets.some(({ hasRival }) => hasRival);
  const isSilent = ({ id }: Rule): boolean => isMixed && id.startsWith('text-');
  // What needs the year before is asked for where that is at hand.
  const alone = book.flatMap((rule) => ('compare' in rule ? [] : [rule]));
  const chosen = alone.filter((rule) => !isOptional(rule) || !(off.includes(rule.id) || isSilent(rule)));
  const parts: Checked[] = [];
  for (const rule of chosen) {
    if (rule.id.startsWith('text-')) yield* readAhead(filing);
    parts.push(applySafely(rule, filing, page));
    yield;
  }
  return {
    assessments: parts.flatMap(({ assessments }) => assessments),
    findings: parts.flatMap(({ findings }) => findings),
    hasFailed: parts.some(({ hasFailed }) => hasFailed),
  };
}

/** Reads the narrative before a rule asks for all of it at once; where that fails, each rule says so in its own name. */
function* readAhead(filing: Filing): Steps<void> {
  try {
    yield* readingSteps(filing);
  } catch {
    return;
  }
}

/** Why a sum could not be judged. */
export function whyUnknown({ equation }: Assessment, filing: Filing): Saying {
  const terms = [...equation.left, ...equation.right];
  const lost = filing.sheets
    .flatMap(({ rows }) => rows)
    .find((filed) => filed.lost !== null && terms.some(({ path }) => path.startsWith(`${filed.row.path}.`)));
  if (lost) return { key: 'why-lost', path: lost.row.path };
  const table = (['requests', 'remedies', 'statistics'] as const).find((id) => terms[0]?.path.startsWith(id));
  if (table && !sheetOf(filing, table)) return { key: 'why-absent', table };
  if (equation.doubt !== null) return { key: 'why-stranger', printed: equation.doubt };
  return { key: 'why-blank', blanks: terms.filter(({ entry }) => entry?.amount.status !== 'number').length };
}
