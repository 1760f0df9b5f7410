import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../scripts/built.mjs';
import { filesUnder } from '../scripts/files.mjs';

/** What a page, and the popup, may load of us at most, in bytes after gzip. */
export const BUDGET = 40_000;

/** The script that runs in every government page, and everything the popup loads; from the built extension. */
export async function weights() {
  const folder = await ensureBuilt('chromium', { quiet: true });
  const weigh = (names) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  const { content_scripts: scripts, action } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  return {
    'content script': weigh(scripts.flatMap(({ js }) => js)),
    popup: weigh([...loadedBy(folder, action.default_popup)]),
  };
}

/** A page and, from there on, every script and style it names. */
function loadedBy(folder, page) {
  const all = filesUnder(folder).filter((name) => /\.(js|css)$/.test(name));
  const loaded = new Set([page]);
  for (const name of loaded) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const other of all) if (text.includes(other.split('/').at(-1))) loaded.add(other);
  }
  return loaded;
}

/** Sizes against the budget. */
export async function sizes() {
  const figures = await weights();
  return {
    title: 'Size of what is loaded, after gzip',
    head: ['', 'bytes', `target ≤ ${BUDGET}`],
    rows: Object.entries(figures).map(([name, bytes]) => [
      name,
      `${bytes}`,
      bytes <= BUDGET ? 'pass' : 'MISS',
    ]),
    figures,
  };
}
