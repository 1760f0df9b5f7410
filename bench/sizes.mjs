import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../scripts/built.mjs';

/** What may be loaded of us at most, in bytes after gzip. */
export const budget = {
  'content script, in every page': 10_000,
  'engine, in pages that pass the gate': 70_000,
  popup: 40_000,
};

/** The same as the built extension has it. */
export async function weights() {
  const folder = await ensureBuilt('chromium', { quiet: true });
  const weigh = (names) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  const { content_scripts: scripts, action } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  return {
    'content script, in every page': weigh(scripts.flatMap(({ js }) => js)),
    'engine, in pages that pass the gate': Math.max(
      ...['zh', 'en'].map((language) => weigh([`src/shell/engine-${language}.iife.js`])),
    ),
    popup: weigh([...loadedBy(folder, action.default_popup)]),
  };
}

/** A page and every script and style that it, or one of them, cannot open without; what is wanted later is not among them. */
function loadedBy(folder, page) {
  const loaded = new Set([page]);
  for (const name of loaded) {
    const text = readFileSync(join(folder, name), 'utf8');
    // An absolute path in a script is not loaded by it, but put into a page.
    const paths = name.endsWith('.html')
      ? /"([./][\w./-]+\.(?:js|css))"/g
      : /\b(?:from|import)\s*["'`](\.[\w./-]+\.(?:js|css))["'`]/g;
    for (const [, named] of text.matchAll(paths)) {
      const file = named.startsWith('/') ? named.slice(1) : join(dirname(name), named);
      if (existsSync(join(folder, file))) loaded.add(file);
    }
  }
  return loaded;
}

/** Sizes against the budget. */
export async function sizes() {
  const figures = await weights();
  return {
    title: 'Size of what is loaded, in bytes after gzip',
    head: ['', 'bytes', 'target', ''],
    rows: Object.entries(figures).map(([name, bytes]) => [
      name,
      `${bytes}`,
      `≤ ${budget[name]}`,
      bytes <= budget[name] ? 'pass' : 'MISS',
    ]),
    figures,
  };
}
