import { forms } from '../core/forms/index.ts';
import { requestGroups } from '../core/forms/requests.ts';
import type { Column, Row } from '../core/forms/sheet.ts';
import { sectionNames } from '../core/sections.ts';
import type { SectionId } from '../core/result.ts';

/** Group labels that a row label of table three does not carry itself. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/outcomes\.refused\./, requestGroups[1]?.label ?? ''],
  [/outcomes\.unavailable\./, requestGroups[2]?.label ?? ''],
  [/outcomes\.notProcessed\./, requestGroups[3]?.label ?? ''],
  [/outcomes\.other\.(?!undivided)/, requestGroups[4]?.label ?? ''],
];

const rowsByPath = new Map<string, Row>();
const cellsByPath = new Map<string, { readonly row: Row; readonly column: Column }>();
for (const row of forms.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows))) {
  if (!rowsByPath.has(row.path)) rowsByPath.set(row.path, row);
  row.columns.forEach((column, index) => {
    const path = row.paths[index];
    if (path !== undefined && !cellsByPath.has(path)) cellsByPath.set(path, { row, column });
  });
}

const shortened = (label: string): string => label.replace(/（(?=.{4})[^）]{0,80}）/g, '');

function rowName(row: Row): string {
  const group = GROUPS.find(([pattern]) => pattern.test(row.path))?.[1];
  return group ? `${group}${shortened(row.label)}` : shortened(row.label);
}

/** The official name of a row or of one of its cells: `（一）予以公开 · 自然人`. Official labels stay Chinese. */
export function nameOf(path: string): string {
  const cell = cellsByPath.get(path);
  if (cell) {
    const isStatistics = path.startsWith('statistics.');
    return isStatistics ? cell.column.label : `${rowName(cell.row)} · ${shortened(cell.column.label)}`;
  }
  const row = rowsByPath.get(path);
  return row ? rowName(row) : path;
}

/** So many rows are named; the page has all of them marked. */
const MOST_NAMED = 3;

/** The first of many rows by their names, and the word for more where there are more. */
export function namesOf(paths: readonly string[], between: string, more: string): string {
  const names = paths.slice(0, MOST_NAMED).map((path) => `“${nameOf(path)}”`);
  return names.join(between) + (paths.length > MOST_NAMED ? more : '');
}

/** The column of a cell, as its own name: 自然人, 总计 … */
export const columnName = (path: string): string => shortened(cellsByPath.get(path)?.column.label ?? path);

/** The row of a cell, without its column. */
export function rowNameOf(path: string): string {
  const cell = cellsByPath.get(path);
  return cell ? rowName(cell.row) : nameOf(path);
}

const NUMERALS = '一二三四五六';

/** 一、总体情况 … */
export function sectionName(id: SectionId): string {
  const at = sectionNames.findIndex((section) => section.id === id);
  return `${NUMERALS[at] ?? ''}、${sectionNames[at]?.title ?? id}`;
}

const TABLES = new Map([
  ['disclosure', '二、主动公开政府信息情况'],
  ['requests', '三、收到和处理政府信息公开申请情况'],
  ['remedies', '四、政府信息公开行政复议、行政诉讼情况'],
  ['statistics', '政府信息公开情况统计表'],
]);

/** The title of a table of the form. */
export const tableName = (id: string): string => TABLES.get(id) ?? id;
