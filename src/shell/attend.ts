import type { Result } from '../core/result.ts';
import { documentHead, viewOf } from '../dom/native.ts';
import type { Notice } from './message.ts';
import { createNoise } from './noise.ts';
import type { Outcome } from './outcome.ts';
import { createPace } from './pace.ts';

/** What attending to a document needs from outside. */
export interface Means {
  /** The cheap gate. */
  readonly looksLike: () => boolean;
  /** Null as long as there is nothing to inspect with. In haste it is done at once, else with pauses for the page. */
  readonly inspect: (isInHaste: boolean) => Promise<Result> | null;
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
  /** What is inspected with has changed: look again. */
  again(): void;
  stop(): void;
}

const DOZE_AFTER = 10_000;
const MOST_TRIES = 30;
/** So many readings in a row may be spoilt by changes before one is made in haste. */
const MOST_SPOILT = 2;
const SEEN = { childList: true, characterData: true, subtree: true };
const ATTRIBUTES = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };

/**
 * Looks at a document, publishes what it finds, and again whenever that changes. A document without a filing
 * is watched only for a while after it loads, after a click and after a move within the page.
 */
export function attend(document: Document, means: Means): Attention {
  const window = viewOf(document);
  if (window === null) return { ask() {}, again() {}, stop() {} };
  const ended = new AbortController();
  const noise = createNoise(means.isOwn);
  let published: string | null = null;
  let isAsked = false;
  let isPreparing = false;
  let tries = 0;
  let changes = 0;
  let spoilt = 0;
  let looking: Promise<boolean> = Promise.resolve(false);
  let next: Promise<boolean> | null = null;
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

  /** Spoilt where the page has changed under our eyes: half of one state and half of another is no filing. */
  const outcomeNow = async (): Promise<Outcome | null | 'later' | 'spoilt'> => {
    const { href: url } = window.location;
    const seen = changes;
    try {
      if (!isAsked && !means.looksLike()) return null;
      const result = await means.inspect(spoilt >= MOST_SPOILT);
      if (result === null) return 'later';
      if (changes !== seen && spoilt < MOST_SPOILT) return 'spoilt';
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

  const lookNow = async (): Promise<boolean> => {
    if (ended.signal.aborted || isPrerendering(document)) return false;
    if (means.isOrphan()) {
      stop();
      means.leave();
      return false;
    }
    const outcome = await outcomeNow();
    if (ended.signal.aborted) return false;
    if (outcome === 'later') {
      prepare();
      return false;
    }
    if (outcome === 'spoilt') {
      spoilt += 1;
      pace.stir(false);
      return false;
    }
    spoilt = 0;
    const isNews = publish(outcome);
    isAsked = false;
    tries = isNews ? 0 : tries + 1;
    noise.looked(isNews);
    return isNews;
  };

  /** One look at a time; whoever asks during one gets the next. */
  const look = (): Promise<boolean> => {
    const turn = (): Promise<boolean> => {
      next = null;
      return (looking = lookNow());
    };
    return (next ??= looking.then(turn, turn));
  };

  const pace = createPace(look);
  const observer = new window.MutationObserver((records) => {
    const stirred = noise.stirredBy(records);
    if (stirred === 'nothing') return;
    if (stirred === 'something') changes += 1;
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

  const watch = (): void => {
    tries = 0;
    observer.observe(document, { ...SEEN, ...ATTRIBUTES });
    stayAwake();
  };

  const wake = (): void => {
    watch();
    pace.hurry();
  };

  const stop = (): void => {
    ended.abort();
    clearTimeout(doze);
    observer.disconnect();
    titles.disconnect();
    pace.stop();
  };

  // An image may be called addEventListener, and a document lets that hide its own.
  const listen = window.EventTarget.prototype.addEventListener;
  const on = (target: EventTarget | undefined, type: string, heard: (event: Event) => void): void =>
    target && listen.call(target, type, heard, { signal: ended.signal, capture: true, passive: true });
  on(window, 'load', wake);
  on(window, 'popstate', wake);
  on(window, 'hashchange', wake);
  on(document, 'prerenderingchange', wake);
  on(document, 'click', (event) => event.isTrusted && wake());
  // Moves within the page by script; where there is no such event, the title or a click tells.
  on(Reflect.get(window, 'navigation'), 'currententrychange', wake);
  const titles = new window.MutationObserver(wake);
  const head = documentHead(document);
  if (head) titles.observe(head, SEEN);
  on(window, 'pagehide', () => published !== null && means.tell({ type: 'withdraw', document: means.key }));
  on(window, 'pageshow', (event) => {
    // The browser has dropped the badge, and nobody runs us again on the way back.
    if (Reflect.get(event, 'persisted') !== true) return;
    published = null;
    void look();
    watch();
  });

  void look();
  watch();
  return {
    ask() {
      isAsked = true;
      void look();
      watch();
    },
    again: () => void look(),
    stop,
  };
}

const isPrerendering = (document: Document): boolean => Reflect.get(document, 'prerendering') === true;

const messageOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 4_000);
