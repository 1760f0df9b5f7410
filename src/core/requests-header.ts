import type { PrintedLabel } from './filing.ts';
import { applicants } from './forms/requests.ts';
import { remembered } from './label.ts';
import { wordsOf, type Line, type Slot } from './lines.ts';
import { isAscending, type Header } from './place.ts';

const HEADER = /申请人情况|法人(或者?|和|及|与)其[他它]组织|勾稽关系/;

const LEGAL = /法人(或者?|和|及|与)其[他它]组织/;
/** A column that the form does not have, for words alone. */
const REMARKS = /^(备注|说明|备注说明)$/;

const columnNamed = remembered((label) => applicants.find(({ pattern }) => pattern.test(label)) ?? null);
const columnOf = ({ label }: Slot) => columnNamed(label);

export function isHeader(line: Line): boolean {
  const words = wordsOf(line);
  return (
    words.some(({ label }) => HEADER.test(label)) ||
    words.filter((slot) => columnOf(slot) !== null).length > 1
  );
}

/** The columns as the lines of the header show them: where each stands, and which have no label. */
export function readHeader(lines: readonly Line[]): {
  readonly header: Header;
  readonly labels: readonly PrintedLabel[];
  /** The column of remarks behind the figures, null where there is none. */
  readonly remarks: number | null;
} {
  const found = new Map<string, Slot>();
  const slots = lines.flatMap((line) => line.slots.filter(({ isOwn }) => isOwn));
  for (const slot of slots) {
    const column = columnOf(slot);
    if (column && !found.has(column.key)) found.set(column.key, slot);
  }
  const inOrder = applicants.map(({ key }) => found.get(key));
  const isWhole = inOrder.every((slot) => slot !== undefined);
  const columns = isWhole ? inOrder.map((slot) => slot.cell.column) : null;
  const known = inOrder.flatMap((slot) => (slot ? [slot.cell.column] : []));
  // Where merges are lost two labels may come to stand in one column, or in another order than they are printed in:
  // such a header shows no places, and the figures are taken in the order of the form.
  const isClear = isDistinct(known) && (isAscending(known) || isGrouped(slots, inOrder));
  const isJumbled = isClear && !isWhole && !isAscending(known);
  const last = Math.max(-1, ...(columns ?? []));
  const labelled = new Set(slots.filter(({ label }) => label !== '').flatMap(span));
  const unlabelled = slots.flatMap(span).filter((column) => column > last && !labelled.has(column));
  return {
    header: { width: applicants.length, columns: isClear ? columns : null, unlabelled, isJumbled },
    remarks: isClear && columns ? (remarksOf(slots).find((column) => column > last) ?? null) : null,
    labels: applicants.flatMap(({ key, label }) => {
      const slot = found.get(key);
      return slot ? [{ printed: slot.cell.text, official: label, where: slot.where }] : [];
    }),
  };
}

const remarksOf = (slots: readonly Slot[]): readonly number[] =>
  slots.filter(({ label }) => REMARKS.test(label)).map(({ cell }) => cell.column);

/** Whether 法人或其他组织 spans its five columns and no other, as it does in a header that kept its merges. */
function isGrouped(slots: readonly Slot[], inOrder: readonly (Slot | undefined)[]): boolean {
  const group = slots.find(({ label }) => LEGAL.test(label))?.cell;
  const isUnder = (slot: Slot): boolean =>
    group !== undefined &&
    slot.cell.column >= group.column &&
    slot.cell.column < group.column + group.columnSpan;
  return (
    group?.columnSpan === applicants.length - 2 &&
    inOrder.every((slot, at) => !slot || isUnder(slot) === (at > 0 && at < applicants.length - 1))
  );
}

const isDistinct = (columns: readonly number[]): boolean => new Set(columns).size === columns.length;

/** The grid columns a cell covers; a wide title says nothing of a column beyond the form's. */
const span = ({ cell }: Slot): readonly number[] =>
  Array.from({ length: Math.min(cell.columnSpan, 20) }, (_, index) => cell.column + index);
