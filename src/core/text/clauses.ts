import { NUMBER, UNIT } from './count.ts';

/** A stretch of a sentence between two signs; what stands in brackets follows its clause as one of its own. */
export interface Clause {
  readonly text: string;
  /** The sign before it: a semicolon ends a list, a comma goes on with it. */
  readonly sign: string;
  readonly isAside: boolean;
}

/** Longer stretches are no clause that says one thing. */
const LONGEST = 120;
const COUNTED = new RegExp(`${NUMBER}${UNIT}$`);
const COUNTED_NEXT = new RegExp(`^${NUMBER}${UNIT}`);
const AND = /^(?:、|和|及|与|以及)/;
const isDigit = (sign: string): boolean => /[0-9]/.test(sign);

/** Where a clause may end. */
const SIGN = /[,;:.、和及与以]/g;

/** Where a clause ends: at a sign, and at 、 or 和 beside a counted thing: 予以公开2件、部分公开1件. */
function signAt(text: string, at: number, start: number): string | null {
  const sign = text.charAt(at);
  if (/[,;:]/.test(sign)) return sign;
  if (sign === '.') return isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)) ? null : sign;
  const and = AND.exec(text.slice(at, at + 2))?.[0];
  if (!and) return null;
  const isAfter = COUNTED.test(text.slice(Math.max(start, at - 12), at));
  return isAfter || COUNTED_NEXT.test(text.slice(at + and.length, at + 12)) ? and : null;
}

function flat(text: string, isAside: boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  let [start, opened] = [0, ''];
  const close = (at: number, sign: string): void => {
    const clause = text.slice(start, at);
    if (clause !== '' && clause.length <= LONGEST) clauses.push({ text: clause, sign: opened, isAside });
    [start, opened] = [at + sign.length, sign];
  };
  for (const { index: at } of text.matchAll(SIGN)) {
    const sign = at < start ? null : signAt(text, at, start);
    if (sign) close(at, sign);
  }
  close(text.length, '');
  return clauses;
}

/** The clauses of a normalised sentence in reading order. */
export function clausesOf(text: string): readonly Clause[] {
  const pieces = text.split(/([()])/);
  let main = '';
  let depth = 0;
  const asides: { readonly after: number; readonly text: string }[] = [];
  for (const piece of pieces) {
    if (piece === '(') depth++;
    else if (piece === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) main += piece;
    else if (piece !== '') asides.push({ after: main.length, text: piece });
  }
  return merge(main, asides);
}

/** Puts each aside after the clause of the main text that it stands in or ends. */
function merge(
  main: string,
  asides: readonly { readonly after: number; readonly text: string }[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let read = 0;
  let left = asides;
  for (const clause of flat(main, false)) {
    clauses.push(clause);
    const end = main.indexOf(clause.text, read) + clause.text.length;
    read = end;
    clauses.push(...left.filter(({ after }) => after <= end).flatMap(({ text }) => flat(text, true)));
    left = left.filter(({ after }) => after > end);
  }
  return [...clauses, ...left.flatMap(({ text }) => flat(text, true))];
}
