import type { FiledRow } from './filing.ts';
import { applicants, divided, requests2019, requests2021 } from './forms/requests.ts';
import type { Line } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { isAscending, placeAll, type Header, type Placement, type Tail } from './place.ts';
import { isHeader, readHeader } from './requests-header.ts';
import { remediesLines } from './remedies-labels.ts';
import { groupLabels, groupsOf, labelled, misspeltLine, type Labelled } from './requests-labels.ts';
import { countSums, withoutShifts, withoutSpare } from './shift.ts';
import { stranger } from './strangers.ts';

/** Reads table three, or the part of it that this grid holds; null where it holds none. */
export function readRequests(grid: Grid, all: readonly Line[]): Part | null {
  const lines = requestsLines(all);
  const head = new Set(lines.filter(isHeader));
  const body = lines.filter((line) => !head.has(line));
  const groupOf = groupsOf(body);
  const named = body.flatMap((line) => labelled(line, groupOf) ?? []);
  // The labels of other tables share words with these; their rows are not seven figures wide.
  if (!named.some(({ tail }) => tail.slots.length > applicants.length / 2)) return null;
  const found = [...named, ...misspeltLines(body, named)];
  const { header, labels, remarks } = readHeader([...head]);
  const tails = found.map(({ tail }) => withoutRemarks(tail, remarks));
  const placements = withoutShifts(placeRows(tails, header), grid);
  const rows: FiledRow[] = found.map(({ row, label, tail }, index) => {
    const placement = placements[index];
    if (!placement || isCutShort(tail, remarks)) return fileRow(row, label, tail.slots, { lost: 'fewer' });
    return fileRow(row, label, tail.slots, withoutSpare(placement, tail.slots, applicants.length));
  });
  const known = new Set(found.map(({ line }) => line));
  return {
    id: 'requests',
    grid: grid.index,
    rows,
    strangers: bodyOf(lines, head, known).flatMap((line) => (known.has(line) ? [] : (stranger(line) ?? []))),
    labels: [
      ...rows.map(({ printed, row, label }) => ({ printed, official: row.label, where: label })),
      ...groupLabels(body),
      ...labels,
    ],
  };
}

/**
 * Places the rows; a header in another order than the form's counts only where not more of them come out in the order
 * of the form, since one misplaced label moves all that stands behind it.
 */
function placeRows(tails: readonly Tail[], header: Header): readonly Placement[] {
  const placements = placeAll(tails, header);
  if (header.columns === null || isAscending(header.columns)) return placements;
  const plain = placeAll(tails, { ...header, columns: null });
  const isSlip = countSums(plain, applicants.length) > countSums(placements, applicants.length);
  return isSlip ? tails.map(() => ({ lost: 'ambiguous' })) : placements;
}

/** Table three's own lines where a page sets table four below it in one table. */
function requestsLines(lines: readonly Line[]): readonly Line[] {
  const [next] = remediesLines(lines);
  return next ? lines.slice(0, lines.indexOf(next)) : lines;
}

/** The lines under the header; what stands over it is another table, where a page sets several in one. */
function bodyOf(lines: readonly Line[], head: ReadonlySet<Line>, known: ReadonlySet<Line>): readonly Line[] {
  const first = lines.find((line) => known.has(line) || head.has(line));
  const start = first && head.has(first) ? lines.indexOf(first) : 0;
  return lines.slice(start).filter((line) => !head.has(line));
}

/** Lines whose label is a misspelling of a row's that the table does not have under its right name. */
function misspeltLines(body: readonly Line[], named: readonly Labelled[]): readonly Labelled[] {
  const rows = new Set(named.map(({ row }) => row));
  const lines = new Set(named.map(({ line }) => line));
  return body.flatMap((line) => {
    const found = lines.has(line) ? null : misspeltLine(line, rows);
    return found ?? [];
  });
}

/** The cells after a label without that of a column of remarks; a number in it may have been pushed there. */
function withoutRemarks(tail: Tail, remarks: number | null): Tail {
  if (remarks === null || isCutShort(tail, remarks)) return tail;
  const slots = tail.slots.filter(({ cell, amount }) => cell.column < remarks || amount.status === 'number');
  return { ...tail, slots };
}

/** Whether a row has no cell in the column of remarks, as after a cell was lost, and not all its figures either. */
function isCutShort({ slots }: Tail, remarks: number | null): boolean {
  if (remarks === null) return false;
  const isReached = slots.some(({ cell }) => cell.column + cell.columnSpan > remarks);
  const numbers = slots.filter(({ amount }) => amount.status === 'number').length;
  return !isReached && numbers !== applicants.length;
}

/** The edition whose rows for （六）其他处理 the page has. */
export function requestsEdition(paths: ReadonlySet<string>): '2019' | '2021' | null {
  if (divided.some(({ path }) => paths.has(path))) return '2021';
  return paths.has('requests.outcomes.other.undivided') ? '2019' : null;
}

export const requestsSheets = { '2019': requests2019, '2021': requests2021 };
