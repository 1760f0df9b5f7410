#!/usr/bin/env node
// The product's command: npm run --silent check -- FILE...   (- reads a page from standard input)
// stdout carries the answers only; everything about installing and building goes to stderr.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { place } from './place.mjs';

try {
  await ensureDependencies();
  await ensureBuilt('cli', { quiet: true });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

// npm moves to the project's folder before it runs a script; the files were named from where the person stands.
if (process.env.npm_lifecycle_event === 'check' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const main = place('dist', 'cli', 'main.js');
process.argv[1] = main;
await import(pathToFileURL(main).href);
