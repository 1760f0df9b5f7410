import type { Stranger } from './filing.ts';
import { numbering } from './label.ts';
import { isBlank, isFigure, type Line, type Slot } from './lines.ts';

/** 栏次: a line that numbers the columns, 1 2 3 …; whatever stands in it counts nothing. */
export function isColumnNumbers({ slots }: Line): boolean {
  const numbers = slots.flatMap(({ amount }) => (amount.status === 'number' ? [amount.value] : []));
  return numbers.length >= 4 && numbers.every((value, at) => value === at + 1);
}

/** A figure, or words with one: 1件（撤回）. The number in front of a label is none. */
const tellsFigure = (slot: Slot): boolean => isFigure(slot) || /\d/.test(numbering(slot.cell.text).rest);

/**
 * A row that is none of the form's and yet holds a figure: a local addition, a subtotal, or one whose label was left
 * behind at a page break. What it counts nobody can tell, and so the sums it may belong to cannot be told either.
 */
export function stranger(line: Line): Stranger | null {
  const own = line.slots.filter((slot) => slot.isOwn && !isBlank(slot));
  const label = own.find(({ amount }) => amount.status === 'text');
  const figures = own.filter((slot) => slot !== label && tellsFigure(slot));
  const [first] = own;
  if (!first || figures.length === 0 || isColumnNumbers(line)) return null;
  const { cell, where } = label ?? first;
  return { printed: label ? cell.text : '', label: where, amounts: figures.map(({ amount }) => amount) };
}
