import type { FiledRow, FiledSheet, PrintedArticle } from './filing.ts';
import type { Row, Sheet } from './forms/sheet.ts';
import { remedies } from './forms/remedies.ts';
import { statistics, type Part as StatisticsPart } from './forms/statistics.ts';
import { linesOf } from './lines.ts';
import type { Block } from './page.ts';
import type { Part } from './part.ts';
import { finish, type Steps } from './steps.ts';
import { disclosureEdition, disclosureSheets, noDisclosure, readDisclosure } from './read-disclosure.ts';
import { noRemedies, readBroken } from './remedies-broken.ts';
import { readRequests, type Above, requestsEdition, requestsSheets } from './read-requests.ts';
import { readStatistics } from './read-statistics.ts';
import { mayBeOfForm } from './telling.ts';
import { upright } from './upright.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** The tables of the form found on a page, and the grids they were read from. */
export interface Sheets {
  readonly sheets: readonly FiledSheet[];
  readonly articles: readonly PrintedArticle[];
  /** Which table of the form each recognised grid belongs to. */
  readonly grids: ReadonlyMap<number, Sheet['id']>;
}

interface Copy {
  readonly id: Sheet['id'];
  readonly parts: Part[];
  readonly isHidden: boolean;
}

/** Labels such as 总计 and 规章 occur in many tables: so few of them do not make a table of this form. */
function isTelling({ id, rows, labels, articles }: Part): boolean {
  if (id === 'requests') return rows.length >= 3;
  // A heading of the form's columns, or 第二十条第（一）项, over the rows.
  if (id === 'disclosure') return labels.length > rows.length || (articles ?? []).length > 0;
  return true;
}

const pathsOf = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ rows }) => rows.map(({ row }) => row.paths[0] ?? row.path)));

/** Whether a part repeats what a copy already has, so that it opens a second copy of the table. */
function repeats(copy: Copy, part: Part): boolean {
  const known = pathsOf(copy.parts);
  const again = [...pathsOf([part])].filter((path) => known.has(path)).length;
  return again * 2 > Math.min(part.rows.length, known.size);
}

/** A part too small to tell its table by itself. */
type Waiting = Pick<Copy, 'isHidden'> & { readonly part: Part };

const MOST_WAITING = 40;
/** The figures of table four alone have no label to be known by, but are few. */
const MOST_CELLS_BELOW = 60;

/** Parts that tell their table together though none of them does alone. */
function telling(waiting: readonly Waiting[], { part, isHidden }: Waiting): Copy | null {
  const parts = [
    ...waiting.filter((one) => one.part.id === part.id && one.isHidden === isHidden),
    { part, isHidden },
  ].map((one) => one.part);
  const rows = new Map(parts.flatMap((one) => one.rows.map((filed) => [filed.row.path, filed] as const)));
  const labels = parts.flatMap((one) => one.labels);
  const articles = parts.flatMap((one) => one.articles ?? []);
  return isTelling({ ...part, rows: [...rows.values()], labels, articles })
    ? { id: part.id, parts, isHidden }
    : null;
}

/** Puts a part where it belongs: to the copy it goes on with, to a new one, or aside until others tell for it. */
function file(copies: Copy[], waiting: readonly Waiting[], found: Waiting): readonly Waiting[] {
  const { part, isHidden } = found;
  const open = copies.findLast((copy) => copy.id === part.id && copy.isHidden === isHidden);
  if (open !== undefined && !repeats(open, part)) {
    open.parts.push(part);
    return waiting;
  }
  // The first rows of a table that is cut early are too few to tell; the rest of it tells for them.
  const others = waiting.filter((one) => one.part.id !== part.id);
  const alike = waiting.filter((one) => one.part.id === part.id && !repeats(copyOf(one), part));
  const copy = telling(alike, found);
  if (copy === null) return [...others, ...alike, found].slice(-MOST_WAITING);
  copies.push(copy);
  return others;
}

const copyOf = ({ part, isHidden }: Waiting): Copy => ({ id: part.id, parts: [part], isHidden });

/** Reads every grid of the page and puts the parts of each table together, copy by copy. */
function* readCopies(blocks: readonly TableBlock[]): Steps<readonly Copy[]> {
  const copies: Copy[] = [];
  let waiting: readonly Waiting[] = [];
  let state = noDisclosure;
  let since: StatisticsPart | null = null;
  let four = noRemedies;
  let above: Above | null = null;
  for (const { grid, isHidden } of blocks) {
    yield;
    const mayGoOn = four.head.length > 0 && grid.cells.length <= MOST_CELLS_BELOW;
    if (!mayGoOn && !mayBeOfForm(grid)) continue;
    const lines = linesOf(grid);
    const [disclosure, next] = readDisclosure(grid, lines, state);
    state = next;
    const statistics = readStatistics(grid, lines, since);
    since = statistics.next;
    const before = four;
    four = readBroken(grid, lines, before);
    const [requests, header] = readRequests(...upright(grid, lines), above);
    above = header;
    const parts = [requests, ...four.parts, statistics.part, disclosure];
    for (const part of parts) if (part) waiting = file(copies, waiting, { part, isHidden });
  }
  if (four.held) file(copies, waiting, { part: four.held, isHidden: blocks.at(-1)?.isHidden ?? false });
  return copies;
}

