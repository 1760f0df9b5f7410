import { findChromiums, installChromium, isBrandedChrome, noBrowser } from './browser.mjs';
import { say } from './say.mjs';

/**
 * Opens a browser of the Chromium family with the extension in it and a throw-away profile.
 * Every browser found is tried in turn: a snap without access to the folder, or a Chrome that
 * refuses unpacked extensions, is passed over; when none works, one is installed.
 */
export async function openChromium({ extension, headless, args = [], options = {} }) {
  const tried = [];
  for (const path of await findChromiums()) {
    const opened = await open(path, { extension, headless, args, options }).catch((error) => {
      tried.push(path);
      const why = isBrandedChrome(path)
        ? 'Google Chrome does not load unpacked extensions here'
        : error.message;
      say(`跳过 ${path}`, `Skipping it: ${why}`);
    });
    if (opened) return opened;
  }
  const path = await installChromium();
  if (path === null || tried.includes(path)) throw new Error(noBrowser);
  return open(path, { extension, headless, args, options });
}

async function open(executablePath, { extension, headless, args, options }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    ...options,
    args: [...chromiumArgs(), ...args],
  });
  try {
    // Not through `enableExtensions: [folder]`: that does not wait, so a refusal would go unnoticed.
    return { browser, extensionId: await browser.installExtension(extension), executablePath };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function chromiumArgs() {
  const args = [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to run as root inside its sandbox.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args;
}
