import { useEffect, useState } from 'preact/hooks';
import { failedStates, listsOf, removeList, retryFailed } from '../../batch/batch.ts';
import { hostsOf } from '../../batch/hosts.ts';
import { cancelWaiting } from '../../batch/journal.ts';
import { progressOf } from '../../batch/progress.ts';
import type { Head } from '../../history/head.ts';
import { forget } from '../../history/history.ts';
import { goTo } from '../../shell/go-to.ts';
import { askToVisit } from '../../shell/sites.ts';
import { ListView, type RunState } from '../../ui/ListView.tsx';
import { standingsOf } from '../../ui/standings.ts';
import type { Surface } from '../../words/surface.ts';
import { listWords } from '../../words/surface-list.ts';
import type { WorkbenchWords } from '../../words/surface-workbench.ts';
import { KeptPane } from './KeptPane.tsx';
import { notesOf } from './run-notes.ts';
import { cancelRun, pauseRun, startRun, type Runner } from './runner.ts';
import { database } from './store.ts';
import { useItems } from './use-items.ts';

export interface ListPaneProps {
  readonly id: string;
  readonly heads: readonly Head[];
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onStatus: (status: string) => void;
  readonly onBack: () => void;
}

function stateOf({ running }: Runner, id: string): RunState {
  if (running === null) return 'idle';
  if (running.list !== id) return 'busy';
  if (running.isCancelling) return 'cancelling';
  return running.isPaused ? 'paused' : 'running';
}

/** One list: how far it has come, and what the person does with it. */
export function ListPane({ id, heads, words, bench, onStatus, onBack }: ListPaneProps) {
  const { items, runner, look } = useItems(id);
  const [title, setTitle] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const list = listWords[words.language === 'en' ? 'en' : 'zh'];
  const running = runner.running?.list === id ? runner.running : null;

  useEffect(() => {
    void database()
      .then(listsOf)
      .then((lists) => setTitle(lists.find((one) => one.id === id)?.title ?? ''));
  }, [id]);

  const start = (): void => void startRun(id, words.language);
  const attempt = (work: () => Promise<void>): void =>
    void work().catch((error: unknown) => onStatus(String(error)));

  const onCancel = (): void =>
    attempt(async () => {
      if (running === null) await cancelWaiting(await database(), id, Date.now());
      else await cancelRun();
      await look();
    });

  const onRetry = (): void =>
    attempt(async () => {
      await retryFailed(await database(), id);
      start();
    });

  const onAllow = (): void => {
    const refused = items.filter(({ state }) => state === 'forbidden');
    // Where a page led to another site, that is the one to be allowed besides.
    const urls = refused.flatMap(({ url, detail }) => (URL.canParse(detail) ? [url, detail] : [url]));
    attempt(async () => {
      if (!(await askToVisit(hostsOf(urls).flatMap(({ origins }) => origins)))) return;
      await retryFailed(await database(), id, ['forbidden']);
      start();
    });
  };

  return (
    <div class="room" data-open={open !== null}>
      <div class="main">
        <ListView
          title={title}
          standings={standingsOf(items, heads)}
          remainingMs={progressOf(items).remainingMs}
          run={stateOf(runner, id)}
          notes={notesOf(runner.report?.list === id ? runner.report : null, items, list)}
          failed={items.filter(({ state }) => failedStates.includes(state)).length}
          open={open}
          words={words}
          bench={bench}
          list={list}
          onStart={start}
          onPause={() => pauseRun(true)}
          onResume={() => pauseRun(false)}
          onCancel={onCancel}
          onRetry={onRetry}
          onAllow={onAllow}
          onRemove={() => attempt(async () => removeList(await database(), id).then(onBack))}
          onBack={onBack}
          onOpenPage={(url) => void goTo(url)}
          onShow={(url) => setOpen(url === open ? null : url)}
        />
      </div>
      {open !== null && (
        <KeptPane
          key={open}
          url={open}
          isFromSource={heads.find(({ url }) => url === open)?.source === 'list'}
          words={words}
          bench={bench}
          onStatus={onStatus}
          onClose={() => setOpen(null)}
          onRemove={() =>
            attempt(async () => {
              await forget(await database(), [open]);
              setOpen(null);
            })
          }
        />
      )}
    </div>
  );
}
