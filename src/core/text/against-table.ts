import { entryAt, placeOf, type Filing } from '../filing.ts';
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

/** A number of the text, with what it may be by the tables. */
interface Held extends Admissible {
  readonly quantity: Quantity;
  readonly values: readonly number[];
  readonly isFitting: boolean;
}

/** The number beside the values it may have, in order; none where it cannot be told. */
function held({ admissible }: TextStatement, filing: Filing, quantity: Quantity): readonly Held[] {
  const found = admissible(filing, quantity);
  if (!found || found.values.length === 0) return [];
  const numbers = found.values.filter((value) => value !== null);
  // One number that the tables do not show could be the very one the text means.
  if (numbers.length < found.values.length) return [];
  const values = [...new Set(numbers)].sort((a, b) => a - b);
  const isPart = found.isAtMost === true && quantity.value <= Math.max(...values);
  return [{ ...found, quantity, values, isFitting: isPart || values.includes(quantity.value) }];
}

function judge(rule: Rule, statement: TextStatement, filing: Filing): readonly Finding[] {
  const all = quantitiesOf(filing)
    .filter(({ subject }) => statement.subjects.includes(subject))
    .flatMap((quantity) => held(statement, filing, quantity));
  const whole = all.filter(({ quantity, isFitting }) => isFitting && !quantity.isPart);
  return all.flatMap((one) => {
    // Where the text gives the figure of the table elsewhere, this one is of something else.
    const isElsewhere = whole.some(({ quantity }) => quantity.subject === one.quantity.subject);
    return one.isFitting || isElsewhere ? [] : differs(rule, filing, one);
  });
}

function differs(rule: Rule, filing: Filing, { quantity, values, paths }: Held): Finding {
  const { subject, value, scope, sentence } = quantity;
  const cells = paths.flatMap((path) => entryAt(filing, path) ?? []);
  return finding(rule, {
    severity: scope === null ? 'warning' : 'info',
    say: { key: 'text-differs', subject, value, admissible: values, scope },
    cells: paths,
    marks: [{ selector: sentence.selector, role: 'place' }, ...cells.map((entry) => placeOf(entry, 'part'))],
    quote: sentence.quote,
    actual: String(value),
  });
}

/** A rule that holds a class of numbers in the text against the set of values the tables admit for it. */
export function textRule(statement: TextStatement): Rule {
  const { id, basis } = statement;
  const rule: Rule = { id, basis, severity: 'warning', check: (filing) => judge(rule, statement, filing) };
  return rule;
}
