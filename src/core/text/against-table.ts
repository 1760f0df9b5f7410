import { compare } from '../decimal.ts';
import { entryAt, placeOf, type Entry, type Filing } from '../filing.ts';
import { finding, type Finding, type Rule } from '../rule.ts';
import { quantitiesOf, type Quantity, type Subject } from './quantity.ts';

/** The value at a path; null where the page shows no number, so that nothing can be said. */
export function valueAt(filing: Filing, path: string): number | null {
  return entryAt(filing, path)?.amount.value ?? null;
}

/** The sum of all; null as soon as one of them is not shown. */
export function sumAt(filing: Filing, paths: readonly string[]): number | null {
  const values = paths.map((path) => valueAt(filing, path));
  return values.length === 0 || values.includes(null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** What a number of one subject may be by the tables, and the cells it is compared with. */
export interface Admissible {
  /** Null among them where the tables do not show one that the text may mean. */
  readonly values: readonly (number | null)[];
  readonly paths: readonly string[];
  /** Whether anything up to the largest is right, for what may be a part. */
  readonly isAtMost?: boolean;
}

interface TextStatement {
  readonly id: string;
  readonly basis: string;
  readonly subjects: readonly Subject[];
  readonly admissible: (filing: Filing, quantity: Quantity) => Admissible | null;
}

const isEntry = (entry: Entry | undefined): entry is Entry => entry !== undefined;
const compareNumbers = (a: number, b: number): number => compare(String(a), String(b));

/** The values a number may have, in order; null where it cannot be told. */
function known({ admissible }: TextStatement, filing: Filing, quantity: Quantity): readonly number[] | null {
  const values = admissible(filing, quantity)?.values ?? [];
  const numbers = values.filter((value) => value !== null);
  // One number that the tables do not show could be the very one the text means.
  if (numbers.length < values.length || numbers.length === 0) return null;
  return [...new Set(numbers)].sort(compareNumbers);
}

function fits(statement: TextStatement, filing: Filing, quantity: Quantity): boolean {
  const values = known(statement, filing, quantity);
  if (values === null) return false;
  const isAtMost = statement.admissible(filing, quantity)?.isAtMost === true;
  return values.includes(quantity.value) || (isAtMost && quantity.value <= (values.at(-1) ?? 0));
}

function judge(rule: Rule, statement: TextStatement, filing: Filing): readonly Finding[] {
  const quantities = quantitiesOf(filing).filter(({ subject }) => statement.subjects.includes(subject));
  const fitting = quantities.filter((quantity) => fits(statement, filing, quantity));
  return quantities.flatMap((quantity) => {
    const values = known(statement, filing, quantity);
    if (values === null || fitting.includes(quantity)) return [];
    // Where the text gives the figure of the table elsewhere, this one is of something else.
    if (fitting.some(({ subject, isPart }) => !isPart && subject === quantity.subject)) return [];
    return differs(rule, filing, quantity, values, statement.admissible(filing, quantity)?.paths ?? []);
  });
}

function differs(
  rule: Rule,
  filing: Filing,
  { subject, value, scope, sentence }: Quantity,
  admissible: readonly number[],
  paths: readonly string[],
): readonly Finding[] {
  const entries = paths.map((path) => entryAt(filing, path)).filter(isEntry);
  const place = { selector: sentence.selector, role: 'place' as const };
  return [
    finding(rule, {
      severity: scope === null ? 'warning' : 'info',
      say: { key: 'text-differs', subject, value, admissible, scope },
      cells: paths,
      marks: [place, ...entries.map((entry) => placeOf(entry, 'part'))],
      quote: sentence.quote,
      actual: String(value),
    }),
  ];
}

/** A rule that holds a class of numbers in the text against the set of values the tables admit for it. */
export function textRule(statement: TextStatement): Rule {
  const { id, basis } = statement;
  const rule: Rule = { id, basis, severity: 'warning', check: (filing) => judge(rule, statement, filing) };
  return rule;
}
