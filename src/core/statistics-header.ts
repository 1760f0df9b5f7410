import type { Line } from './lines.ts';

/** What the header of the 2014 table says of its columns. */
export interface Columns {
  /** Whether the table is titled by its indicators at all. */
  readonly isTitled: boolean;
  /** Where its figures stand. */
  readonly values: ReadonlySet<number>;
  /** Columns of something else: 代码, 上年数. */
  readonly others: ReadonlySet<number>;
  /** Where its labels stand: twice where the table is set in two halves side by side. */
  readonly labels: readonly number[];
}

const LABELS = /^(统计指标|指标名称)$/;
const VALUES = /^(统计数(据|值|量)?|数(量|值|据))$/;
/** Numbers, but no figures of the report's year. */
const OTHERS = /^(代码|编码|行次|序号|上年数?|上一年度?(统计数)?)$/;
const HEADER_LINES = 3;

/** Reads the header, which may have a title over it. */
export function columnsOf(lines: readonly Line[]): Columns {
  const head = lines
    .slice(0, HEADER_LINES)
    .find(({ slots }) => slots.some(({ label }) => LABELS.test(label)));
  const at = (pattern: RegExp): readonly number[] =>
    (head?.slots ?? []).filter(({ label }) => pattern.test(label)).map(({ cell }) => cell.column);
  const values = new Set(at(VALUES));
  return {
    isTitled: head !== undefined,
    values,
    others: new Set(at(OTHERS)),
    labels: at(LABELS),
  };
}

/** The lines of a table, those of its right half after those of its left. */
export function sidesOf(lines: readonly Line[], { labels }: Columns): readonly Line[] {
  const [, ...others] = labels;
  if (others.length === 0) return lines;
  return [0, ...others].flatMap((start, side) => {
    const end = others[side] ?? Infinity;
    return lines.map(({ row, slots }) => ({
      row,
      slots: slots.filter(({ cell }) => cell.column >= start && cell.column < end),
    }));
  });
}
