import { cellHtml } from './cell-html';
import type { Figures } from './figures';
import { disclosureTable, remediesTable, statisticsTable } from './other-tables';
import { headRows, labelColumns, requestsTable } from './requests-table';
import { converted, cut, filledBelow, unmerged, withPhantomColumn, type Row } from './slots';
import type { Style } from './style';

/** Table three as markup: one table, or two where the page breaks it. */
export function requestsHtml(figures: Figures, style: Style): string {
  const rows = requestsTable(figures, style);
  if (style.pageBreak === 'none') return tableHtml(shaped(rows, style, labelColumns), style, headRows);
  const at = Math.min(18, rows.length - 2);
  const carry = { 'label-dropped': 'dropped', 'label-empty': 'empty' } as const;
  const [first, second] = cut(
    rows,
    at,
    style.pageBreak === 'label-dropped' || style.pageBreak === 'label-empty'
      ? carry[style.pageBreak]
      : 'repeated',
  );
  const repeatsHead = style.pageBreak === 'head-repeated';
  const below = repeatsHead ? [...rows.slice(0, headRows), ...second] : second;
  return (
    tableHtml(shaped(first, style, labelColumns), style, headRows) +
    tableHtml(shaped(below, style, labelColumns), style, repeatsHead ? headRows : 0)
  );
}

/** Table four as markup. */
export function remediesHtml(figures: Figures, style: Style): string {
  return tableHtml(shaped(remediesTable(figures, style), style, 0), style, 3);
}

/** Table two as markup: one table, one for each block, or its last block apart. */
export function disclosureHtml(figures: Figures, style: Style): string {
  const blocks = disclosureTable(figures, style);
  const all = blocks.flat();
  const print = (rows: readonly Row[]): string => tableHtml(shaped(rows, style, 0), style, 0);
  if (style.disclosureTables === 'five') return blocks.map(print).join('\n');
  if (style.disclosureTables === 'last-apart') return print(all.slice(0, -1)) + print(all.slice(-1));
  return print(all);
}

/** The statistics table of the 2014 form as markup. */
export function statisticsHtml(figures: Figures, style: Style): string {
  return tableHtml(statisticsTable(figures, style), style, 1);
}

function shaped(rows: readonly Row[], style: Style, labels: number): readonly Row[] {
  const phantom = style.phantomColumn === 'on' ? withPhantomColumn(rows) : rows;
  switch (style.merges) {
    case 'kept':
      return phantom;
    case 'head-filled':
      return filledBelow(phantom, (each) => each.role === 'head' || each.role === 'corner');
    case 'labels-filled':
      return filledBelow(phantom, (each) => each.role === 'label');
    case 'lost':
      return unmerged(phantom);
    case 'converted':
      return labels > 0 ? converted(phantom, labels) : unmerged(phantom);
  }
}

/** Rows as a table element, the first `heads` rows set as heads where the style does so. */
export function tableHtml(rows: readonly Row[], style: Style, heads: number): string {
  const lines = rows.map((row, y) => {
    const tag = style.heads !== 'td' && y < heads ? 'th' : 'td';
    const cells = row.map((each, x) => {
      const spans =
        (each.columns > 1 ? ` colspan="${each.columns}"` : '') +
        (each.rows > 1 ? ` rowspan="${each.rows}"` : '');
      return `<${tag}${spans}>${cellHtml(each, style, x + y)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const open =
    '<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%">';
  if (style.heads !== 'thead' || heads === 0)
    return `${open}<tbody>\n${lines.join('\n')}\n</tbody></table>\n`;
  const [top, rest] = [lines.slice(0, heads).join('\n'), lines.slice(heads).join('\n')];
  return `${open}<thead>\n${top}\n</thead><tbody>\n${rest}\n</tbody></table>\n`;
}
