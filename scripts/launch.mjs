import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromiums, installChromium, isBrandedChrome, noBrowser } from './browser.mjs';
import { say } from './say.mjs';

/**
 * Opens a browser of the Chromium family with the extension in it and a throw-away profile.
 * Every browser found is tried in turn: a snap without access to the folder, or a Chrome that
 * refuses unpacked extensions, is passed over; when none works, one is installed.
 */
export async function openChromium(wanted) {
  const tried = [];
  for (const path of await findChromiums()) {
    const opened = await tryOpen(path, wanted);
    if (opened !== null) return opened;
    tried.push(path);
  }
  // Whoever named a browser wants that one: no other is fetched in its place.
  const path = process.env['CHROME_PATH'] ? null : await installChromium();
  if (path === null || tried.includes(path)) throw new Error(noBrowser);
  return open(path, wanted);
}

/** Null when it is this browser that does not do; what no other browser could mend is thrown. */
async function tryOpen(path, wanted) {
  try {
    return await open(path, wanted);
  } catch (error) {
    if (isWithoutScreen(error)) throw error;
    if (/no usable sandbox/i.test(error.message)) {
      say(
        '系统不允许浏览器沙箱，改为不用沙箱',
        'The system forbids the browser its sandbox: going on without',
      );
      return open(path, { ...wanted, args: ['--no-sandbox', ...(wanted.args ?? [])] });
    }
    const why = isBrandedChrome(path)
      ? 'Google Chrome does not load unpacked extensions here'
      : error.message;
    say(`跳过 ${path}`, `Skipping it: ${why}`);
    return null;
  }
}

/** The screen that the environment names cannot be reached. */
export const isWithoutScreen = (error) => /missing x server|cannot open display/i.test(error.message);

async function open(executablePath, { extension, headless, language, args = [], options = {} }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = newProfile(language);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.folder,
    ...options,
    args: [...chromiumArgs(language), ...args],
    env: language ? { ...process.env, LANGUAGE: language.replace('-', '_') } : process.env,
  });
  browser.process()?.once('exit', profile.remove);
  try {
    // Not through `enableExtensions: [folder]`: that does not wait, so a refusal would go unnoticed.
    return { browser, extensionId: await browser.installExtension(extension), executablePath };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function chromiumArgs(language) {
  const args = [
    ...(language ? [`--lang=${language}`] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to run as root inside its sandbox.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args;
}

/** A profile for this run only, in the wanted language; it goes when the browser goes, or with us. */
function newProfile(language) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  if (language) {
    mkdirSync(join(folder, 'Default'));
    const preferences = { intl: { accept_languages: language, selected_languages: language } };
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const remove = () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // A last helper process of the browser may still be writing; `exit` tries once more.
    }
  };
  process.on('exit', remove);
  return { folder, remove };
}
