import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { filesUnder } from './files.mjs';
import { withLock } from './lock.mjs';
import { place, root } from './place.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const sources = [
  'src',
  'icons',
  'public',
  'schema',
  'manifest.json',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Whether dist/MODE was built from the sources as they are now. */
export function isBuilt(mode, stamp = stampOfSources()) {
  const file = stampFile(mode);
  return existsSync(place('dist', mode)) && existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/** Builds dist/MODE (chromium, firefox or cli) unless it is up to date; nobody ever sees half of it. */
export async function ensureBuilt(mode, { quiet = false } = {}) {
  if (isBuilt(mode)) return place('dist', mode);
  await withLock(`build-${mode}`, async () => {
    const stamp = stampOfSources();
    if (isBuilt(mode, stamp)) return;
    if (!quiet) say(`正在构建 ${mode}……`, `Building ${mode}`);
    const made = place('dist', `.making-${mode}`);
    const args = [
      place('node_modules/vite/bin/vite.js'),
      'build',
      '--mode',
      mode,
      '--outDir',
      made,
      '--emptyOutDir',
    ];
    const { status, output } = await run(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (status !== 0) throw new Error(`构建 ${mode} 失败 · Building ${mode} failed\n${output}`);
    rmSync(stampFile(mode), { force: true });
    rmSync(place('dist', mode), { recursive: true, force: true });
    renameSync(made, place('dist', mode));
    writeFileSync(stampFile(mode), stamp);
  });
  return place('dist', mode);
}

const stampFile = (mode) => place('dist', `.stamp-${mode}`);

/** By content, not by date: a fresh clone, a copy and a checkout of an old commit all have misleading dates. */
function stampOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesUnder(root, name))) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(place(file)))
      .update('\0');
  }
  return hash.digest('hex');
}
