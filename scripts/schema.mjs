#!/usr/bin/env node
// node scripts/schema.mjs: writes schema/result.schema.json from src/schema. A test tells when that is due.
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { runnerImport } from 'vite';
import { place, root } from './place.mjs';

const { module } = await runnerImport(place('src', 'schema', 'json-schema.ts'), { root, configFile: false });
const file = place('schema', 'result.schema.json');
mkdirSync(place('schema'), { recursive: true });
writeFileSync(file, await format(JSON.stringify(module.jsonSchema()), { parser: 'json', printWidth: 110 }));
process.stderr.write(`${file}\n`);
