import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureBuilt } from '../scripts/built.mjs';
import { filesUnder } from '../scripts/files.mjs';
import { place } from '../scripts/place.mjs';

const PAGES = 10_000;
const SAMPLES = [100, 1_000, 2_500, 5_000, 7_500, 10_000];

/** What one process of the command holds while it answers line after line. Reads /proc, so on Linux alone. */
export async function memory() {
  const kept = filesUnder(place('test/fixtures'))
    .filter((name) => name.endsWith('page.html'))
    .map((name) => place('test/fixtures', name));
  const main = join(await ensureBuilt('cli', { quiet: true }), 'main.js');
  const child = spawn(process.execPath, [main, '--lines'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const figures = [];
  const start = performance.now();
  let asked = 0;
  const ask = () => {
    if (asked === PAGES) child.stdin.end();
    else child.stdin.write(`${kept[asked++ % kept.length]}\n`);
  };
  // A few ahead, so that it never waits for us.
  for (let ahead = 0; ahead < 8; ahead++) ask();
  let answered = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) throw new Error(`no answer: ${line.slice(0, 100)}`);
    answered += 1;
    if (SAMPLES.includes(answered)) {
      const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
      figures.push({ pages: answered, mb: resident / 1024, seconds: (performance.now() - start) / 1000 });
    }
    if (asked < PAGES || answered === PAGES - 7) ask();
  }
  if (answered !== PAGES) throw new Error(`the command gave ${answered} answers`);
  return {
    title: `What the command holds in memory (--lines, ${kept.length} different pages over and over)`,
    head: ['pages', 'resident', 'pages per second so far'],
    rows: figures.map(({ pages, mb, seconds }) => [
      String(pages),
      `${mb.toFixed(0)} MB`,
      (pages / seconds).toFixed(0),
    ]),
    figures,
  };
}
