import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser.mjs';
import { ensureBuilt } from '../../scripts/built.mjs';
import { serveSite, type SiteEntry } from '../../scripts/site.mjs';

/** Whether this machine has a Firefox: tests in it are `test.skipIf(!hasFirefox)`, and npm test says so. */
export const hasFirefox = findFirefox() !== null;

export interface FirefoxPopup {
  /** The value of an expression inside the popup, as JSON; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses something as a person does: only that may ask the browser for a permission. */
  readonly press: (selector: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export interface FirefoxSession {
  readonly browser: Browser;
  readonly requests: readonly string[];
  readonly page: (url: string) => Promise<Page>;
  readonly badge: (page: Page) => Promise<{ readonly text: string; readonly title: string }>;
  readonly openPopup: (page: Page) => Promise<FirefoxPopup>;
  /** The panel, where this browser has it: beside the page. */
  readonly openSidebar: () => Promise<FirefoxPopup>;
  /** A page of the extension in a tab of its own. */
  readonly openOurs: (path: string) => Promise<FirefoxPopup>;
  /** Takes back what was allowed at installation, as people may in the browser's settings. */
  readonly revoke: (origins: readonly string[]) => Promise<void>;
  /** Ends the event page, as the browser does when it has been idle for a while. */
  readonly endBackground: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * A headless Firefox with the extension in it. Its own pages are closed to automation, so the badge and
 * the popup are read through the browser's window, which `--remote-allow-system-access` opens to us.
 */
export async function launchFirefoxWithExtension(wanted: {
  readonly routes: ReadonlyMap<string, SiteEntry>;
  /** A server of one's own, in place of one for the routes. */
  readonly port?: number;
  readonly extension?: string;
  readonly language?: string;
}): Promise<FirefoxSession> {
  const extension = wanted.extension ?? (await ensureBuilt('firefox'));
  const site = await serveSite(wanted.routes);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(wanted.port ?? site.port, wanted.language ?? 'en-US'),
  });
  const extensionId = await browser.installExtension(extension);
  const inWindow = await browserWindow(browser);
  const find = `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    const views = () => [...document.querySelectorAll('browser.webextension-popup-browser')];
    const view = () => views().find((each) => each.currentURI?.spec.startsWith('moz-extension:'));
    const until = async (what, test) => {
      for (let left = 200; !(await test()); left -= 1) {
        if (left === 0) throw new Error('waited in vain for ' + what);
        await new Promise((done) => setTimeout(done, 50));
      }
    };
  `;

  async function page(url: string) {
    const opened = await browser.newPage();
    await opened.goto(url);
    return opened;
  }

  async function badge(of: Page) {
    await of.bringToFront();
    const data =
      await inWindow(`${find} const { badgeText, title } = action.action.getContextData(gBrowser.selectedTab);
      return { text: badgeText ?? '', title };`);
    return data as { text: string; title: string };
  }

  async function openPopup(of: Page): Promise<FirefoxPopup> {
    await of.bringToFront();
    await inWindow(
      `${find} extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      await action.openPopup(window, true); await until('the popup', view); return true;`,
    );
    // A document on its way out takes what was asked of it along: ask only the one that has come to stay.
    const isLoaded = `async () => { ${inPopup('document.readyState', 500)} }`;
    await inWindow(`${find} await until('the popup to load', async () =>
      (await (${isLoaded})().catch(() => '')) === 'complete'); return true;`);
    return {
      evaluate: (expression) => inWindow(`${find} ${inPopup(expression, 120_000)}`),
      press: (selector) => inWindow(`${find} ${inPopup(clickOn(selector), 30_000, true)}`),
      close: async () => {
        const hide = `view()?.closest('panel')?.hidePopup()`;
        await inWindow(`${find} ${hide}; await until('the popup to close', () => !view()); return true;`);
      },
    };
  }

  /** Asks a page of ours that is shown in another place than the popup. */
  const inView = async (place: string, close: string): Promise<FirefoxPopup> => {
    const there = `${find} const other = () => ${place};`;
    const ask = (expression: string, timeout: number, isByHand = false) =>
      inPopup(expression, timeout, isByHand, 'other()');
    const isLoaded = `async () => { ${ask('document.readyState', 500)} }`;
    await inWindow(`${there} await until('the page to load', async () =>
      other() && (await (${isLoaded})().catch(() => '')) === 'complete'); return true;`);
    return {
      evaluate: (expression) => inWindow(`${there} ${ask(expression, 30_000)}`),
      press: (selector) => inWindow(`${there} ${ask(clickOn(selector), 30_000, true)}`),
      close: async () => void (await inWindow(`${there} ${close}; return true;`)),
    };
  };

  async function openSidebar(): Promise<FirefoxPopup> {
    await inWindow(
      `${find} await ExtensionParent.apiManager.global.sidebarActionFor(extension).open(window); return true;`,
    );
    return inView(
      `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`,
      'SidebarController.hide()',
    );
  }

  async function openOurs(path: string): Promise<FirefoxPopup> {
    const address = `extension.baseURL + ${JSON.stringify(path)}`;
    const tab = `Services.scriptSecurityManager.getSystemPrincipal()`;
    await inWindow(
      `${find} gBrowser.selectedTab = gBrowser.addTab(${address}, { triggeringPrincipal: ${tab} }); return true;`,
    );
    const at = `[...gBrowser.browsers].find((each) => each.currentURI.spec.startsWith(${address}.replace(/[?#].*/, '')))`;
    return inView(at, 'gBrowser.removeTab(gBrowser.getTabForBrowser(other()))');
  }

  async function revoke(origins: readonly string[]) {
    await inWindow(`${find}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const taken = { permissions: [], origins: ${JSON.stringify(origins)} };
      await ExtensionPermissions.remove(extension.id, taken, extension); return true;`);
  }

  async function endBackground() {
    await inWindow(
      `${find} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      await until('the event page to end', () => extension.backgroundState === 'stopped'); return true;`,
    );
  }

  const close = async () => {
    await browser.close();
    await site.close();
  };
  const ask = { page, badge, openPopup, openSidebar, openOurs, revoke, endBackground };
  return { browser, requests: site.requests, ...ask, close };
}

const clickOn = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

/** Through a proxy every host leads to our server under its plain address, whatever the port. */
function preferences(port: number, language: string) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // What a person is asked for is granted without a question.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': language,
    'intl.locale.requested': language,
  };
}

