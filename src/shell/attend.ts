import type { Result } from '../core/result.ts';
import type { Notice } from './message.ts';
import { createNoise } from './noise.ts';
import type { Outcome } from './outcome.ts';
import { createPace } from './pace.ts';

/** What attending to a document needs from outside. */
export interface Means {
  /** The cheap gate. */
  readonly looksLike: () => boolean;
  /** Null as long as there is nothing to inspect with. */
  readonly inspect: () => Result | null;
  /** Brings what is needed to inspect. */
  readonly prepare: () => Promise<void>;
  readonly tell: (notice: Notice) => void;
  /** Whether the extension that put us here is gone. */
  readonly isOrphan: () => boolean;
  /** Clears away what is ours, once it is. */
  readonly leave: () => void;
  /** Whether a node is of our own making. */
  readonly isOwn: (node: Node) => boolean;
  /** A key that no other document has. */
  readonly key: string;
}

export interface Attention {
  /** The person asks: look without the gate, and say so even if it is no filing. */
  ask(): void;
  stop(): void;
}

const DOZE_AFTER = 10_000;
const MOST_TRIES = 30;
const SEEN = { childList: true, characterData: true, subtree: true };
const ATTRIBUTES = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };

/**
 * Looks at a document, publishes what it finds, and again whenever that changes. A document without a filing
 * is watched only for a while after it loads, after a click and after a move within the page.
 */
export function attend(document: Document, means: Means): Attention {
  const window = document.defaultView;
  if (window === null) return { ask() {}, stop() {} };
  const ended = new AbortController();
  const noise = createNoise(means.isOwn);
  let published: string | null = null;
  let isAsked = false;
  let isPreparing = false;
  let tries = 0;
  let doze: ReturnType<typeof setTimeout> | undefined;

  const publish = (outcome: Outcome | null): boolean => {
    const json = outcome && JSON.stringify(outcome);
    if (json === published && !isAsked) return false;
    const wasPublished = published !== null;
    published = json;
    if (outcome !== null) means.tell({ type: 'publish', document: means.key, outcome });
    else if (wasPublished) means.tell({ type: 'withdraw', document: means.key });
    return true;
  };

  const failed = (error: unknown): Outcome => ({
    status: 'failed',
    url: window.location.href,
    message: messageOf(error),
  });

  const outcomeNow = (): Outcome | null | 'later' => {
    const { href: url } = window.location;
    try {
      if (!isAsked && !means.looksLike()) return null;
      const result = means.inspect();
      if (result === null) return 'later';
      return result.kind === 'not-report' && !isAsked ? null : { status: 'checked', url, result };
    } catch (error) {
      return failed(error);
    }
  };

  const prepare = (): void => {
    if (isPreparing) return;
    isPreparing = true;
    const done = (act: () => unknown) => (): void => {
      isPreparing = false;
      if (!ended.signal.aborted) act();
    };
    means.prepare().then(done(look), (error: unknown) => done(() => publish(failed(error)))());
  };

  const look = (): boolean => {
    if (means.isOrphan()) {
      stop();
      means.leave();
      return false;
    }
    if (isPrerendering(document)) return false;
    const outcome = outcomeNow();
    if (outcome === 'later') {
      prepare();
      return false;
    }
    const isNews = publish(outcome);
    isAsked = false;
    tries = isNews ? 0 : tries + 1;
    noise.looked(isNews);
    return isNews;
  };

  const pace = createPace(look);
  const observer = new window.MutationObserver((records) => {
    const stirred = noise.stirredBy(records);
    if (stirred === 'nothing') return;
    if (published === null && tries >= MOST_TRIES) return sleep();
    pace.stir(stirred === 'noise');
    stayAwake();
  });

  const sleep = (): void => {
    clearTimeout(doze);
    if (published === null) observer.disconnect();
  };

  const stayAwake = (): void => {
    clearTimeout(doze);
    doze = setTimeout(sleep, DOZE_AFTER);
  };

  const wake = (): void => {
    tries = 0;
    observer.observe(document, { ...SEEN, ...ATTRIBUTES });
    stayAwake();
    pace.hurry();
  };

  const stop = (): void => {
    ended.abort();
    clearTimeout(doze);
    observer.disconnect();
    titles.disconnect();
    pace.stop();
  };

  const on = (target: EventTarget | undefined, type: string, heard: (event: Event) => void): void =>
    target?.addEventListener(type, heard, { signal: ended.signal, capture: true, passive: true });
  on(window, 'load', wake);
  on(window, 'popstate', wake);
  on(window, 'hashchange', wake);
  on(document, 'prerenderingchange', wake);
  on(document, 'click', (event) => event.isTrusted && wake());
  // Moves within the page by script; where there is no such event, the title or a click tells.
  on(Reflect.get(window, 'navigation'), 'currententrychange', wake);
  const titles = new window.MutationObserver(wake);
  if (document.head) titles.observe(document.head, SEEN);
  on(window, 'pagehide', () => published !== null && means.tell({ type: 'withdraw', document: means.key }));
  on(window, 'pageshow', (event) => {
    // The browser has dropped the badge, and nobody runs us again on the way back.
    if (Reflect.get(event, 'persisted') !== true) return;
    published = null;
    wake();
  });

  look();
  wake();
  return {
    ask() {
      isAsked = true;
      look();
      wake();
    },
    stop,
  };
}

const isPrerendering = (document: Document): boolean => Reflect.get(document, 'prerendering') === true;

const messageOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 4_000);
