import type { Cell, Figures } from './figures';
import { columnKeys, remedyKeys } from './labels';

/** The same filing with other words in one cell, the cell named by its public path. */
export function withCell(figures: Figures, path: string, cell: Cell): Figures {
  const [table, ...rest] = path.split('.');
  if (table === 'remedies' && figures.remedies !== null) {
    const at = remedyKeys.indexOf(rest.join('.'));
    return { ...figures, remedies: figures.remedies.map((old, i) => (i === at ? cell : old)) };
  }
  if (table === 'disclosure') {
    return { ...figures, disclosure: { ...figures.disclosure, [rest.join('.')]: cell } };
  }
  if (table === 'statistics') {
    return { ...figures, statistics: { ...figures.statistics, [rest.join('.')]: cell } };
  }
  const key = rest.slice(0, -1).join('.');
  const at = columnKeys.findIndex((column) => column === rest.at(-1));
  const row = figures.requests?.[key] ?? [];
  return withRow(
    figures,
    key,
    row.map((old, i) => (i === at ? cell : old)),
  );
}

/** The same filing with several cells changed. */
export function withCells(figures: Figures, cells: Readonly<Record<string, Cell>>): Figures {
  return Object.entries(cells).reduce((all, [path, cell]) => withCell(all, path, cell), figures);
}

/** The same filing with another row in table three; null takes the row off the page. */
export function withRow(figures: Figures, key: string, row: readonly Cell[] | null): Figures {
  const { [key]: _old, ...others } = figures.requests ?? {};
  return { ...figures, requests: row === null ? others : { ...figures.requests, [key]: row } };
}

/** Every path of the filing with what stands there; a row of another width than the form's says nothing certain. */
export function cellsOf(figures: Figures): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [key, cell] of Object.entries(figures.disclosure ?? {})) cells.set(`disclosure.${key}`, cell);
  for (const [key, row] of Object.entries(figures.requests ?? {})) {
    columnKeys.forEach((column, i) => {
      cells.set(`requests.${key}.${column}`, row.length === columnKeys.length ? (row[i] ?? null) : null);
    });
  }
  remedyKeys.forEach((key, i) => {
    if (figures.remedies === null) return;
    const isWhole = figures.remedies.length === remedyKeys.length;
    cells.set(`remedies.${key}`, isWhole ? (figures.remedies[i] ?? null) : null);
  });
  for (const [key, cell] of Object.entries(figures.statistics ?? {})) cells.set(`statistics.${key}`, cell);
  return cells;
}

/** What a reader may take from the page: the numbers, and null for everything else. */
export function valuesOf(figures: Figures): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    [...cellsOf(figures)].map(([path, cell]) => [path, typeof cell === 'number' ? cell : null]),
  );
}
