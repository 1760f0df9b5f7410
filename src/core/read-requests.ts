import type { FiledRow } from './filing.ts';
import { applicants, divided, requests2019, requests2021 } from './forms/requests.ts';
import type { Line } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { placeAll } from './place.ts';
import { isHeader, readHeader } from './requests-header.ts';
import { groupLabels, groupsOf, labelled } from './requests-labels.ts';
import { withoutShifts } from './shift.ts';
import { stranger } from './strangers.ts';

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
