import type { ResultFinding } from '../core/result.ts';
import { columnName, rowNameOf } from './names.ts';
import type { Surface } from './surface.ts';

/** What a sum that is off claims: of which row or column, and what should be equal. Its figures go beside it. */
export interface Claim {
  readonly where: string;
  readonly claim: string;
  readonly sum: string;
  readonly difference: string;
}

/** The claim of a sum; null for a finding that is none, whose message says all. */
export function claimOf(finding: ResultFinding, { sum }: Surface): Claim | null {
  const { rule, formula, cells, difference } = finding;
  const claim = Object.hasOwn(sum.claim, rule) ? sum.claim[rule] : undefined;
  const shown = formula === null ? null : unequal(formula);
  if (claim === undefined || shown === null || difference === null) return null;
  const by = String(Math.abs(difference));
  return {
    where: whereOf(rule, cells, sum),
    claim,
    sum: shown,
    difference: sum.difference(by, shown.includes('□')),
  };
}

function whereOf(rule: string, cells: readonly string[], sum: Surface['sum']): string {
  const path = cells.at(-1) ?? '';
  if (rule === 'requests-row-total') return sum.row(rowNameOf(path));
  if (rule.startsWith('requests-')) return sum.column(columnName(path));
  return sum.group(rowNameOf(path));
}

/** `118 + 6 = 103 + 12` as what it is: `118 + 6 ≠ 103 + 12`. Of many operands zeros say nothing and are left out. */
export function unequal(formula: string): string | null {
  const [left, right, ...more] = formula.split(' = ');
  if (left === undefined || right === undefined || more.length > 0) return null;
  return `${telling(left)} ≠ ${telling(right)}`;
}

function telling(side: string): string {
  const operands = side.split(' + ');
  if (operands.length <= 2) return side;
  return operands.filter((operand) => operand !== '0').join(' + ') || '0';
}

/** Whether a message already gives every figure of a formula, so that the formula adds nothing. */
export function saysAll(message: string, formula: string): boolean {
  const figures = formula.match(/\d+(?:\.\d+)?/g) ?? [];
  return figures.every((figure) =>
    new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d])`).test(message),
  );
}
