import { useEffect, useState } from 'preact/hooks';
import type { Mark, ResultFinding } from '../../core/result.ts';
import { browser } from '../../shell/browser.ts';
import { openPanel, openRoom } from '../../shell/rooms.ts';
import { askToReadGovernment, check, point, type Tab } from '../../shell/tab.ts';
import { setAside, takeBack } from '../../shell/preferences.ts';
import { inOrder } from '../../ui/listing.ts';
import { PopupView } from '../../ui/PopupView.tsx';
import { headingOf, summaryOf } from '../../words/summary.ts';
import type { Surface } from '../../words/surface.ts';
import { useShelf } from './use-shelf.ts';

export interface PopupProps {
  readonly words: Surface;
  /** A panel stays while pages come and go beside it; a popup is of the page it was opened over. */
  readonly place: 'popup' | 'panel';
}

/** The result of the tab in question: reads the shelf, watches it, and passes on what the person presses. */
export function Popup({ words, place }: PopupProps) {
  const { tab, frame, view, setView } = useShelf(location.search, place);
  const [current, setCurrent] = useState<ResultFinding | null>(null);
  const [isMarked, setMarked] = useState(false);
  const [status, setStatus] = useState('');
  const result = view.state === 'checked' ? view.result : null;
  const stops = inOrder(result?.findings ?? []).flatMap(({ group }) =>
    group.filter(({ marks }) => marks.length > 0),
  );

  // What was marked belongs to a result that is no longer shown.
  useEffect(() => setCurrent(null), [result]);
  useEffect(() => {
    setMarked(false);
    setStatus('');
  }, [tab?.id, tab?.url]);

  const mark = async (marks: readonly Mark[], quote: string | null): Promise<void> => {
    if (tab === null) return;
    const marked = await point(tab, frame, { type: 'mark', marks, quote, labels: words.mark });
    setMarked(marked !== null && marked.found > marked.hidden);
    if (marked === null) setStatus(words.noContent);
    else if (marked.found === 0) setStatus(words.lostPlace);
    else setStatus(marked.hidden > 0 ? words.hiddenPlace : '');
  };

  const onPoint = (finding: ResultFinding): void => {
    setCurrent(finding);
    void mark(finding.marks, finding.quote);
  };

  const onStep = (by: 1 | -1): void => {
    const at = current === null ? (by === 1 ? -1 : 0) : stops.indexOf(current);
    const next = stops[(at + by + stops.length) % stops.length];
    if (!next) return;
    onPoint(next);
  };

  const onUnmark = (): void => {
    setCurrent(null);
    setMarked(false);
    setStatus('');
    if (tab !== null) void point(tab, frame, { type: 'unmark' });
  };

  const copy = (text: string): void =>
    void navigator.clipboard.writeText(text).then(
      () => setStatus(words.copied),
      () => setStatus(words.notCopied),
    );

  const onCheck = async (of: Tab | null = tab): Promise<void> => {
    if (of === null) return;
    setView({ state: 'checking' });
    if (!(await check(of))) setView({ state: 'forbidden' });
  };

  const onSetAside = (finding: ResultFinding, reason: string): void => {
    if (result === null) return;
    const { fingerprint, rule, message } = finding;
    const heading = headingOf(result, words);
    const one = { fingerprint, reason, rule, message, heading, url: result.page.url, at: Date.now() };
    void setAside(one).then(() => setStatus(words.aside.done));
  };

  const onTakeBack = ({ fingerprint }: ResultFinding): void =>
    void takeBack(fingerprint).then(() => setStatus(words.aside.takenBack));

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (event.key === 'n') onStep(1);
      if (event.key === 'p') onStep(-1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <PopupView
      view={view}
      words={words}
      current={current}
      position={{ index: current === null ? -1 : stops.indexOf(current), count: stops.length }}
      isMarked={isMarked}
      status={status}
      onCheck={() => void onCheck()}
      onAllow={() => void askToReadGovernment().then((isAllowed) => (isAllowed ? onCheck() : undefined))}
      onCopyJson={(whole) => copy(JSON.stringify(whole, null, 2))}
      onCopySummary={(whole) => copy(summaryOf(whole, words))}
      onCopyMessage={copy}
      onOpenJson={() => tab && void openRoom('json', tab)}
      onOpenPanel={place === 'popup' && tab !== null ? () => void openPanel(tab).then(() => close()) : null}
      onOpenWorkbench={() => void openRoom('workbench', null)}
      onOpenList={() => void openRoom('workbench', tab)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onPoint={onPoint}
      onSetAside={onSetAside}
      onTakeBack={onTakeBack}
      onPointCell={({ selector }) => void mark([{ selector, role: 'place' }], null)}
      onStep={onStep}
      onUnmark={onUnmark}
    />
  );
}

/** A letter typed into a field is no command. */
const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input');
