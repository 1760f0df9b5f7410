import { setTimeout as wait } from 'node:timers/promises';

/**
 * The extension as a person meets it in a Chromium: its badge on a tab and its popup.
 * One tab shows the extension's manifest.json, a page of its origin that runs nothing of ours:
 * from there the badge can be read without waking the background or being heard by it.
 */
export async function watchToolbar(browser, extensionId) {
  const [first] = await browser.pages();
  const window = await browser.newPage();
  await window.goto(`chrome-extension://${extensionId}/manifest.json`);
  const tabIds = () => window.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id));
  const tabs = new WeakMap();
  await first?.close();

  async function open(url) {
    const before = await tabIds();
    const page = await browser.newPage();
    tabs.set(
      page,
      (await tabIds()).find((id) => !before.includes(id)),
    );
    if (url) await page.goto(url);
    return page;
  }

  async function badge(page) {
    return window.evaluate(async (tabId) => {
      const text = await chrome.action.getBadgeText({ tabId });
      const color = await chrome.action.getBadgeBackgroundColor({ tabId });
      return { text, title: await chrome.action.getTitle({ tabId }), color: [...color] };
    }, tabs.get(page));
  }

  /** The badge as soon as it is as wanted; the one seen last when that does not happen in time. */
  async function badgeWhen(page, isWanted, timeout = 10_000) {
    const end = Date.now() + timeout;
    for (;;) {
      const seen = await badge(page);
      if (isWanted(seen) || Date.now() > end) return seen;
      await wait(50);
    }
  }

  /** Clicks the toolbar button and answers the real popup. */
  async function openPopup(page) {
    const isPopup = (target) => target.url().startsWith(`chrome-extension://${extensionId}/`);
    const before = new Set(browser.targets());
    await page.bringToFront();
    const extension = (await browser.extensions()).get(extensionId);
    await extension.triggerAction(page);
    const target = await browser.waitForTarget(
      (each) => isPopup(each) && !before.has(each) && !isWorker(each),
      {
        timeout: 15_000,
      },
    );
    return target.asPage();
  }

  const ask = (expression) => window.evaluate(expression);

  return { open, badge, badgeWhen, openPopup, ask };
}

const isWorker = (target) => target.type() === 'service_worker';
