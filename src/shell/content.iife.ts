import { inspect } from '../core/inspect.ts';
import { isHiddenByLayout } from '../dom/visible.ts';
import { looksLike } from '../dom/looks-like.ts';
import { readPage } from '../dom/read-page.ts';
import { wordsFor } from '../words/choose.ts';
import { attend } from './attend.ts';
import { browser, type Runtime } from './browser.ts';
import { languageFrom } from './language.ts';
import { createMarks } from './marks.ts';
import { asOrder, type Marked, type Notice } from './message.ts';

/** Runs in every frame of a matched page, and in the frames of any page the person asks about; once in each. */
const LIVE = Symbol.for('gouji');
const world = globalThis as { [LIVE]?: { isOrphan(): boolean; stop(): void } };

const isOrphan = (): boolean => browser.runtime?.id === undefined;

if (world[LIVE] === undefined || world[LIVE].isOrphan()) {
  world[LIVE]?.stop();
  world[LIVE] = { isOrphan, stop: start() };
}

function start(): () => void {
  const words = wordsFor(languageFrom(navigator.languages));
  const marks = createMarks(document);

  const stop = (): void => {
    attention.stop();
    marks.hide();
  };

  const tell = (notice: Notice): void => {
    // Fails only when the extension was replaced under us, and then there is nobody left to tell.
    browser.runtime.sendMessage(notice).catch(() => isOrphan() && stop());
  };

  const attention = attend(document, {
    looksLike: () => looksLike(document),
    inspect: () => inspect(readPage(document, { isHidden: isHiddenByLayout }), words),
    tell,
    isOrphan,
    isOwn: marks.isOwn,
    key: crypto.getRandomValues(new Uint32Array(4)).join('-'),
  });

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): Promise<Marked | null> | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      const order = asOrder(message);
      switch (order?.type) {
        case 'mark':
          return Promise.resolve(marks.show(order));
        case 'unmark':
          marks.hide();
          return Promise.resolve(null);
        case 'look':
          attention.ask();
          return Promise.resolve(null);
        case undefined:
          return undefined;
      }
    },
  );

  return stop;
}
