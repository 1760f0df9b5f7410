import { useState } from 'preact/hooks';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { timeOf } from './dates.ts';

/** A list that was made before. */
export interface ListEntry {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  readonly done: number;
  readonly all: number;
}

export interface ListStartProps {
  readonly bench: WorkbenchWords;
  readonly lists: readonly ListEntry[];
  readonly onPaste: (text: string) => void;
  readonly onIndex: (url: string, follows: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** Where a list begins: pasted addresses, a page that lists reports, or a list from before. */
export function ListStart({ bench: { list }, lists, onPaste, onIndex, onOpen }: ListStartProps) {
  const [text, setText] = useState('');
  const [index, setIndex] = useState('');
  const [follows, setFollows] = useState(true);
  return (
    <>
      <p class="lead">{list.lead}</p>
      {lists.length > 0 && (
        <div class="block">
          <h2>{list.lists}</h2>
          <ul class="lists">
            {lists.map(({ id, title, at, done, all }) => (
              <li key={id}>
                <button type="button" class="name" data-testid="open-list" onClick={() => onOpen(id)}>
                  {title || list.untitled}
                </button>
                <span class="quietly">
                  {list.progress(done, all)} · {list.made(timeOf(at))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form
        class="block"
        onSubmit={(event) => {
          event.preventDefault();
          onPaste(text);
        }}
      >
        <h2>
          <label for="paste">{list.paste}</label>
        </h2>
        <textarea
          id="paste"
          rows={7}
          data-testid="paste"
          placeholder={list.pasteHint}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="buttons">
          <button type="submit" class="plain main" data-testid="read-paste" disabled={text.trim() === ''}>
            {list.read}
          </button>
        </p>
      </form>
      <form
        class="block"
        onSubmit={(event) => {
          event.preventDefault();
          onIndex(index.trim(), follows);
        }}
      >
        <h2>
          <label for="index">{list.index}</label>
        </h2>
        <p class="buttons">
          <input
            id="index"
            type="url"
            class="address"
            data-testid="index"
            placeholder={list.indexHint}
            value={index}
            onInput={({ currentTarget }) => setIndex(currentTarget.value)}
          />
          <label class="tick">
            <input
              type="checkbox"
              data-testid="follow"
              checked={follows}
              onChange={({ currentTarget }) => setFollows(currentTarget.checked)}
            />
            {list.follow}
          </label>
          <button type="submit" class="plain main" data-testid="read-index" disabled={index.trim() === ''}>
            {list.readIndex}
          </button>
        </p>
      </form>
    </>
  );
}
