import { useState } from 'preact/hooks';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { PAGE, Pager } from './Pager.tsx';

/** A page that may be put into a list. */
export interface PickLink {
  readonly href: string;
  readonly text: string;
  /** Whether its text reads as the title of a report; null where nobody knows. */
  readonly isFiling: boolean | null;
}

export interface LinkPickerProps {
  readonly bench: WorkbenchWords;
  readonly title: string;
  readonly links: readonly PickLink[];
  /** What was left out, or could not be read. */
  readonly notes: readonly string[];
  readonly hostCount: (links: readonly PickLink[]) => number;
  /** Reads on in the list that the links are from; null where it ends here. */
  readonly onFollow: (() => void) | null;
  readonly onStart: (links: readonly PickLink[]) => void;
  readonly onBack: () => void;
}

/** Which of the pages found are to be checked. Those that read as reports are ticked to begin with. */
export function LinkPicker({ bench, title, links, notes, ...props }: LinkPickerProps) {
  const { list } = bench;
  const [off, setOff] = useState<ReadonlySet<string>>(() => others(links));
  const [page, setPage] = useState(0);
  const chosen = links.filter(({ href }) => !off.has(href));
  const toggle = (href: string): void => {
    const next = new Set(off);
    if (!next.delete(href)) next.add(href);
    setOff(next);
  };
  return (
    <>
      <h2 data-testid="pick-title">{title || list.untitled}</h2>
      {notes.map((note) => (
        <p key={note} class="warned">
          {note}
        </p>
      ))}
      <div class="buttons">
        <button type="button" class="plain" data-testid="pick-all" onClick={() => setOff(new Set())}>
          {list.all}
        </button>
        <button
          type="button"
          class="plain"
          data-testid="pick-none"
          onClick={() => setOff(new Set(links.map(({ href }) => href)))}
        >
          {list.noneChosen}
        </button>
        {links.some(({ isFiling }) => isFiling !== null) && (
          <button type="button" class="plain" data-testid="pick-titles" onClick={() => setOff(others(links))}>
            {list.onlyTitles}
          </button>
        )}
        {props.onFollow !== null && (
          <button type="button" class="plain" data-testid="pick-follow" onClick={props.onFollow}>
            {list.follow}
          </button>
        )}
        <span class="quietly" role="status" data-testid="pick-count">
          {list.pick(chosen.length, links.length)}
        </span>
      </div>
      <ul class="links" data-testid="links">
        {links.slice(page * PAGE, (page + 1) * PAGE).map(({ href, text }) => (
          <li key={href}>
            <label class="tick">
              <input type="checkbox" checked={!off.has(href)} onChange={() => toggle(href)} />
              <span>
                {text || href}
                {text !== '' && <span class="address">{href}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Pager page={page} count={links.length} bench={bench} onPage={setPage} />
      <p class="quietly">{list.hosts(props.hostCount(chosen))}</p>
      <p class="buttons">
        <button
          type="button"
          class="plain main"
          data-testid="start"
          disabled={chosen.length === 0}
          onClick={() => props.onStart(chosen)}
        >
          {list.start}
        </button>
        <button type="button" class="plain" data-testid="pick-back" onClick={props.onBack}>
          {list.back}
        </button>
      </p>
    </>
  );
}

/** Those that do not read as titles, unless none does: then there is nothing to go by. */
const others = (links: readonly PickLink[]): ReadonlySet<string> =>
  new Set(
    links.some(({ isFiling }) => isFiling === true)
      ? links.filter(({ isFiling }) => isFiling === false).map(({ href }) => href)
      : [],
  );