const figuresOf = (rows: readonly FiledRow[]): string =>
  JSON.stringify(rows.map(({ row, entries }) => [row.path, entries.map(({ amount }) => amount.exact)]));

const figures = new WeakMap<Copy, string>();

/** All figures of a copy, by which it is told from others. */
function figuresIn(copy: Copy): string {
  const known = figures.get(copy);
  if (known !== undefined) return known;
  const found = figuresOf(once(copy.parts.flatMap(({ rows }) => rows)));
  figures.set(copy, found);
  return found;
}

/** Rows as the page gives them, once each; a row printed twice with other figures is lost. */
function once(rows: readonly FiledRow[]): readonly FiledRow[] {
  const byRow = new Map<Row, FiledRow>();
  for (const filed of rows) {
    const earlier = byRow.get(filed.row);
    const isEmpty = filed.entries.every(({ amount }) => amount.status === 'blank');
    if (
      !earlier ||
      (earlier.lost === null && earlier.entries.every(({ amount }) => amount.status === 'blank'))
    ) {
      byRow.set(filed.row, filed);
    } else if (!isEmpty && figuresOf([earlier]) !== figuresOf([filed])) {
      byRow.set(filed.row, { ...earlier, lost: 'twice', entries: [] });
    }
  }
  return [...byRow.values()];
}

function sheetFor(id: Sheet['id'], rows: readonly FiledRow[]): Sheet {
  if (id === 'remedies') return remedies;
  if (id === 'statistics') return statistics;
  if (id === 'requests')
    return requestsSheets[requestsEdition(new Set(rows.map(({ row }) => row.path))) ?? '2021'];
  const editions = rows.map(disclosureEdition);
  return disclosureSheets[
    editions.filter((edition) => edition === '2019').length * 2 > editions.length ? '2019' : '2021'
  ];
}

/** 2021's three rows for （六） and 2019's one do not go together: a lone 其他处理 beside the three is a title. */
function withoutTitles(rows: readonly FiledRow[]): readonly FiledRow[] {
  const isDivided = rows.some(({ row }) => /outcomes\.other\.(correction|fee)Overdue$/.test(row.path));
  return isDivided ? rows.filter(({ row }) => !row.path.endsWith('.undivided')) : rows;
}

/** One copy as filed, beside all that the page has of the table. */
function sheetOf(copy: Copy, all: readonly Copy[]): FiledSheet {
  const printed = copy.parts.flatMap(({ rows }) => rows);
  const rows = withoutTitles(once(printed));
  const differs = (rival: Copy): boolean => figuresIn(rival) !== figuresIn(copy);
  const dropped = printed.filter(
    ({ row }) => row.path.endsWith('.undivided') && !rows.some((kept) => kept.row === row),
  );
  return {
    sheet: sheetFor(copy.id, rows),
    rows,
    strangers: [
      ...copy.parts.flatMap(({ strangers }) => strangers),
      ...dropped.map(({ printed, label, entries }) => ({
        printed,
        label,
        amounts: entries.map(({ amount }) => amount),
      })),
    ],
    labels: copy.parts.flatMap(({ labels }) => labels),
    isHidden: copy.isHidden,
    hasRival: all.some((rival) => !rival.isHidden && differs(rival)),
    hasHiddenTwin: all.some((rival) => rival.isHidden && differs(rival)),
  };
}

const filledIn = (copy: Copy): number =>
  copy.parts.reduce(
    (total, { rows }) =>
      total + rows.filter(({ entries }) => entries.some(({ amount }) => amount.status === 'number')).length,
    0,
  );

/** What a reader sees counts before what is hidden, the fuller copy before the other, the first before the next. */
function best(copies: readonly Copy[]): Copy | undefined {
  const rank = (copy: Copy) => [copy.isHidden ? 0 : 1, pathsOf(copy.parts).size, filledIn(copy)];
  return copies.reduce<Copy | undefined>((chosen, copy) => {
    if (!chosen) return copy;
    const [a, b] = [rank(chosen), rank(copy)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return (b[at] ?? 0) > (a[at] ?? 0) ? copy : chosen;
  }, undefined);
}

/** So many copies are told apart in no time. */
const FEW = 8;

/** The tables of the form on a page, each once. */
export function readSheets(blocks: readonly Block[]): Sheets {
  return finish(sheetSteps(blocks));
}

/** The same in steps, one a table of the page. */
export function* sheetSteps(blocks: readonly Block[]): Steps<Sheets> {
  const copies = yield* readCopies(blocks.filter((block) => block.kind === 'table'));
  // Where a page shows its tables many times over, what tells the copies apart takes a step for each.
  for (const copy of copies.length > FEW ? copies : []) {
    figuresIn(copy);
    yield;
  }
  const chosen = (['disclosure', 'requests', 'remedies', 'statistics'] as const).flatMap((id) => {
    const alike = copies.filter((copy) => copy.id === id);
    const copy = best(alike);
    return copy ? [{ copy, sheet: sheetOf(copy, alike) }] : [];
  });
  return {
    sheets: chosen.map(({ sheet }) => sheet),
    articles: chosen.flatMap(({ copy }) => copy.parts.flatMap((part) => part.articles ?? [])),
    grids: new Map(copies.flatMap(({ id, parts }) => parts.map(({ grid }) => [grid, id] as const))),
  };
}
