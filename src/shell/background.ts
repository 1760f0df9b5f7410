import { surfaceFor } from '../words/surface-choose.ts';
import { badgeOf } from './badge.ts';
import { browser, type Runtime } from './browser.ts';
import { languageOfReader } from './language.ts';
import { engineFile } from './engine.ts';
import { asNotice, type Notice } from './message.ts';
import { remember, type Sender } from './remember.ts';
import { best, clear, ofPage, put, withdraw, type Kept } from './shelf.ts';

/** Keeps what content scripts publish and draws the badge. Holds nothing itself: it may be stopped at any time. */
browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListener);

function hear(
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (said: string) => void,
): true | undefined {
  const { tab } = sender;
  const notice = asNotice(message);
  if (sender.id !== browser.runtime.id || tab?.id === undefined || notice === null) return undefined;
  const place = {
    tab: tab.id,
    frame: sender.frameId ?? 0,
    tabUrl: tab.url,
    isPrivate: tab.incognito,
    origin: originOf(sender),
    url: sender.url,
  };
  void (notice.type === 'prepare' ? prepare(place) : keep(notice, place)).then(
    () => answer(''),
    (error: unknown) => answer(String(error)),
  );
  // The answer comes later; until then the worker is not to be stopped.
  return true;
}

interface Place extends Sender {
  readonly tab: number;
  readonly frame: number;
  readonly tabUrl: string | undefined;
}

async function prepare({ tab, frame }: Place): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [engineFile(await languageOfReader())] });
}

async function keep(
  notice: Exclude<Notice, { type: 'prepare' }>,
  { tab, frame, tabUrl, ...sender }: Place,
): Promise<void> {
  const { document } = notice;
  const all =
    notice.type === 'withdraw'
      ? await withdraw(tab, document)
      : await put(tab, { frame, document, tabUrl: tabUrl ?? null, outcome: notice.outcome, at: Date.now() });
  await draw(tab, ofPage(all, tabUrl));
  if (notice.type === 'publish') await remember(notice.outcome, sender);
}

/** Newer than the types of the API. */
function originOf(sender: Runtime.MessageSender): string | undefined {
  return 'origin' in sender && typeof sender.origin === 'string' ? sender.origin : undefined;
}

browser.tabs.onRemoved.addListener((tab) => void clear(tab));

async function draw(tab: number, all: readonly Kept[]): Promise<void> {
  const { text, color, textColor, title } = badgeOf(
    best(all)?.outcome ?? null,
    surfaceFor(await languageOfReader()),
  );
  const { action } = browser;
  const drawn = [
    action.setBadgeText({ tabId: tab, text }),
    action.setBadgeBackgroundColor({ tabId: tab, color }),
    action.setBadgeTextColor({ tabId: tab, color: textColor }),
    action.setTitle({ tabId: tab, title }),
  ];
  // The tab may have been closed meanwhile; then there is nothing left to draw on.
  await Promise.allSettled(drawn);
}
