import { vi } from 'vitest';

type Listener = (...given: never[]) => unknown;

/** An event of the extension API that a test can fire. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...given: unknown[]): unknown[] =>
      [...listeners].map((listener) => listener(...(given as never[]))),
  };
}

/** One area of the store, over a plain map. */
function area(stored: Map<string, unknown>, room: number) {
  const onChanged = event();
  const size = (): number => JSON.stringify([...stored]).length;
  return {
    async get(key: string | null) {
      if (key === null) return structuredClone(Object.fromEntries(stored));
      return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
    },
    async set(values: Record<string, unknown>) {
      for (const [key, value] of Object.entries(values)) {
        const before = stored.get(key);
        stored.set(key, structuredClone(value));
        if (size() > room) {
          if (before === undefined) stored.delete(key);
          else stored.set(key, before);
          throw new Error('Resource::kQuotaBytes quota exceeded');
        }
        onChanged.fire({ [key]: { newValue: structuredClone(value) } });
      }
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) {
        stored.delete(key);
        onChanged.fire({ [key]: {} });
      }
    },
    onChanged,
  };
}

/** As much of the extension API as the background, the shelf and the preferences use, over plain objects. */
export function fakeBrowser({ room = Infinity } = {}) {
  const stored = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const injected: unknown[] = [];
  const badges = new Map<number, Record<string, string>>();
  const note = (key: string) => async (given: Record<string, unknown>) => {
    const tab = Number(given['tabId']);
    badges.set(tab, { ...badges.get(tab), [key]: String(given['text'] ?? given['color'] ?? given['title']) });
  };
  const browser = {
    runtime: { id: 'ours', onMessage: event() },
    tabs: { onRemoved: event() },
    scripting: { executeScript: async (given: unknown) => void injected.push(given) },
    storage: { session: area(stored, room), local: area(local, Infinity) },
    i18n: { getUILanguage: () => 'zh-CN', getAcceptLanguages: async () => ['zh-CN'] },
    action: {
      setBadgeText: note('text'),
      setBadgeBackgroundColor: note('color'),
      setBadgeTextColor: note('textColor'),
      setTitle: note('title'),
    },
  };
  return { browser, stored, local, badges, injected };
}

/** Locks as browsers have them: one at a time for a name. Node has none before version 24. */
export function stubLocks(): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>): Promise<unknown> => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
