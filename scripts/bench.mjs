#!/usr/bin/env node
// npm run bench: how long the engine takes, beside other programs that read pages, in one run on one machine.
//   npm run bench -- gate reading growth slices node memory …     only the parts that are named
// The answers are printed and kept in dist/bench.json. Whether a target is met depends on the machine only
// little: every time is compared with another of the same run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { aligned } from '../bench/aligned.mjs';
import { history } from '../bench/history.mjs';
import { cold, gate, growth, reading, scale, slices } from '../bench/in-browser.mjs';
import { memory } from '../bench/memory.mjs';
import { command, texts } from '../bench/on-node.mjs';
import { sizes } from '../bench/sizes.mjs';
import { tasks } from '../bench/tasks.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { place } from './place.mjs';

const parts = {
  gate,
  reading,
  cold,
  growth,
  slices,
  tasks,
  scale,
  texts,
  node: command,
  memory,
  sizes,
  history,
};
const wanted = process.argv.slice(2);

try {
  await ensureDependencies();
  const chosen = Object.entries(parts).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) throw new Error(`no such part: choose from ${Object.keys(parts).join(' ')}`);
  const answers = {};
  for (const [name, measure] of chosen) {
    const { title, head, rows, figures } = await measure();
    answers[name] = figures;
    console.log(`\n${title}\n${aligned([head, ...rows])}`);
  }
  const machine = { cpu: cpus()[0]?.model ?? null, cores: cpus().length, node: process.version };
  mkdirSync(place('dist'), { recursive: true });
  writeFileSync(place('dist/bench.json'), `${JSON.stringify({ machine, ...answers }, null, 2)}\n`);
  console.log('\ndist/bench.json');
} catch (error) {
  console.error(error.stack ?? String(error));
  process.exitCode = 1;
}
