import type { PrintedLabel } from './filing.ts';
import { applicants } from './forms/requests.ts';
import type { Column } from './forms/sheet.ts';
import { remembered } from './label.ts';
import { wordsOf, type Line, type Slot } from './lines.ts';
import { isAscending, type Header, type Other } from './place.ts';

const HEADER = /申请人情况|法人(或者?|和|及|与)其[他它]组织|勾稽关系/;

const LEGAL = /法人(或者?|和|及|与)其[他它]组织/;
/** Columns that the form does not have, for words alone. */
const WORDS = /^(备注|说明|备注说明|(计量)?单位)$/;
/** Columns that the form does not have, in front of its own. */
const BEFORE = /^((计量)?单位|序号|行次|编号|代码)$/;
/** Over several columns, or over the labels. */
const TITLE = /申请人|法人|组织|勾稽/;

const columnNamed = remembered((label) => applicants.find(({ pattern }) => pattern.test(label)) ?? null);
const columnOf = ({ label }: Slot) => columnNamed(label);

export function isHeader(line: Line): boolean {
  const words = wordsOf(line);
  return (
    words.some(({ label }) => HEADER.test(label)) ||
    words.filter((slot) => columnOf(slot) !== null).length > 1
  );
}

/** The columns as the header shows them: where each stands, which have no label, and which a label of its own. */
export function readHeader(lines: readonly Line[]): {
  readonly header: Header;
  readonly labels: readonly PrintedLabel[];
} {
  const slots = lines.flatMap((line) => line.slots.filter(({ isOwn }) => isOwn));
  const inOrder = applicants.map((column) => labelOf(column, slots));
  const isWhole = inOrder.every((slot) => slot !== undefined);
  const cells = inOrder.flatMap((slot) => (slot ? [slot.cell] : []));
  const known = cells.map(({ column }) => column);
  // Where merges are lost two labels may come to stand in one column, or in another order than they are printed in:
  // such a header shows no places, and the figures are taken in the order of the form. One line has no merge to lose.
  const isOneLine = new Set(cells.map(({ row }) => row)).size === 1;
  const isClear = isDistinct(known) && (isAscending(known) || isOneLine || isGrouped(slots, inOrder));
  const columns = isClear && isWhole ? known : null;
  return {
    header: {
      width: applicants.length,
      columns,
      unlabelled: columns ? unlabelledOf(slots, columns) : [],
      others: columns ? othersOf(slots, columns) : [],
      isVague: columns === null && strangeOf(slots).length > 0 && isWhole,
      isJumbled: columns === null && ((isClear && !isAscending(known)) || isJumbled(slots, inOrder)),
    },
    labels: inOrder.flatMap((slot, at) => {
      const official = applicants[at]?.label;
      return slot && official ? [{ printed: slot.cell.text, official, where: slot.where }] : [];
    }),
  };
}

/** The label of a column; of two 总计 the last is that of the row, and one before it the sum of the organisations. */
function labelOf({ key }: Column, slots: readonly Slot[]): Slot | undefined {
  const found = slots.filter((slot) => columnOf(slot)?.key === key);
  if (key !== 'total') return found[0];
  const last = Math.max(...found.map(({ cell }) => cell.column));
  return found.find(({ cell }) => cell.column === last);
}

/** The columns behind those of the form over which the header has nothing but blanks. */
function unlabelledOf(slots: readonly Slot[], columns: readonly number[]): readonly number[] {
  const labelled = new Set(slots.filter(({ label }) => label !== '').flatMap(span));
  const last = Math.max(...columns);
  return slots.flatMap(span).filter((column) => column > last && !labelled.has(column));
}

/** Labels of columns that the form does not have: 行次, 小计, 上年总计, 备注 …, each over a column of its own. */
function othersOf(slots: readonly Slot[], columns: readonly number[]): readonly Other[] {
  const own = new Set(columns);
  const [first = -1] = columns;
  const found = slots.flatMap((slot) => {
    const { label } = slot;
    const isBefore = slot.cell.column < first;
    if (label === '' || TITLE.test(label) || (isBefore && !BEFORE.test(label))) return [];
    return span(slot).some((column) => own.has(column))
      ? []
      : [{ column: slot.cell.column, isForWords: WORDS.test(label) }];
  });
  return found.filter(({ column }, at) => found.findIndex((other) => other.column === column) === at);
}

/**
 * Whether a header that shows no places cannot be trusted to stand in the order of the form either: 总计 comes before
 * 自然人, or there are figures under more labels than the form has.
 */
function isJumbled(slots: readonly Slot[], inOrder: readonly (Slot | undefined)[]): boolean {
  const [person = -1, total = -1] = [inOrder[0], inOrder.at(-1)].map((slot) =>
    slot ? slots.indexOf(slot) : -1,
  );
  const missing = inOrder.filter((slot) => slot === undefined).length;
  const figures = strangeOf(slots).filter((label) => !WORDS.test(label)).length;
  return figures > missing || (total >= 0 && total < person);
}

/** Labels that name no column of the form, once each; the first of all stands over the labels of the rows. */
function strangeOf(slots: readonly Slot[]): readonly string[] {
  const [, ...labels] = slots.map(({ label }) => label).filter((label) => label !== '');
  return [...new Set(labels.filter((label) => !TITLE.test(label) && columnNamed(label) === null))];
}

/** Whether 法人或其他组织 spans its five columns and no other, as it does in a header that kept its merges. */
function isGrouped(slots: readonly Slot[], inOrder: readonly (Slot | undefined)[]): boolean {
  const group = slots.find(({ label }) => LEGAL.test(label))?.cell;
  if (group?.columnSpan !== applicants.length - 2) return false;
  const isUnder = ({ cell }: Slot): boolean =>
    cell.column >= group.column && cell.column < group.column + group.columnSpan;
  return inOrder.every((slot, at) => !slot || isUnder(slot) === (at > 0 && at < applicants.length - 1));
}

const isDistinct = (columns: readonly number[]): boolean => new Set(columns).size === columns.length;

/** The grid columns a cell covers; a wide title says nothing of a column beyond the form's. */
const span = ({ cell }: Slot): readonly number[] =>
  Array.from({ length: Math.min(cell.columnSpan, 20) }, (_, index) => cell.column + index);
