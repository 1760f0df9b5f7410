#!/usr/bin/env node
// npm run package: the zips for the two stores, and the sources that Mozilla's reviewers build again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { filesUnder } from './files.mjs';
import { place, root } from './place.mjs';
import { zip } from './zip.mjs';

/** What somebody else needs to make the same build: everything but tests, history and what is made. */
const sources = [
  ...['src', 'public', 'icons', 'schema', 'scripts', 'demo'],
  ...['manifest.json', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json', '.npmrc'],
  ...['README.md', 'LICENSE'],
];

async function main() {
  await ensureDependencies();
  const { version } = JSON.parse(readFileSync(place('package.json'), 'utf8'));
  for (const mode of ['chromium', 'firefox']) {
    const folder = await ensureBuilt(mode);
    write(`gouji-${mode}-${version}.zip`, folder, filesUnder(folder));
  }
  write(
    `gouji-source-${version}.zip`,
    root,
    sources.flatMap((name) => filesUnder(root, name)),
  );
}

function write(name, folder, files) {
  const bytes = zip(files.map((file) => [file, readFileSync(join(folder, file))]));
  writeFileSync(place('dist', name), bytes);
  console.log(`${place('dist', name)}  ${files.length} files, ${bytes.length} bytes`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
