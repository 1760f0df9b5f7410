#!/usr/bin/env node
// npm run rules: writes docs/rules.md from the rules and their examples. A test tells when that is due.
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { place, root } from './place.mjs';

const { module } = await runnerImport(place('test', 'rule-book', 'book.ts'), { root, configFile: false });
const file = place('docs', 'rules.md');
mkdirSync(place('docs'), { recursive: true });
writeFileSync(file, module.ruleBook());
process.stderr.write(`${file}\n`);
