import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Head } from '../../history/head.ts';
import { forget, forgetAll, noteEmptied } from '../../history/history.ts';
import { matching, noFilter, sorted, type Filter, type Sort } from '../../ui/heads.ts';
import { HistoryView } from '../../ui/HistoryView.tsx';
import { PAGE } from '../../ui/Pager.tsx';
import type { Surface } from '../../words/surface.ts';
import type { WorkbenchWords } from '../../words/surface-workbench.ts';
import { loadHistory, saveHistory } from './backup.ts';
import { exportHeads } from './export-heads.ts';
import { KeptPane } from './KeptPane.tsx';
import { database } from './store.ts';
import { useKeeping } from './use-keeping.ts';

export interface HistoryRoomProps {
  readonly heads: readonly Head[];
  readonly aside: number;
  readonly isEmptied: boolean;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onStatus: (status: string) => void;
  readonly onChange: () => Promise<void>;
}

/** The room of everything that was checked. */
export function HistoryRoom({ heads, aside, isEmptied, words, bench, onStatus, onChange }: HistoryRoomProps) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [sort, setSort] = useState<Sort>({ by: 'at', isDown: true });
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const keeping = useKeeping();
  const shown = useMemo(() => sorted(matching(heads, filter), sort), [heads, filter, sort]);
  const last = Math.max(0, Math.ceil(shown.length / PAGE) - 1);
  const { history } = bench;

  useEffect(() => setPage(0), [filter, sort]);
  useEffect(() => {
    if (open !== null && !heads.some(({ url }) => url === open)) setOpen(null);
  }, [heads]);

  const attempt = (work: () => Promise<string>): void =>
    void work().then(onStatus, (error: unknown) => onStatus(`${bench.unavailable} ${String(error)}`));

  const onRemove = (urls: readonly string[] | null): void =>
    attempt(async () => {
      const found = await database();
      const count = urls?.length ?? heads.length;
      await (urls === null ? forgetAll(found) : forget(found, urls));
      await onChange();
      return history.removed(count);
    });

  return (
    <HistoryView
      words={words}
      bench={bench}
      heads={heads}
      shown={shown}
      filter={filter}
      sort={sort}
      page={Math.min(page, last)}
      open={open}
      aside={aside}
      isEmptied={isEmptied}
      {...keeping}
      onEmptiedNoted={() => void database().then(noteEmptied)}
      onFilter={setFilter}
      onSort={setSort}
      onPage={setPage}
      onOpen={(url) => setOpen(url === open ? null : url)}
      onRemoveShown={() => onRemove(shown.map(({ url }) => url))}
      onRemoveAll={() => onRemove(null)}
      onExport={(kind) => {
        onStatus(history.exporting);
        attempt(async () => history.exported(await exportHeads(await database(), shown, kind, words)));
      }}
      onSaveFile={() => {
        onStatus(history.exporting);
        attempt(async () => history.exported(await saveHistory(await database())));
      }}
      onLoadFile={(file) => {
        onStatus(bench.loading);
        attempt(async () => {
          const said = await loadHistory(await database(), file, history);
          await onChange();
          return said;
        });
      }}
    >
      {open !== null && (
        <KeptPane
          key={open}
          url={open}
          isFromSource={heads.find(({ url }) => url === open)?.source === 'list'}
          words={words}
          bench={bench}
          onStatus={onStatus}
          onClose={() => setOpen(null)}
          onRemove={() => onRemove([open])}
        />
      )}
    </HistoryView>
  );
}
