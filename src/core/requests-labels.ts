import type { PrintedLabel } from './filing.ts';
import { divided, requestGroups, requests2019 } from './forms/requests.ts';
import type { Row } from './forms/sheet.ts';
import { numbering, remembered } from './label.ts';
import { isFigure, type Line, type Slot } from './lines.ts';
import type { Tail } from './place.ts';

/** Every row either edition has; the more telling labels first, because 其他 and 总计 are short words. */
const ROWS: readonly Row[] = [...requests2019.rows, ...divided].sort(
  (a, b) => b.label.length - a.label.length,
);

export interface Labelled {
  readonly line: Line;
  readonly row: Row;
  readonly label: Slot;
  readonly tail: Tail;
}

/** The last cell of a line that is a row label of the form; group labels stand before it. */
export function labelled(line: Line, groupOf: (line: Line) => string | null): Labelled | null {
  const named = line.slots.map((slot) => slot.isOwn && rowOf(slot, groupOf(line)) !== null);
  // A remark behind the figures may name a row as well: 含上年结转.
  const figure = line.slots.findIndex(
    (slot, index) => isFigure(slot) && named.slice(0, index).includes(true),
  );
  const at = named.slice(0, figure < 0 ? named.length : figure).lastIndexOf(true);
  const label = line.slots[at];
  const row = label && rowOf(label, groupOf(line));
  if (!label || !row) return null;
  const slots = line.slots.slice(at + 1);
  return slots.length === 0
    ? null
    : { line, row, label, tail: { line, from: label.cell.column + label.cell.columnSpan, slots } };
}

const rowNamed = remembered((text): Row | null => {
  const { rest } = numbering(text);
  // 其中：… repeats the words of the row that it is a part of.
  if (/^\(?其中/.test(rest)) return null;
  // （一）予以公开（不含部分公开）: a bracket may name another row, and counts only where nothing stands before it.
  const plain = (rest.split(/[(^]/)[0] ?? '').replace(/(?<![*＊※#:])[*＊※#:]{1,8}$/, '');
  return (
    ROWS.find(({ pattern }) => pattern.test(plain)) ?? ROWS.find(({ pattern }) => pattern.test(rest)) ?? null
  );
});

function rowOf(slot: Slot, group: string | null): Row | null {
  if (slot.amount.status !== 'text') return null;
  const row = rowNamed(slot.cell.text);
  // 其他 alone is a row only under （六）其他处理, or where the page has lost the group label.
  return row?.path.endsWith('.misc') && group !== null && !/^其[他它]处理/.test(group) ? null : row;
}

const groupNamed = remembered((text) => {
  const { rest } = numbering(text);
  return requestGroups.find(({ pattern }) => pattern.test(rest)) ?? null;
});

/** The group label (三、…, （三）不予公开 …) that a line stands under, nearest last. */
export function groupsOf(lines: readonly Line[]): (line: Line) => string | null {
  const groups = new Map<Line, string | null>();
  let current: string | null = null;
  for (const line of lines) {
    for (const slot of line.slots) {
      if (slot.isOwn && groupNamed(slot.cell.text)) current = numbering(slot.cell.text).rest;
    }
    groups.set(line, current);
  }
  return (line) => groups.get(line) ?? null;
}

export function groupLabels(lines: readonly Line[]): readonly PrintedLabel[] {
  return lines.flatMap((line) =>
    line.slots.flatMap((slot) => {
      const group = slot.isOwn && groupNamed(slot.cell.text);
      return group ? [{ printed: slot.cell.text, official: group.label, where: slot.where }] : [];
    }),
  );
}
