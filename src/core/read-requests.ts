import type { FiledRow } from './filing.ts';
import { applicants, divided, requests2019, requests2021 } from './forms/requests.ts';
import { numbering } from './label.ts';
import type { Line } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { isAscending, type Header, type Placement, type Tail } from './place.ts';
import { placeAll } from './place-all.ts';
import { isHeader, readHeader } from './requests-header.ts';
import { remediesLines } from './remedies-labels.ts';
import { groupLabels, groupsOf, labelled, misspeltLine, type Labelled } from './requests-labels.ts';
import { countSums, isOftenOff, isTotalFirst, withoutShifts, withoutSpare } from './shift.ts';
import { stranger } from './strangers.ts';

/** The header of the part before, which goes for a part of the same width without one of its own. */
export interface Above {
  readonly header: Header;
  readonly columnCount: number;
}

/** Reads table three, or the part of it that this grid holds; null where it holds none. */
export function readRequests(
  grid: Grid,
  given: readonly Line[],
  above: Above | null = null,
): [Part | null, Above | null] {
  const lines = requestsLines(given);
  const head = new Set(lines.filter(isHeader));
  const body = lines.filter((line) => !head.has(line));
  const groupOf = groupsOf(body);
  const all = body.flatMap((line) => labelled(line, groupOf) ?? []);
  const named = withoutSums(all);
  // The labels of other tables share words with these; their rows are not seven figures wide.
  if (!named.some(({ tail }) => tail.slots.length > applicants.length / 2)) return [null, above];
  const found = [...named, ...misspeltLines(body, named)];
  const { header: printed, labels } = readHeader([...head]);
  const tails = found.map(({ tail }) => tail);
  const isHeaded = head.size > 0;
  const shown = isHeaded || above === null ? printed : goingOn(above, grid);
  const header = behindLabels(shown, tails);
  const placements = withoutShifts(placeRows(tails, header), grid);
  const rows: FiledRow[] = found.map(({ row, label, tail }, index) => {
    const placement = placements[index];
    if (!placement) return fileRow(row, label, tail.slots, { lost: 'fewer' });
    return fileRow(row, label, tail.slots, withoutSpare(placement, tail.slots, applicants.length));
  });
  const known = new Set([...all, ...found].map(({ line }) => line));
  const part: Part = {
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
  return [part, isHeaded ? { header: shown, columnCount: grid.columnCount } : above];
}

/** The header for a part that has none: a plain one is that of the form, any other only fits its own columns. */
function goingOn({ header, columnCount }: Above, grid: Grid): Header {
  const isPlain = !header.isJumbled && !header.others?.length && isAscending(header.columns ?? []);
  if (isPlain) return { width: header.width, columns: null, unlabelled: [] };
  return columnCount === grid.columnCount ? header : { ...header, isJumbled: true };
}

/**
 * Places the rows; a header in another order than the form's counts only where not more of them come out in the order
 * of the form, since one misplaced label moves all that stands behind it.
 */
function placeRows(tails: readonly Tail[], header: Header): readonly Placement[] {
  const placements = placeAll(tails, header);
  return isOtherOrder(tails, header, placements) ? tails.map(() => ({ lost: 'ambiguous' })) : placements;
}

/** Whether the figures speak against the order of columns that they were placed in. */
function isOtherOrder(tails: readonly Tail[], header: Header, placements: readonly Placement[]): boolean {
  if (header.columns === null) return isTotalFirst(placements);
  // Beside other columns a header that is off by one shows the wrong one for a whole column.
  if (header.others?.length && isOftenOff(placements)) return true;
  if (isAscending(header.columns)) return false;
  const plain = placeAll(tails, { ...header, columns: null });
  return countSums(plain, applicants.length) > countSums(placements, applicants.length);
}

/** Table three's own lines where a page sets table four below it in one table. */
function requestsLines(lines: readonly Line[]): readonly Line[] {
  const [next] = remediesLines(lines);
  return next ? lines.slice(0, lines.indexOf(next)) : lines;
}

/** The rows without a 合计 of 一 and 二 right below them, which is not （七）总计. */
const withoutSums = (named: readonly Labelled[]): readonly Labelled[] =>
  named.filter(({ row, label }, at) => {
    const before = named[at - 1]?.row.path ?? '';
    const isSum = row.path === 'requests.outcomes.total' && numbering(label.cell.text).kind === 'none';
    return !(isSum && /\.(?:received|carriedIn)$/.test(before));
  });

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

/** The header without columns in front of the labels, such as 序号, which no figures can get into. */
function behindLabels(header: Header, tails: readonly Tail[]): Header {
  const start = Math.min(...tails.map(({ from }) => from));
  return { ...header, others: header.others?.filter(({ column }) => column >= start) ?? [] };
}

/** The edition whose rows for （六）其他处理 the page has. */
export function requestsEdition(paths: ReadonlySet<string>): '2019' | '2021' | null {
  if (divided.some(({ path }) => paths.has(path))) return '2021';
  return paths.has('requests.outcomes.other.undivided') ? '2019' : null;
}

export const requestsSheets = { '2019': requests2019, '2021': requests2021 };
