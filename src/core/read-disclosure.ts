import type { FiledRow, PrintedArticle } from './filing.ts';
import { disclosure2019, disclosure2021, disclosureArticles } from './forms/disclosure.ts';
import type { Column, Row, Sheet } from './forms/sheet.ts';
import { chineseNumber, numbering, remembered } from './label.ts';
import { wordsOf, type Line, type Slot } from './lines.ts';
import type { Grid } from './page.ts';
import { fileRow, type Part } from './part.ts';
import { place } from './place.ts';
import { mayHaveSlid } from './shift.ts';

/** 信息内容 and the column labels beside it. */
interface Heading {
  readonly edition: '2019' | '2021';
  readonly columns: readonly { readonly column: Column; readonly slot: Slot }[];
  readonly unlabelled: readonly number[];
  /** Grid columns whose label is that of the column to their left again: a merge undone by repeating it. */
  readonly repeated: ReadonlySet<number>;
}

const EDITIONS = [
  { edition: '2021', sheet: disclosure2021 },
  { edition: '2019', sheet: disclosure2019 },
] as const;

const ARTICLE = /第(二十六|二十|[一二三四五六七八九十]{1,3})条第\(([一二三四五六七八九十]{1,3})\)项/;

/** What a table says so far; a block cut off at a page break goes on under the heading of the one before. */
export interface DisclosureState {
  readonly heading: Heading | null;
  readonly article: PrintedArticle | null;
  /** The edition last met, for rows whose heading is lost; null where nothing has told it. */
  readonly edition: '2019' | '2021' | null;
}

export const noDisclosure: DisclosureState = { heading: null, article: null, edition: null };

/** Words that only one edition's table two has. */
const ONLY_2019 = /新制作|新公开数量|对外公开|上一年项目|增.{0,2}减|对外管理|集中采购/;
const ONLY_2021 = /制发|废止|现行有效|收费金额|本年处理决定/;

function editionOf(lines: readonly Line[]): '2019' | '2021' | null {
  const labels = lines.flatMap(wordsOf).filter(({ cell }) => cell.text.length <= 60);
  const [old, recent] = [ONLY_2019, ONLY_2021].map((words) => labels.some(({ label }) => words.test(label)));
  return old === recent ? null : old ? '2019' : '2021';
}

/** Cells that say what the cell to their left says. */
const repeats = (slots: readonly Slot[]): readonly Slot[] =>
  slots.filter((slot, at) => {
    const before = slots[at - 1];
    return before !== undefined && slot.label !== '' && slot.label === before.label;
  });

const namesColumn = remembered((label) =>
  EDITIONS.some(({ sheet }) =>
    sheet.rows.some(({ columns }) => columns.some(({ pattern }) => pattern.test(label))),
  ),
);

/** A column behind the figures that is none of the form's: without a label, or for words. */
const REMARKS = /^(备注|说明)?$/;

function readHeading(line: Line): Heading | null {
  const all = line.slots.filter(({ isOwn }) => isOwn);
  if (!wordsOf(line).some(({ label }) => namesColumn(label))) return null;
  const again = repeats(all);
  const own = all.filter((slot) => !again.includes(slot));
  for (const { edition, sheet } of EDITIONS) {
    for (const { columns } of sheet.rows) {
      const found = columns.flatMap((column) => {
        const slot = own.find(({ label, amount }) => amount.status === 'text' && column.pattern.test(label));
        return slot ? [{ column, slot }] : [];
      });
      const texts = own.filter(({ label }) => !/^(|序号|条款|依据|项目|备注|说明|单位)$/.test(label)).length;
      // The heading whose columns account for every label but 信息内容; of three, one may be misspelt.
      const missing = columns.length - found.length;
      const isTold = missing === 0 || (missing === 1 && columns.length === 3 && texts === columns.length + 1);
      if (isTold && texts - columns.length <= 1 && texts >= columns.length) {
        const last = Math.max(...found.map(({ slot }) => slot.cell.column));
        const unlabelled = own.filter((slot) => REMARKS.test(slot.label) && slot.cell.column > last);
        return {
          edition,
          columns: found,
          unlabelled: unlabelled.map(({ cell }) => cell.column),
          repeated: new Set(again.map(({ cell }) => cell.column)),
        };
      }
    }
  }
  return null;
}

const rowIn = (sheet: Sheet) =>
  remembered((text) => sheet.rows.find(({ pattern }) => pattern.test(numbering(text).rest)) ?? null);
const rowNamed = { '2019': rowIn(disclosure2019), '2021': rowIn(disclosure2021) };

