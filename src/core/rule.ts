import type { Equation } from './equation.ts';
import type { Filing } from './filing.ts';
import type { Page } from './page.ts';
import type { Mark, Result, Severity } from './result.ts';
import type { Saying } from './say.ts';

/** What one rule says of one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly say: Saying;
  readonly basis: string;
  readonly cells: readonly string[];
  readonly marks: readonly Mark[];
  readonly formula: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly quote: string | null;
  /** What stood in the place of the quote the year before. */
  readonly earlier: string | null;
}

interface Statement {
  /** The public name, in the style of contract and file name. */
  readonly id: string;
  readonly severity: Severity;
  /** The form's or regulation's own words, in Chinese. */
  readonly basis: string;
}

/** A statement about the reports of one issuer on two years, one after the other. */
export type YearsRule = Statement & {
  readonly compare: (now: Result, before: Result) => readonly Finding[];
};

/** One statement that a filing must satisfy: sums as equations, two years as a comparison, anything else as a check. */
export type Rule =
  | (Statement & { readonly equations: (filing: Filing) => readonly Equation[] })
  | (Statement & { readonly check: (filing: Filing, page: Page) => readonly Finding[] })
  | YearsRule;

type Detail = Partial<Omit<Finding, 'say'>> & { readonly say: Saying };

/** A finding of a rule, with what is not said left empty. */
export function finding(rule: Statement, detail: Detail): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    basis: rule.basis,
    cells: [],
    marks: [],
    formula: null,
    expected: null,
    actual: null,
    difference: null,
    quote: null,
    earlier: null,
    ...detail,
  };
}
