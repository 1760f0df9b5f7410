import type { ComponentChildren } from 'preact';
import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { Backup } from './Backup.tsx';
import { Confirm } from './Confirm.tsx';
import { ExportBar, type ExportKind } from './ExportBar.tsx';
import { HeadFilter } from './HeadFilter.tsx';
import type { Filter, HeadEntry, Sort } from './heads.ts';
import { HeadTable } from './HeadTable.tsx';
import { PAGE, Pager } from './Pager.tsx';
import { Troubles, type TroublesProps } from './Troubles.tsx';

export interface HistoryViewProps extends Omit<TroublesProps, 'bench'> {
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly heads: readonly HeadEntry[];
  /** Those that match the filter, in order. */
  readonly shown: readonly HeadEntry[];
  readonly filter: Filter;
  readonly sort: Sort;
  readonly page: number;
  readonly open: string | null;
  readonly isKeeping: boolean;
  readonly onKeep: (isOn: boolean) => void;
  readonly onFilter: (filter: Filter) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onPage: (page: number) => void;
  readonly onOpen: (url: string) => void;
  readonly onRemoveShown: () => void;
  readonly onRemoveAll: () => void;
  readonly onExport: (kind: ExportKind) => void;
  readonly onSaveFile: () => void;
  readonly onLoadFile: (file: File) => void;
  /** The result that is open, beside the table. */
  readonly children: ComponentChildren;
}

/** Everything that was checked, as a table. */
export function HistoryView(props: HistoryViewProps) {
  const { words, bench, heads, shown, page, open } = props;
  const { history } = bench;
  const isWhole = shown.length === heads.length;
  return (
    <section class="room" data-open={open !== null}>
      <div class="main">
        <h2 class="unseen">{bench.rooms.history}</h2>
        <p class="lead">{history.lead}</p>
        <p>
          <label class="tick">
            <input
              type="checkbox"
              data-testid="keep"
              checked={props.isKeeping}
              onChange={({ currentTarget }) => props.onKeep(currentTarget.checked)}
            />
            {history.keep}
          </label>
          {!props.isKeeping && <span class="warned"> {history.keepOff}</span>}
        </p>
        <Troubles {...props} />
        {heads.length === 0 ? (
          <p class="nothing">{history.empty}</p>
        ) : (
          <>
            <HeadFilter {...props} shown={shown.length} />
            {shown.length === 0 ? (
              <p class="nothing">{history.none}</p>
            ) : (
              <HeadTable {...props} heads={shown.slice(page * PAGE, (page + 1) * PAGE)} words={words} />
            )}
            <Pager page={page} count={shown.length} bench={bench} onPage={props.onPage} />
            <ExportBar count={shown.length} bench={bench} onExport={props.onExport} />
            <p class="buttons">
              <Confirm
                id="remove-all"
                label={history.removeAll(shown.length)}
                question={isWhole ? history.reallyAll : history.reallyRemove(shown.length)}
                cancel={history.cancel}
                isDisabled={shown.length === 0}
                onYes={isWhole ? props.onRemoveAll : props.onRemoveShown}
              />
            </p>
          </>
        )}
        <Backup
          bench={bench}
          isEmpty={heads.length === 0}
          onSave={props.onSaveFile}
          onLoad={props.onLoadFile}
        />
      </div>
      {props.children}
    </section>
  );
}
