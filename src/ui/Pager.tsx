import type { WorkbenchWords } from '../words/surface-workbench.ts';

/** So many rows are drawn at once. */
export const PAGE = 200;

export interface PagerProps {
  readonly page: number;
  readonly count: number;
  readonly bench: WorkbenchWords;
  readonly onPage: (page: number) => void;
}

/** Turns the pages of a long table. */
export function Pager({ page, count, bench: { history }, onPage }: PagerProps) {
  if (count <= PAGE) return null;
  const [from, to] = [page * PAGE + 1, Math.min(count, (page + 1) * PAGE)];
  return (
    <p class="pager">
      <button type="button" class="plain" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {history.previous}
      </button>
      <span>{history.range(from, to, count)}</span>
      <button
        type="button"
        class="plain"
        data-testid="next-page"
        disabled={to >= count}
        onClick={() => onPage(page + 1)}
      >
        {history.next}
      </button>
    </p>
  );
}
