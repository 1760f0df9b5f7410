import { existsSync, readFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { place, root } from './place.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Installs the packages of package-lock.json if any of them is missing or of another version. */
export async function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `需要 Node 20.19 或更新版本 · Node 20.19 or later is needed, this is ${process.versions.node}`,
    );
  }
  if (areInstalled()) return;
  await withLock('install', async () => {
    if (areInstalled()) return;
    say('正在安装依赖……（约一分钟）', 'Installing dependencies (about a minute)');
    if (await npm('ci')) return;
    say('npm ci 没有成功，改用 npm install', 'npm ci failed, trying npm install instead');
    if (await npm('install', '--no-save')) return;
    throw new Error(
      '依赖安装失败，请检查网络后重试 · The dependencies could not be installed: check the network and try again',
    );
  });
}

/** npm writes down what it installed; comparing that with the lock file needs no clock. */
function areInstalled() {
  const installed = packagesOf(place('node_modules', '.package-lock.json'));
  if (installed === null) return false;
  const wanted = Object.entries(packagesOf(place('package-lock.json')) ?? {});
  return wanted.every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

async function npm(...words) {
  const args = [...words, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: cli, ...rest } = process.env;
  // The production setting of a caller would leave out the tools that build and test.
  const env = { ...rest, NODE_ENV: 'development' };
  const options = { cwd: root, show: true, env };
  const { status } = cli?.endsWith('.js')
    ? await run(process.execPath, [cli, ...args], options)
    : await run('npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}
