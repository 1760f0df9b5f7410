import { makeList, removeList, retryFailed } from '../../src/batch/batch.ts';
import { itemsOf } from '../../src/batch/journal.ts';
import { manners, type Manners } from '../../src/batch/manners.ts';
import { meansOf, type Means } from '../../src/batch/means.ts';
import { run, type Run } from '../../src/batch/run.ts';
import { noPreferences } from '../../src/core/preferences.ts';
import { openDatabase } from '../../src/history/database.ts';
import { headsOf } from '../../src/history/history.ts';
import { zh } from '../../src/words/zh.ts';

/** What a test may ask of a page of the extension that runs lists: names and plain data only. */
const opened = openDatabase();
let running: Run | null = null;
let means: Means | null = null;

export const lists = {
  async make(urls: readonly string[]) {
    const links = urls.map((href) => ({ href, text: '' }));
    return (await makeList(await opened, '年报', links)).id;
  },
  async start(list: string, own: Partial<Manners>) {
    means ??= meansOf({
      words: zh,
      preferences: noPreferences,
      mayVisit: (url) => Promise.resolve(/(?:^|\.)gov\.cn$/.test(new URL(url).hostname)),
      manners: { ...manners, ...own },
    });
    running = run(await opened, list, means);
  },
  async ended() {
    const ending = await running?.done;
    return ending?.kind === 'broken' ? { kind: ending.kind, error: String(ending.error) } : ending;
  },
  cancel: () => running?.cancel(),
  pause: () => running?.pause(),
  resume: () => running?.resume(),
  async retry(list: string) {
    return (await retryFailed(await opened, list)).length;
  },
  remove: async (list: string) => removeList(await opened, list),
  items: async (list: string) => itemsOf(await opened, list),
  heads: async () => headsOf(await opened),
};

Object.assign(globalThis, { lists });
