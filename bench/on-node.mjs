import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureBuilt } from '../scripts/built.mjs';
import { filesUnder } from '../scripts/files.mjs';
import { place } from '../scripts/place.mjs';
import { duration } from './aligned.mjs';

const PAGES = 1_000;

/** The command over a thousand pages in one process. */
export async function command() {
  const kept = filesUnder(place('test/fixtures'))
    .filter((name) => name.endsWith('page.html'))
    .map((name) => place('test/fixtures', name));
  const files = Array.from({ length: PAGES }, (_, index) => kept[index % kept.length]);
  const main = join(await ensureBuilt('cli', { quiet: true }), 'main.js');
  const start = performance.now();
  const { stdout, status } = spawnSync(process.execPath, [main, ...files], {
    maxBuffer: 1 << 30,
  });
  const took = performance.now() - start;
  const answers = stdout.toString('utf8').trim().split('\n').length;
  if (answers !== PAGES || status === null) throw new Error(`the command gave ${answers} answers`);
  const { shares } = await bundled('bench/in-node.mjs');
  const { parsing, reading, judging } = shares(files);
  const whole = parsing + reading + judging;
  const share = (part) => `${((part / whole) * 100).toFixed(1)} %`;
  return {
    title: `The command over ${PAGES} pages (${kept.length} different ones) in one process`,
    head: ['', 'pages per second', 'a page', 'HTML parser', 'readPage', 'inspect'],
    rows: [
      [
        'npm run check',
        (PAGES / (took / 1000)).toFixed(0),
        duration(took / PAGES),
        share(parsing),
        share(reading),
        share(judging),
      ],
    ],
    figures: { pages: PAGES, took, parsing, reading, judging },
  };
}

/** Each function that takes text from a page, on a megabyte made to be hard for it, and on two. */
export async function texts() {
  const { growthOfTexts } = await bundled('bench/texts.mjs');
  const figures = growthOfTexts();
  const worst = figures.filter(({ growth }) => growth > 3);
  const slowest = [...figures].sort((a, b) => b.once - a.once).slice(0, 5);
  return {
    title: `Text functions on 1 MB and 2 MB of hostile text: ${figures.length} pairs, ${worst.length} grow faster than 3×; the slowest`,
    head: ['', '1 MB', '2 MB', 'growth', 'target ≤ 3×'],
    rows: [...new Set([...worst, ...slowest])].map(({ name, once, twice, growth }) => [
      name,
      duration(once),
      duration(twice),
      `${growth.toFixed(2)}×`,
      growth > 3 ? 'MISS' : 'pass',
    ]),
    figures,
  };
}

async function bundled(entry) {
  const outDir = place('dist/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      ssr: place(entry),
      target: 'node20',
      minify: false,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
  return import(pathToFileURL(place('dist/bench', entry.replace(/^bench\/(.*)\.mjs$/, '$1.js'))).href);
}
