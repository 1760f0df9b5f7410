import type { PrintedLabel } from './filing.ts';
import { applicants, divided, requestGroups, requests2019, undivided } from './forms/requests.ts';
import type { Row } from './forms/sheet.ts';
import { gist, normalise, numbering, remembered } from './label.ts';
import { isBlank, isFigure, isWords, wordsOf, type Line, type Slot } from './lines.ts';
import type { Tail } from './place.ts';
import { misspelt } from './similar.ts';

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
  return slots.length === 0 ? null : { line, row, label, tail: tailOf(line, label, slots) };
}

const LABELS = ROWS.map(({ label }) => gist(label.split('（区分')[0] ?? label));

const misspeltRow = remembered((text): Row | null => {
  const label = gist(withoutBracket(restOf(text)));
  const at = misspelt(label, LABELS);
  return at === null ? null : (ROWS[at] ?? null);
});

/**
 * A line whose label is a misspelling of one row's, where the page has no such row under its right name. Only a line
 * of as many cells as the form has columns is taken for one.
 */
export function misspeltLine(line: Line, known: ReadonlySet<Row>): Labelled | null {
  const at = line.slots.findLastIndex((slot) => isWords(slot) && misspeltRow(slot.cell.text) !== null);
  const label = line.slots[at];
  const row = label && misspeltRow(label.cell.text);
  const slots = line.slots.slice(at + 1);
  const isWhole = slots.length >= applicants.length && slots.every((slot) => isFigure(slot) || isBlank(slot));
  if (!label || !row || known.has(row) || !isWhole) return null;
  return { line, row, label, tail: tailOf(line, label, slots) };
}

const tailOf = (line: Line, { cell }: Slot, slots: readonly Slot[]): Tail => ({
  line,
  from: cell.column + cell.columnSpan,
  slots,
});

/** （六）其他 for （六）其他处理. */
const isSixth = (text: string): boolean => /^\(六\)其[他它]$/.test(normalise(text));

/** What a label says without a second number behind the first: 三、（一）…, （六）3.…. */
const restOf = (text: string): string => numbering(numbering(text).rest).rest;

/** （三）不予公开1.属于国家秘密: the groups that a label stands in set in front of it, with its own number between. */
const lastOf = (rest: string): string => rest.split(/\([一二三四五六七八]\)|\d[.、]/).at(-1) ?? '';

/** （一）予以公开（不含部分公开）: a bracket may name another row, and counts only where nothing stands before it. */
const withoutBracket = (rest: string): string =>
  (rest.split(/[(^]/)[0] ?? '').replace(/(?<![*＊※#:])[*＊※#:]{1,8}$/, '');

/** The row of table three that a label names by itself. */
export const rowNamed = remembered((text): Row | null => {
  if (isSixth(text)) return undivided[0] ?? null;
  const rest = restOf(text);
  // 其中：… repeats the words of the row that it is a part of.
  if (/^\(?其中/.test(rest)) return null;
  return rowFor(withoutBracket(lastOf(rest))) ?? rowFor(withoutBracket(rest)) ?? rowFor(rest);
});

const rowFor = (label: string): Row | null => ROWS.find(({ pattern }) => pattern.test(label)) ?? null;

function rowOf(slot: Slot, group: string | null): Row | null {
  if (slot.amount.status !== 'text') return null;
  const row = rowNamed(slot.cell.text);
  // 其他 alone is a row only under （六）其他处理, or where the page has lost the group label.
  return row?.path.endsWith('.misc') && group !== null && !/^其[他它]处理/.test(group) ? null : row;
}

const groupNamed = remembered((text) => {
  const rest = isSixth(text) ? '其他处理' : restOf(text);
  return requestGroups.find(({ pattern }) => pattern.test(rest)) ?? null;
});

/** The group label (三、…, （三）不予公开 …) that a line stands under, nearest last. */
export function groupsOf(lines: readonly Line[]): (line: Line) => string | null {
  const groups = new Map<Line, string | null>();
  let current: string | null = null;
  for (const line of lines) {
    for (const { cell } of wordsOf(line)) {
      const group = groupNamed(cell.text);
      if (group) current = numbering(group.label).rest;
    }
    groups.set(line, current);
  }
  return (line) => groups.get(line) ?? null;
}

export function groupLabels(lines: readonly Line[]): readonly PrintedLabel[] {
  return lines.flatMap((line) =>
    wordsOf(line).flatMap(({ cell, where }) => {
      const group = groupNamed(cell.text);
      return group ? [{ printed: cell.text, official: group.label, where }] : [];
    }),
  );
}
