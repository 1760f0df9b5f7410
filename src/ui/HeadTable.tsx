import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { HeadRow } from './HeadRow.tsx';
import type { HeadEntry, Sort, SortKey } from './heads.ts';

export interface HeadTableProps {
  /** Those of this page of the table, in order. */
  readonly heads: readonly HeadEntry[];
  readonly sort: Sort;
  readonly open: string | null;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (url: string) => void;
}

const COLUMNS: readonly SortKey[] = [
  'issuer',
  'year',
  'verdict',
  'errors',
  'warnings',
  'missing',
  'coverage',
  'form',
  'publishedAt',
  'at',
];
/** Columns whose first press puts the largest first. */
const DOWN_FIRST: ReadonlySet<SortKey> = new Set([
  'year',
  'errors',
  'warnings',
  'missing',
  'publishedAt',
  'at',
]);

/** Kept results, one a row; a column's head sorts by it, an issuer's name opens the result. */
export function HeadTable({ heads, sort, open, words, bench, onSort, onOpen }: HeadTableProps) {
  return (
    <div class="scroller" role="region" aria-label={bench.rooms.history} tabIndex={0}>
      <table class="heads" data-testid="heads">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={sort.by !== column ? 'none' : sort.isDown ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  title={bench.history.sortBy(bench.column[column])}
                  onClick={() =>
                    onSort({
                      by: column,
                      isDown: sort.by === column ? !sort.isDown : DOWN_FIRST.has(column),
                    })
                  }
                >
                  {bench.column[column]}
                  <span class="arrow" aria-hidden="true">
                    {sort.by === column ? (sort.isDown ? '↓' : '↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head) => (
            <HeadRow
              key={head.url}
              head={head}
              isOpen={head.url === open}
              words={words}
              bench={bench}
              onOpen={() => onOpen(head.url)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
