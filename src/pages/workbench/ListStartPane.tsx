import { useEffect, useState } from 'preact/hooks';
import { listsOf } from '../../batch/batch.ts';
import { itemsOf } from '../../batch/journal.ts';
import { progressOf } from '../../batch/progress.ts';
import { ListStart, type ListEntry } from '../../ui/ListStart.tsx';
import type { WorkbenchWords } from '../../words/surface-workbench.ts';
import { database } from './store.ts';

export interface ListStartPaneProps {
  readonly bench: WorkbenchWords;
  readonly onPaste: (text: string) => void;
  readonly onIndex: (url: string, follows: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** The start of a list, with those from before and how far they came. */
export function ListStartPane(props: ListStartPaneProps) {
  const [lists, setLists] = useState<readonly ListEntry[]>([]);
  useEffect(() => void readLists().then(setLists, () => setLists([])), []);
  return (
    <div class="main">
      <ListStart {...props} lists={lists} />
    </div>
  );
}

async function readLists(): Promise<readonly ListEntry[]> {
  const found = await database();
  const lists = await listsOf(found);
  return Promise.all(
    lists.map(async ({ id, title, at }) => {
      const { done, all } = progressOf(await itemsOf(found, id));
      return { id, title, at, done, all };
    }),
  );
}
