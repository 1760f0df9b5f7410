import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

const home = homedir();
const env = process.env;

/** Browsers that load an unpacked extension, best first; branded Chrome last, because it may refuse. */
const chromiums = {
  linux: [
    ...onPath('chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'),
    ...onPath('google-chrome', 'google-chrome-stable'),
  ],
  darwin: inApplications(
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ),
  win32: inPrograms(
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ),
};

const firefoxes = {
  linux: onPath('firefox-esr', 'firefox'),
  darwin: inApplications('Firefox.app/Contents/MacOS/firefox'),
  win32: inPrograms('Mozilla Firefox\\firefox.exe'),
};

/** Every browser of the Chromium family on this machine, the one to try first at the front. */
export async function findChromiums() {
  if (env['CHROME_PATH']) return [env['CHROME_PATH']];
  const installed = distinct((chromiums[process.platform] ?? []).filter((path) => existsSync(path)));
  const branded = installed.filter((path) => isBrandedChrome(path));
  return [...installed.filter((path) => !isBrandedChrome(path)), ...(await downloaded()), ...branded];
}

/** /bin is /usr/bin on most systems, and two names may mean one program. */
const distinct = (paths) =>
  [...new Map(paths.map((path) => [realpathSync(path), path]).reverse()).values()].reverse();

/** Firefox on this machine, or null. */
export function findFirefox() {
  if (env['FIREFOX_PATH']) return env['FIREFOX_PATH'];
  return (firefoxes[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Google's own build has dropped the usual switch for unpacked extensions since 137; the others keep it. */
export const isBrandedChrome = (path) => /google-chrome|Google Chrome\.app|Google\\Chrome\\/.test(path);

/** Gets a Chromium onto this machine and answers its path, or null when every way failed. */
export async function installChromium() {
  if (isDebian() && isRoot()) {
    say('正在安装浏览器 Chromium……', 'Installing Chromium');
    const found = (await apt('chromium', 'fonts-noto-cjk')) && (await findChromiums())[0];
    // Only for its Chinese: not every edition of Debian has it, and all works without.
    if (found) await apt('chromium-l10n');
    if (found) return found;
  }
  say('正在下载测试用 Chrome（约 170 MB）……', 'Downloading Chrome for Testing (about 170 MB)');
  return download();
}

/** Firefox, installed where that is possible without asking anybody; null where it cannot be had. */
export async function ensureFirefox() {
  if (findFirefox() === null && isDebian() && isRoot()) {
    say('正在安装浏览器 Firefox ESR……', 'Installing Firefox ESR');
    await apt('firefox-esr');
  }
  return findFirefox();
}

/** The sentence for a machine where no browser can be found or fetched. */
export const noBrowser =
  '没有找到可用的浏览器：请安装 Chromium 或 Microsoft Edge，或用环境变量 CHROME_PATH 指明其位置后重试' +
  ' · No usable browser: install Chromium or Microsoft Edge, or set CHROME_PATH to one, then try again';

async function apt(...packages) {
  const options = { show: true, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const quiet = ['-qq', '-o=Dpkg::Use-Pty=0'];
  await run('apt-get', ['update', ...quiet], options);
  const { status } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...quiet, ...packages],
    options,
  );
  return status === 0;
}

/** Ubuntu's chromium package is a snap in disguise, which has no access to temporary profiles. */
function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const isRoot = () => process.getuid?.() === 0;

const cacheDir = env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache', 'puppeteer');

async function downloaded() {
  if (!existsSync(cacheDir)) return [];
  const { Browser, getInstalledBrowsers } = await import('@puppeteer/browsers');
  const browsers = await getInstalledBrowsers({ cacheDir });
  return browsers
    .filter(({ browser }) => browser === Browser.CHROME)
    .map(({ executablePath }) => executablePath)
    .filter((path) => existsSync(path));
}

async function download() {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  try {
    const platform = detectBrowserPlatform();
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const installDeps = process.platform === 'linux' && isRoot() && existsSync('/usr/bin/apt-get');
    const { executablePath } = await install({ browser: Browser.CHROME, buildId, cacheDir, installDeps });
    return executablePath;
  } catch (error) {
    say('下载没有成功', `The download failed: ${error.message}`);
    return null;
  }
}

function onPath(...names) {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications(...apps) {
  return apps.flatMap((app) => [join('/Applications', app), join(home, 'Applications', app)]);
}

function inPrograms(...programs) {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return programs.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}
