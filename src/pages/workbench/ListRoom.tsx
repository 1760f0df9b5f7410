import { useEffect, useState } from 'preact/hooks';
import { makeList } from '../../batch/batch.ts';
import { hostsOf } from '../../batch/hosts.ts';
import { linksIn } from '../../batch/links.ts';
import type { Head } from '../../history/head.ts';
import { askToVisit } from '../../shell/sites.ts';
import { LinkPicker, type PickLink } from '../../ui/LinkPicker.tsx';
import type { Surface } from '../../words/surface.ts';
import { listWords } from '../../words/surface-list.ts';
import type { WorkbenchWords } from '../../words/surface-workbench.ts';
import { ListPane } from './ListPane.tsx';
import { ListStartPane } from './ListStartPane.tsx';
import { linksOfTab, readLinks } from './read-links.ts';
import { meansHere, runnerNow, startRun } from './runner.ts';
import { database } from './store.ts';

/** Where the person is with a list. */
type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly pages: number; readonly stop: AbortController }
  | {
      readonly at: 'pick';
      readonly title: string;
      readonly links: readonly PickLink[];
      readonly next: string | null;
      readonly notes: readonly string[];
    }
  | { readonly at: 'list'; readonly id: string };

export interface ListRoomProps {
  readonly heads: readonly Head[];
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onStatus: (status: string) => void;
}

/** The room where lists are made and gone through. */
export function ListRoom({ heads, words, bench, onStatus }: ListRoomProps) {
  const running = runnerNow().running;
  const [stage, setStage] = useState<Stage>(
    running === null ? { at: 'start' } : { at: 'list', id: running.list },
  );
  const said = listWords[words.language === 'en' ? 'en' : 'zh'];

  useEffect(() => {
    if (running !== null) return;
    void linksOfTab(location.search).then((found) => {
      if (found === null) return;
      // Once: whoever reloads or comes back does not want it again.
      history.replaceState(null, '', `${location.pathname}${location.hash}`);
      setStage({ at: 'pick', notes: [], ...found });
    });
  }, []);

  const onPaste = (text: string): void => {
    const { links, dropped } = linksIn(text);
    if (links.length === 0) return onStatus(bench.list.noLinks);
    const reasons = [...new Set(dropped.map(({ why }) => why))];
    const notes = reasons.map((reason) =>
      said.dropped[reason](dropped.filter(({ why }) => why === reason).length),
    );
    setStage({
      at: 'pick',
      title: '',
      links: links.map((link) => ({ ...link, isFiling: null })),
      next: null,
      notes,
    });
  };

  const onIndex = async (url: string, follows: boolean, before: readonly PickLink[] = []): Promise<void> => {
    const address = linksIn(url).links[0]?.href;
    if (address === undefined) return onStatus(bench.list.noLinks);
    await askToVisit(hostsOf([address]).flatMap(({ origins }) => origins));
    const stop = new AbortController();
    setStage({ at: 'reading', pages: 0, stop });
    const read = await readLinks(address, follows, await meansHere(words.language), stop.signal, (pages) =>
      setStage({ at: 'reading', pages, stop }),
    );
    const { trouble } = read;
    const notes =
      trouble === null
        ? []
        : [`${bench.list.notRead}${words.colon}${said.state[trouble.state].title} ${trouble.detail}`.trim()];
    const links = [...new Map([...before, ...read.links].map((link) => [link.href, link])).values()];
    if (links.length > 0) return setStage({ at: 'pick', title: read.title, links, next: read.next, notes });
    setStage({ at: 'start' });
    onStatus(notes[0] ?? bench.list.noIndex);
  };

  const onStart = async (title: string, links: readonly PickLink[]): Promise<void> => {
    // First of all, for browsers ask only within a click; without leave the pages say so themselves.
    await askToVisit(hostsOf(links.map(({ href }) => href)).flatMap(({ origins }) => origins));
    const { id } = await makeList(await database(), title, links);
    setStage({ at: 'list', id });
    void startRun(id, words.language);
  };

  return (
    <section class="room" data-open="false">
      {stage.at === 'start' && (
        <ListStartPane
          bench={bench}
          onPaste={onPaste}
          onIndex={(url, follows) => void onIndex(url, follows)}
          onOpen={(id) => setStage({ at: 'list', id })}
        />
      )}
      {stage.at === 'reading' && (
        <div class="main">
          <p role="status">{bench.list.reading(stage.pages)}</p>
          <p class="buttons">
            <button type="button" class="plain" onClick={() => stage.stop.abort()}>
              {bench.list.back}
            </button>
          </p>
        </div>
      )}
      {stage.at === 'pick' && (
        <div class="main">
          <LinkPicker
            bench={bench}
            {...stage}
            hostCount={(links) => hostsOf(links.map(({ href }) => href)).length}
            onFollow={stage.next === null ? null : () => void onIndex(stage.next ?? '', true, stage.links)}
            onStart={(links) => void onStart(stage.title, links)}
            onBack={() => setStage({ at: 'start' })}
          />
        </div>
      )}
      {stage.at === 'list' && (
        <ListPane
          key={stage.id}
          id={stage.id}
          heads={heads}
          words={words}
          bench={bench}
          onStatus={onStatus}
          onBack={() => setStage({ at: 'start' })}
        />
      )}
    </section>
  );
}