/** Whether a heading's columns are those of the row; a row under a stranger's heading is placed by its own. */
const fits = (heading: Heading, row: Row): boolean =>
  heading.columns.length === row.columns.length &&
  heading.columns.every(({ column }) => row.columns.some(({ key }) => key === column.key));

function fileLine(
  line: Line,
  row: Row,
  at: number,
  heading: Heading | null,
  isKnown: boolean,
  grid: Grid,
): FiledRow | null {
  const label = line.slots[at];
  const rest = line.slots.slice(at + 1);
  const again = repeats(rest).filter(({ cell }) => heading?.repeated.has(cell.column));
  const slots = rest.filter((slot) => !again.includes(slot));
  if (!label || slots.length === 0) return null;
  const shown = heading && fits(heading, row) ? heading : null;
  const columns = shown?.columns.map(({ slot }) => slot.cell.column) ?? null;
  const tail = { line, from: label.cell.column + label.cell.columnSpan, slots };
  const header = { width: row.columns.length, columns, unlabelled: shown?.unlabelled ?? [] };
  // The same row has other columns in each edition: where nothing tells which it is, its figures have no place.
  const cells = header.width + new Set(header.unlabelled).size;
  const covered = slots.reduce((sum, { cell }) => sum + cell.columnSpan, 0);
  const end = Math.max(...slots.map(({ cell }) => cell.column + cell.columnSpan));
  // Short of a cell for remarks or under no label, a row may have lost any other instead.
  const isShort = covered < cells || end <= Math.max(-1, ...header.unlabelled);
  const usual = cells > header.width && isShort ? cells : slots.length;
  const placement = isKnown ? place(tail, header, usual, new Set()) : undefined;
  const isOpen = placement === undefined || mayHaveSlid(placement, grid);
  return fileRow(row, label, slots, isOpen ? { lost: 'ambiguous' } : placement, unitsOf(shown));
}

/** 本年收费金额（单位：万元）: the unit that the page prints over a column of money. */
function unitsOf(heading: Heading | null): ReadonlyMap<string, string> {
  const money = heading?.columns.filter(({ column }) => column.measure === 'money') ?? [];
  return new Map(
    money.flatMap(({ column, slot }) => {
      const unit = /(亿元|万元|元)\)?$/.exec(slot.label)?.[1];
      return unit ? [[column.key, unit] as const] : [];
    }),
  );
}

function readArticle(line: Line): PrintedArticle | null {
  for (const { cell, label, where } of wordsOf(line)) {
    const match = ARTICLE.exec(label);
    if (match?.[1] && match[2]) {
      const [article, item] = [chineseNumber(match[1]) ?? 0, chineseNumber(match[2]) ?? 0];
      return { printed: cell.text, article, item, officialItem: item, where };
    }
  }
  return null;
}

/** Reads table two, or the part of it that this grid holds, and what the next grid needs to go on. */
export function readDisclosure(
  grid: Grid,
  lines: readonly Line[],
  state: DisclosureState,
): [Part | null, DisclosureState] {
  let { heading, article } = state;
  let edition = editionOf(lines) ?? state.edition;
  const rows: FiledRow[] = [];
  const articles: PrintedArticle[] = [];
  const labels: { printed: string; official: string; where: PrintedArticle['where'] }[] = [];
  for (const line of lines) {
    const title = readArticle(line);
    if (title) [article, heading] = [title, null];
    const next = readHeading(line);
    if (next) {
      [heading, edition] = [next, next.edition];
      labels.push(
        ...next.columns.map(({ column, slot }) => ({
          printed: slot.cell.text,
          official: column.label,
          where: slot.where,
        })),
      );
      continue;
    }
    const name = rowNamed[edition ?? '2021'];
    const at = line.slots.findIndex(
      (slot) => slot.isOwn && slot.amount.status === 'text' && name(slot.cell.text),
    );
    const slot = line.slots[at];
    const row = slot && name(slot.cell.text);
    const filed = row && fileLine(line, row, at, heading, edition !== null, grid);
    if (!filed) continue;
    rows.push(filed);
    labels.push({ printed: filed.printed, official: filed.row.label, where: filed.label });
    const officialItem = disclosureArticles.get(filed.row.path);
    if (article && officialItem !== undefined) articles.push({ ...article, officialItem });
    article = null;
  }
  const part: Part | null =
    rows.length > 0 ? { id: 'disclosure', grid: grid.index, rows, strangers: [], labels, articles } : null;
  return [part, { heading, article, edition }];
}

/** The edition whose columns the rows are filed under. */
export function disclosureEdition(row: FiledRow): '2019' | '2021' {
  return disclosure2019.rows.includes(row.row) ? '2019' : '2021';
}

export const disclosureSheets = { '2019': disclosure2019, '2021': disclosure2021 };
