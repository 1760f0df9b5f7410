import { compare } from '../decimal.ts';
import { entryAt, placeOf, type Entry, type Filing } from '../filing.ts';
import { finding, type Finding, type Rule } from '../rule.ts';
import { quantitiesOf, type Quantity, type Subject } from './quantity.ts';

/** The value at a path; null where the page shows no number, so that nothing can be said. */
export function valueAt(filing: Filing, path: string): number | null {
  return entryAt(filing, path)?.amount.value ?? null;
}

/** A total that counts blanks as nothing, null where there is no number at all. */
export function totalOf(filing: Filing, paths: readonly string[]): number | null {
  const values = paths.map((path) => valueAt(filing, path)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** What a number of one subject may be by the tables, and the cells it is compared with. */
export interface Admissible {
  readonly values: readonly (number | null)[];
  readonly paths: readonly string[];
}

interface TextStatement {
  readonly id: string;
  readonly basis: string;
  readonly subjects: readonly Subject[];
  readonly admissible: (filing: Filing, quantity: Quantity) => Admissible;
}

const isEntry = (entry: Entry | undefined): entry is Entry => entry !== undefined;

function judge(rule: Rule, { admissible, subjects }: TextStatement, filing: Filing): readonly Finding[] {
  const quantities = quantitiesOf(filing).filter(({ subject }) => subjects.includes(subject));
  return quantities.flatMap((quantity) => {
    const { values, paths } = admissible(filing, quantity);
    const known = values.filter((value) => value !== null);
    // One number that the tables do not show could be the very one the text means.
    if (known.length < values.length || known.length === 0) return [];
    const fits = (one: Quantity) =>
      known.some((value) => value === one.value || (one.isPart && one.value <= value));
    if (fits(quantity)) return [];
    // Where the text gives the figure of the table elsewhere, this one is of something else.
    const others = quantities.filter((other) => other.subject === quantity.subject && other !== quantity);
    if (others.some((other) => !other.isPart && fits(other))) return [];
    const { subject, value, scope, sentence } = quantity;
    return finding(rule, {
      severity: scope === null ? 'warning' : 'info',
      say: {
        key: 'text-differs',
        subject,
        value,
        admissible: [...new Set(known)].sort(compareNumbers),
        scope,
      },
      cells: paths,
      marks: [
        { selector: sentence.selector, role: 'place' as const },
        ...paths
          .map((path) => entryAt(filing, path))
          .filter(isEntry)
          .map((entry) => placeOf(entry, 'part')),
      ],
      quote: sentence.quote,
      actual: String(value),
    });
  });
}

const compareNumbers = (a: number, b: number): number => compare(String(a), String(b));

/** A rule that holds a class of numbers in the text against the set of values the tables admit for it. */
export function textRule(statement: TextStatement): Rule {
  const { id, basis } = statement;
  const rule: Rule = { id, basis, severity: 'warning', check: (filing) => judge(rule, statement, filing) };
  return rule;
}
