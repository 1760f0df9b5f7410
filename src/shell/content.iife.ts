import type { Preferences } from '../core/preferences.ts';
import { looksLike } from '../dom/looks-like.ts';
import { attend } from './attend.ts';
import { browser, type Runtime } from './browser.ts';
import { engineHere, removeEngine } from './engine.ts';
import { createMarks } from './marks.ts';
import { asOrder, type Marked, type Notice } from './message.ts';
import { preferencesOf } from './decisions.ts';
import { decisionsNow, watchDecisions } from './preferences.ts';

/** Runs in every frame of a matched page, and in the frames of any page the person asks about; once in each. */
const LIVE = Symbol.for('gouji');
const world = globalThis as { [LIVE]?: { isOrphan(): boolean; stop(): void } };

const isOrphan = (): boolean => browser.runtime?.id === undefined;

if (world[LIVE] === undefined || world[LIVE].isOrphan()) {
  if (world[LIVE]) {
    world[LIVE].stop();
    removeEngine();
  }
  world[LIVE] = { isOrphan, stop: start() };
}

function start(): () => void {
  const marks = createMarks(document);
  // Null until asked for, and again while the page is out of sight and may miss a change.
  let preferences: Preferences | null = null;

  const stop = (): void => {
    attention.stop();
    if (!isOrphan()) unwatch();
    marks.hide();
  };

  const tell = (notice: Notice): void => {
    if (isOrphan()) return stop();
    // Fails only when the extension is replaced at this very moment, and then there is nobody left to tell.
    browser.runtime.sendMessage(notice).catch(() => isOrphan() && stop());
  };

  const attention = attend(document, {
    looksLike: () => looksLike(document),
    inspect: (isInHaste) => {
      const engine = engineHere();
      if (engine === null || preferences === null) return null;
      return engine(document, { preferences, isInHaste });
    },
    prepare: async () => {
      const decided = preferencesOf(await decisionsNow());
      // A change may have come while we asked, and is newer than the answer.
      preferences ??= decided;
      if (engineHere() !== null) return;
      const reason: unknown = await browser.runtime.sendMessage({ type: 'prepare' } satisfies Notice);
      if (engineHere() === null) throw new Error(`the engine did not come: ${String(reason)}`);
    },
    tell,
    isOrphan,
    leave: marks.hide,
    isOwn: marks.isOwn,
    key: crypto.getRandomValues(new Uint32Array(4)).join('-'),
  });

  const unwatch = watchDecisions((decisions) => {
    preferences = preferencesOf(decisions);
    attention.again();
  });
  window.addEventListener('pagehide', () => (preferences = null), { capture: true, passive: true });

  const obey = (message: unknown): Marked | null => {
    const order = asOrder(message);
    switch (order?.type) {
      case 'mark':
        return marks.show(order);
      case 'unmark':
        marks.hide();
        return null;
      case 'look':
        attention.ask();
        return null;
      case undefined:
        return null;
    }
  };

  const hear = (message: unknown, sender: Runtime.MessageSender, answer: (said: unknown) => void): void => {
    if (sender.id === browser.runtime.id) answer(obey(message));
  };
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListener);

  return stop;
}
