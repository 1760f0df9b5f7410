import type { FiledRow, PrintedLabel } from './filing.ts';
import { applicants, divided, requestGroups, requests2019, requests2021 } from './forms/requests.ts';
import type { Row } from './forms/sheet.ts';
import { fileRow, type Part } from './part.ts';
import { normalise, numbering, remembered } from './label.ts';
import { isFigure, type Line, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import { isAscending, placeAll, type Header, type Tail } from './place.ts';
import { withoutShifts } from './shift.ts';
import { stranger } from './strangers.ts';

/** Every row either edition has; the more telling labels first, because 其他 and 总计 are short words. */
const ROWS: readonly Row[] = [...requests2019.rows, ...divided].sort(
  (a, b) => b.label.length - a.label.length,
);

const HEADER = /申请人情况|法人或其[他它]组织|勾稽关系/;

const columnNamed = remembered(
  (text) => applicants.find(({ pattern }) => pattern.test(normalise(text))) ?? null,
);
const columnOf = (slot: Slot) => columnNamed(slot.cell.text);

function isHeader({ slots }: Line): boolean {
  const own = slots.filter(({ isOwn }) => isOwn);
  if (own.some(({ cell }) => HEADER.test(normalise(cell.text)))) return true;
  return own.filter((slot) => columnOf(slot) !== null).length > 1;
}

/** The columns as the header shows them: where each stands, and which have no label. */
function readHeader(lines: readonly Line[]): {
  readonly header: Header;
  readonly labels: readonly PrintedLabel[];
} {
  const found = new Map<string, Slot>();
  const slots = lines.filter(isHeader).flatMap((line) => line.slots.filter(({ isOwn }) => isOwn));
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
  const labelled = new Set(slots.filter(({ cell }) => normalise(cell.text) !== '').flatMap(span));
  const unlabelled = slots.flatMap(span).filter((column) => column > last && !labelled.has(column));
  return {
    header: { width: applicants.length, columns: isClear ? columns : null, unlabelled, isJumbled },
    labels: applicants.flatMap(({ key, label }) => {
      const slot = found.get(key);
      return slot ? [{ printed: slot.cell.text, official: label, where: slot.where }] : [];
    }),
  };
}

/** Whether 法人或其他组织 spans its five columns and no other, as it does in a header that kept its merges. */
function isGrouped(slots: readonly Slot[], inOrder: readonly (Slot | undefined)[]): boolean {
  const group = slots.find(({ cell }) => /法人或其[他它]组织/.test(normalise(cell.text)))?.cell;
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

interface Labelled {
  readonly line: Line;
  readonly row: Row;
  readonly label: Slot;
  readonly tail: Tail;
}

/** The last cell of a line that is a row label of the form; group labels stand before it. */
function labelled(line: Line, groupOf: (line: Line) => string | null): Labelled | null {
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
function groupsOf(lines: readonly Line[]): (line: Line) => string | null {
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

function groupLabels(lines: readonly Line[]): readonly PrintedLabel[] {
  return lines.flatMap((line) =>
    line.slots.flatMap((slot) => {
      const group = slot.isOwn && groupNamed(slot.cell.text);
      return group ? [{ printed: slot.cell.text, official: group.label, where: slot.where }] : [];
    }),
  );
}

/** Reads table three, or the part of it that this grid holds; null where it holds none. */
export function readRequests(grid: Grid, lines: readonly Line[]): Part | null {
  const body = lines.filter((line) => !isHeader(line));
  const groupOf = groupsOf(body);
  const found = body.flatMap((line) => labelled(line, groupOf) ?? []);
  // The labels of other tables share words with these; their rows are not seven figures wide.
  if (!found.some(({ tail }) => tail.slots.length > applicants.length / 2)) return null;
  const { header, labels } = readHeader(lines);
  const tails = found.map(({ tail }) => tail);
  const placements = withoutShifts(placeAll(tails, header), grid);
  const rows: FiledRow[] = found.map(({ row, label, tail }, index) =>
    fileRow(row, label, tail.slots, placements[index] ?? { lost: 'ambiguous' }),
  );
  const known = new Set(found.map(({ line }) => line));
  return {
    id: 'requests',
    grid: grid.index,
    rows,
    strangers: body.flatMap((line) => (known.has(line) ? [] : (stranger(line) ?? []))),
    labels: [
      ...rows.map(({ printed, row, label }) => ({ printed, official: row.label, where: label })),
      ...groupLabels(body),
      ...labels,
    ],
  };
}

/** The edition whose rows for （六）其他处理 the page has. */
export function requestsEdition(paths: ReadonlySet<string>): '2019' | '2021' | null {
  if (divided.some(({ path }) => paths.has(path))) return '2021';
  return paths.has('requests.outcomes.other.undivided') ? '2019' : null;
}

export const requestsSheets = { '2019': requests2019, '2021': requests2021 };
