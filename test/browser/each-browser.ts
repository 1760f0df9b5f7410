import { launch, type Page } from 'puppeteer-core';
import { findChromiums, findFirefox } from '../../scripts/browser.mjs';

const chromium = (await findChromiums())[0];
const firefox = findFirefox();

/** The browsers of this machine, without the extension in them. */
export const plainBrowsers = [
  ...(chromium === undefined ? [] : [{ kind: 'chrome', path: chromium } as const]),
  ...(firefox === null ? [] : [{ kind: 'firefox', path: firefox } as const]),
];

/** Opens an empty page in a browser, and closes the browser whatever happens. */
export async function withPage(
  { kind, path }: (typeof plainBrowsers)[number],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await launch({
    browser: kind,
    executablePath: path,
    headless: true,
    args: kind === 'chrome' ? ['--no-sandbox'] : [],
  });
  try {
    await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
