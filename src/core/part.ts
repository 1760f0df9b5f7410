import type { Entry, FiledRow, PrintedArticle, PrintedLabel, Stranger } from './filing.ts';
import type { Row, Sheet } from './forms/sheet.ts';
import type { Slot } from './lines.ts';
import type { Placement } from './place.ts';

/** What one grid holds of one table of the form. */
export interface Part {
  readonly id: Sheet['id'];
  readonly grid: number;
  readonly rows: readonly FiledRow[];
  readonly strangers: readonly Stranger[];
  readonly labels: readonly PrintedLabel[];
  readonly articles?: readonly PrintedArticle[];
}

/** A row of the form with the cells it was given. */
export function fileRow(
  row: Row,
  label: Slot,
  cells: readonly Slot[],
  placement: Placement,
  units: ReadonlyMap<string, string> = new Map(),
): FiledRow {
  const entries: readonly Entry[] =
    placement.lost !== null
      ? []
      : row.columns.flatMap((column, index) => {
          const [slot, path] = [placement.slots[index], row.paths[index]];
          if (!slot || path === undefined) return [];
          const { amount, where, cell } = slot;
          const unit = amount.status === 'number' ? (amount.unit ?? units.get(column.key) ?? null) : null;
          return [
            {
              path,
              column,
              amount,
              unit,
              concealed: cell.concealed ?? '',
              where,
            },
          ];
        });
  return {
    row,
    printed: label.cell.text,
    label: label.where,
    lost: placement.lost,
    hasSurplus: placement.lost === null && placement.hasSurplus,
    entries,
    cells: cells.map(({ where }) => where),
  };
}
