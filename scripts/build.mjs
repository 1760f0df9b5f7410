#!/usr/bin/env node
// npm run build: dist/chromium, dist/firefox and dist/cli, each only if its sources changed.
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './dependencies.mjs';

try {
  await ensureDependencies();
  for (const mode of ['chromium', 'firefox', 'cli']) console.log(await ensureBuilt(mode));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
