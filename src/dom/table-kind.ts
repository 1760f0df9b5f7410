import { hasInk } from './line';
import type { ReadCell, TableReading } from './to-grid';

/**
 * What a table is for. Portals still lay out whole pages with tables: those are read through, not as a grid.
 * `mixed` is a grid with cells that hold a text or a table of their own.
 */
export type TableKind = 'grid' | 'layout' | 'mixed';

export function tableKind(table: TableReading): TableKind {
  const isLayout = isSingleColumn(table) || table.cells.some(holdsFlow);
  if (!isLayout) return 'grid';
  return looksLikeData(table) ? 'mixed' : 'layout';
}

/** Whether a cell is a piece of the page rather than an entry of a table. */
export function holdsFlow(cell: ReadCell): boolean {
  if (cell.hasTable || cell.text.length > 300) return true;
  // Labels are set upright, a character a line: many lines alone do not make an article.
  return cell.text.length >= 100 && cell.text.split('\n').length >= 8;
}

function isSingleColumn(table: TableReading): boolean {
  let row = -1;
  for (const { place } of table.cells) {
    if (place.row === row) return false;
    row = place.row;
  }
  return true;
}

function looksLikeData(table: TableReading): boolean {
  const written = table.cells.filter((cell) => hasInk(cell.text));
  const short = written.filter((cell) => !holdsFlow(cell) && cell.text.length <= 80);
  const perRow = new Map<number, number>();
  for (const { place } of short) perRow.set(place.row, (perRow.get(place.row) ?? 0) + 1);
  const fullRows = [...perRow.values()].filter((count) => count >= 2).length;
  return fullRows >= 4 && short.length >= written.length * 0.8;
}
