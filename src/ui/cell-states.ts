import type { Result, ResultCell } from '../core/result.ts';

/** How a cell stands: what is wrong outweighs what it holds. */
export type CellState = 'fine' | 'error' | 'warning' | 'blank' | 'placeholder' | 'text' | 'absent';

export interface CellView {
  readonly state: CellState;
  /** Null where the page has no such cell. */
  readonly cell: ResultCell | null;
}

/** Looks up any cell of the forms by its path. */
export function cellStates({ cells, findings }: Result): (path: string) => CellView {
  const byPath = new Map(cells.map((cell) => [cell.path, cell]));
  const standing = findings.filter(({ setAside }) => setAside === null);
  const concerned = (severity: string): ReadonlySet<string> =>
    new Set(standing.filter((finding) => finding.severity === severity).flatMap((finding) => finding.cells));
  const errors = concerned('error');
  const warnings = concerned('warning');
  return (path) => {
    const cell = byPath.get(path) ?? null;
    if (cell === null) return { state: 'absent', cell };
    if (errors.has(path)) return { state: 'error', cell };
    if (cell.status !== 'number') return { state: cell.status, cell };
    return { state: warnings.has(path) ? 'warning' : 'fine', cell };
  };
}
