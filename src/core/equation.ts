import type { Amount } from './amount.ts';
import { compare, subtract, sum } from './decimal.ts';
import type { Entry } from './filing.ts';

/** One operand: where it should stand, and what stands there; undefined where its row is absent or lost. */
export interface Term {
  readonly path: string;
  readonly entry: Entry | undefined;
}

/** left = right. On one side stands the printed total where there is one. */
export interface Equation {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Why it cannot be judged even where the figures are there, for example a row that the form does not have. */
  readonly doubt: string | null;
}

export type Verdict =
  | { readonly status: 'holds' }
  | { readonly status: 'unknown' }
  /** `isOpen` when blanks are among the operands, so that the difference is the least there can be. */
  | { readonly status: 'broken'; readonly left: string; readonly right: string; readonly isOpen: boolean };

const exactOf = (amount: Amount | undefined): string | null =>
  amount?.status === 'number' ? amount.exact : null;

interface Side {
  readonly known: string;
  readonly hasBlank: boolean;
}

function weigh(terms: readonly Term[]): Side {
  const exact = terms.map(({ entry }) => exactOf(entry?.amount));
  const known = exact.filter((value) => value !== null);
  return { known: sum(known), hasBlank: known.length < exact.length };
}

/**
 * A blank is any amount ≥ 0. The equation holds where zeros in the blanks satisfy it, is broken where nothing
 * can, and is unknown otherwise, or where every operand is blank.
 */
export function judge({ left, right, doubt }: Equation): Verdict {
  const all = [...left, ...right];
  if (all.every(({ entry }) => exactOf(entry?.amount) === null)) return { status: 'unknown' };
  const [a, b] = [weigh(left), weigh(right)];
  const order = compare(a.known, b.known);
  if (order === 0) return { status: 'holds' };
  const canGrow = order < 0 ? a.hasBlank : b.hasBlank;
  if (canGrow || doubt !== null) return { status: 'unknown' };
  return { status: 'broken', left: a.known, right: b.known, isOpen: a.hasBlank || b.hasBlank };
}

/** What the right side is off by. */
export const differenceOf = (verdict: { readonly left: string; readonly right: string }): string =>
  subtract(verdict.right, verdict.left);

const figure = ({ entry }: Term): string => exactOf(entry?.amount) ?? '□';

/** The sum with its figures: `2 + 1 = 4`; □ stands for a blank. */
export function formulaOf({ left, right }: Equation): string {
  const side = (terms: readonly Term[]) =>
    terms
      .map(figure)
      .map((text) => (text.startsWith('-') ? `(${text})` : text))
      .join(' + ');
  return `${side(left)} = ${side(right)}`;
}
