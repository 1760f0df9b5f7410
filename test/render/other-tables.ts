import { cellText, type Sort } from './cell-text';
import type { Figures } from './figures';
import { disclosureBlocks, remedyColumns, type DisclosureBlock } from './labels';
import { slot, type Row } from './slots';
import { statisticsRows } from './statistics-labels';
import type { Style } from './style';

/** Table four: three head rows and the one row of figures. */
export function remediesTable(figures: Figures, style: Style): readonly Row[] {
  const columns = remedyColumns.map((text) => slot(text, 'head'));
  const tall = remedyColumns.map((text) => slot(text, 'head', 1, 2));
  const direct = slot('未经复议直接起诉', 'head', 5);
  const after = slot('复议后起诉', 'head', 5);
  const head: readonly Row[] =
    style.remediesHead === 'tall'
      ? [
          [slot('行政复议', 'head', 5), slot('行政诉讼', 'head', 10)],
          [...tall, direct, after],
          [...columns, ...columns],
        ]
      : [
          [slot('行政复议', 'head', 5, 2), slot('行政诉讼', 'head', 10)],
          [direct, after],
          [...columns, ...columns, ...columns],
        ];
  return [...head, (figures.remedies ?? []).map((cell) => slot(cellText(cell, 'count', style), 'data'))];
}

/** Table two, block by block: a title row, a head row, and a row for each kind of information. */
export function disclosureTable(figures: Figures, style: Style): readonly (readonly Row[])[] {
  if (figures.form === '2014') return [];
  return disclosureBlocks[figures.form]
    .map((block) => blockRows(block, figures, style))
    .filter((rows) => rows.length > 2);
}

const width = 4;

function blockRows(block: DisclosureBlock, figures: Figures, style: Style): readonly Row[] {
  const heads = spans(block.heads.length, false);
  const cells = spans(block.heads.length, style.unevenSpans === 'on');
  const rows = block.rows.flatMap((row): readonly Row[] => {
    const values = row.columns.map((column) => figures.disclosure?.[`${row.key}.${column}`]);
    if (values.every((value) => value === undefined)) return [];
    const label = style.labels === 'variant' ? (row.variant ?? row.label) : row.label;
    const data = row.columns.map((column, i) =>
      slot(cellText(values[i] ?? null, sortOf(row.key, column), style), 'data', cells[i] ?? 1),
    );
    return [[slot(label, 'label'), ...data]];
  });
  const head = block.heads.map((text, i) => slot(text, 'head', heads[i] ?? 1));
  return [[slot(block.title, 'title', width)], [slot('信息内容', 'head'), ...head], ...rows];
}

/** How wide each figure cell is: the last one takes what is over, or the first where spans are uneven. */
function spans(count: number, isUneven: boolean): readonly number[] {
  const wide = width - 1 - (count - 1);
  return Array.from({ length: count }, (_, i) => (i === (isUneven ? 0 : count - 1) ? wide : 1));
}

function sortOf(key: string, column: string): Sort {
  if (column === 'netChange') return 'change';
  if (column === 'totalAmount') return 'purchase';
  return key === 'administrativeFees' && column === 'amount' ? 'wan' : 'count';
}

/** The statistics table of the 2014 form: label, unit, figure. */
export function statisticsTable(figures: Figures, style: Style): readonly Row[] {
  const rows = statisticsRows.flatMap(([key, label, unit]): readonly Row[] => {
    if (key !== null && figures.statistics?.[key] === undefined) return [];
    const text =
      key === null ? '——' : cellText(figures.statistics?.[key] ?? null, 'count', { ...style, units: 'off' });
    return [[slot(label, 'label'), slot(unit, 'label'), slot(text, 'data')]];
  });
  const kept = rows.filter((row, i) => row[1]?.text !== '——' || (rows[i + 1]?.[1]?.text ?? '——') !== '——');
  return [[slot('统　计　指　标', 'head'), slot('单位', 'head'), slot('统计数', 'head')], ...kept];
}
