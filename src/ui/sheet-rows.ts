import { requestGroups } from '../core/forms/requests.ts';
import type { Row, Sheet } from '../core/forms/sheet.ts';

/** A line of a table as it is redrawn: a heading over a group, or a row of figures. */
export type SheetLine =
  { readonly kind: 'group'; readonly label: string } | { readonly kind: 'row'; readonly row: Row };

const GROUPS = new Map([
  ['refused', requestGroups[1]?.label],
  ['unavailable', requestGroups[2]?.label],
  ['notProcessed', requestGroups[3]?.label],
  ['other', requestGroups[4]?.label],
]);

/** The rows of a sheet with the headings that the form prints over groups of them. */
export function linesOf(sheet: Sheet): readonly SheetLine[] {
  let last: string | undefined;
  return sheet.rows.flatMap((row): readonly SheetLine[] => {
    const label = groupOf(row);
    const isNew = label !== undefined && label !== last;
    last = label;
    return [...(isNew ? [{ kind: 'group', label } as const] : []), { kind: 'row', row }];
  });
}

function groupOf({ path }: Row): string | undefined {
  const [, outcomes, group, kind] = path.split('.');
  return outcomes === 'outcomes' && kind !== undefined && kind !== 'undivided'
    ? GROUPS.get(group ?? '')
    : undefined;
}

/** Names a row's columns: rows with the same ones need only one head. */
export const keysOf = (row: Row | undefined): string | undefined => row?.columns.map(({ key }) => key).join();

/** Whether all rows have the same columns, so that one head stands for all. */
export const isUniform = (sheet: Sheet): boolean =>
  sheet.rows.every((row) => keysOf(row) === keysOf(sheet.rows[0]));

/** A row that adds up those before it. */
export const isSum = ({ path }: Row): boolean => path.endsWith('.outcomes.total');

/** A row under the heading of a group. */
export const isWithin = (row: Row): boolean => groupOf(row) !== undefined;

/** The label without what every reader knows to follow; the whole is in the tooltip. */
export function briefRow(label: string): string {
  const aside = label.indexOf('（', 1);
  const plain = aside < 0 ? label : label.slice(0, aside);
  return plain.replace(/(?<=[收转])政府信息公开申请数量$/, '');
}

/** The head of a column in two lines of a few characters. */
export const briefColumn = (label: string): string =>
  label.replace(/^社会公益组织$/, '公益组织').replace(/^法律服务机构$/, '法律机构');
