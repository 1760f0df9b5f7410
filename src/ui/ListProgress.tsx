import type { ListWords } from '../words/surface-list.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import type { RunState } from './ListView.tsx';
import type { StateName } from '../words/surface-list.ts';
import type { Standing } from './standings.ts';

export interface ListProgressProps {
  readonly standings: readonly Standing[];
  readonly waiting: number;
  readonly remainingMs: number;
  readonly run: RunState;
  readonly bench: WorkbenchWords;
  readonly list: ListWords;
}

/** How far a list has come: how many pages in each state, and how long the rest may take. */
export function ListProgress({ standings, waiting, remainingMs, run, bench, list }: ListProgressProps) {
  const all = standings.length;
  const counts = new Map<StateName, number>();
  for (const { item } of standings) counts.set(item.state, (counts.get(item.state) ?? 0) + 1);
  return (
    <div class="progress" data-run={run} data-testid="progress">
      <p>
        <b data-testid="progress-said">{bench.list.progress(all - waiting, all)}</b>
        {waiting > 0 && run === 'running' && (
          <span class="quietly"> · {bench.list.remaining(Math.ceil(remainingMs / 60_000 - 0.5))}</span>
        )}
        <span class="quietly">
          {' '}
          · {run === 'running' ? bench.list.running : waiting === 0 ? bench.list.finished : bench.list.paused}
        </span>
      </p>
      <progress value={all - waiting} max={Math.max(1, all)} aria-label={bench.rooms.list} />
      <ul class="states">
        {[...counts].map(([state, count]) => (
          <li key={state} data-state={state}>
            {list.state[state].title} <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
