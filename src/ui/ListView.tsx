import { useState } from 'preact/hooks';
import type { Surface } from '../words/surface.ts';
import type { ListWords } from '../words/surface-list.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { Confirm } from './Confirm.tsx';
import { ItemTable } from './ItemTable.tsx';
import { ListProgress } from './ListProgress.tsx';
import { PAGE, Pager } from './Pager.tsx';
import type { Standing } from './standings.ts';

/** How a list stands as a whole. `idle`: nothing runs here, whatever waits; `busy`: another list does. */
export type RunState = 'idle' | 'busy' | 'running' | 'paused' | 'cancelling';

export interface ListEvents {
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onAllow: () => void;
  readonly onRemove: () => void;
  readonly onBack: () => void;
  readonly onOpenPage: (url: string) => void;
  readonly onShow: (url: string) => void;
}

export interface ListViewProps extends ListEvents {
  readonly title: string;
  readonly standings: readonly Standing[];
  readonly remainingMs: number;
  readonly run: RunState;
  /** What the run has to say: a host left alone, another window. */
  readonly notes: readonly string[];
  readonly failed: number;
  readonly open: string | null;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly list: ListWords;
}

/** A list under way, or as it was left. */
export function ListView(props: ListViewProps) {
  const { title, standings, run, bench, list, words, failed } = props;
  const [page, setPage] = useState(0);
  const waiting = standings.filter(
    ({ item }) => item.state === 'waiting' || item.state === 'fetching',
  ).length;
  const forbidden = standings.some(({ item }) => item.state === 'forbidden');
  return (
    <>
      <h2 data-testid="list-title">{title || bench.list.untitled}</h2>
      <ListProgress {...props} waiting={waiting} />
      {run === 'busy' && <p class="warned">{bench.list.busy}</p>}
      {props.notes.map((note) => (
        <p key={note} class="warned" role="status">
          {note}
        </p>
      ))}
      <div class="buttons" data-testid="list-buttons">
        {run === 'running' && button('pause', bench.list.pause, props.onPause)}
        {run === 'paused' && button('resume', bench.list.resume, props.onResume, true)}
        {run === 'idle' && waiting > 0 && button('go-on', bench.list.goOn, props.onStart, true)}
        {run !== 'cancelling' && waiting > 0 && button('cancel', bench.list.cancel, props.onCancel)}
        {run === 'idle' && failed > 0 && button('retry', bench.list.retry(failed), props.onRetry)}
        {run === 'idle' && forbidden && button('allow', bench.list.allow, props.onAllow)}
        {button('list-back', bench.list.back, props.onBack)}
        {(run === 'idle' || run === 'busy') && (
          <Confirm
            id="remove-list"
            label={bench.list.remove}
            question={bench.list.reallyRemove}
            cancel={bench.history.cancel}
            onYes={props.onRemove}
          />
        )}
      </div>
      <ItemTable
        standings={standings.slice(page * PAGE, (page + 1) * PAGE)}
        open={props.open}
        words={words}
        bench={bench}
        list={list}
        onOpenPage={props.onOpenPage}
        onShow={props.onShow}
      />
      <Pager page={page} count={standings.length} bench={bench} onPage={setPage} />
      <p class="note">{bench.fromSource}</p>
    </>
  );
}

const button = (id: string, label: string, onClick: () => void, isMain = false) => (
  <button key={id} type="button" class={isMain ? 'plain main' : 'plain'} data-testid={id} onClick={onClick}>
    {label}
  </button>
);