/**
 * Runs in the process that shows the popup, which the browser's window can only reach by message. A sandbox
 * with the popup's own rights stands beside the page, so that its policy against eval stays as shipped.
 */
function inPopup(expression: string, timeout: number, isByHand = false, view = 'view()') {
  const inside = `(async () => (${expression}))().then(
    (value) => { this.json = JSON.stringify(value) ?? 'null'; },
    (error) => { this.error = String(error); })`;
  const script = `{
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const hand = ${isByHand} ? content.windowUtils.setHandlingUserInput(true) : null;
    Cu.evalInSandbox(${JSON.stringify(inside)}, sandbox);
    hand?.destruct();
    const look = () => {
      const { json, error } = sandbox;
      if (json ?? error) sendAsyncMessage(ID, { json, error });
      else content.setTimeout(look, 20);
    };
    look();
  }`;
  return `
    const { messageManager } = ${view};
    const id = 'popup:' + Math.random();
    const script = 'const ID = ' + JSON.stringify(id) + ';' + ${JSON.stringify(script)};
    const { json, error } = await new Promise((done) => {
      messageManager.addMessageListener(id, (message) => done(message.data));
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent('{' + script + '}'), false);
      setTimeout(() => done({ error: 'the popup did not answer' }), ${timeout});
    });
    if (error) throw new Error(error);
    return JSON.parse(json);`;
}

interface Connection {
  readonly send: (method: string, params: object) => Promise<{ readonly result: Answer }>;
}
interface Answer {
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** A way to run a function body in the browser's own window. */
async function browserWindow(browser: Browser) {
  // puppeteer keeps its connection to itself, and has no word of its own for the browser's window.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  return async (body: string): Promise<unknown> => {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value))`;
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result?.value ?? 'null');
  };
}
