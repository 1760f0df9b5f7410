#!/usr/bin/env node
// npm test: prepares the machine, then types, builds, the add-on linter, unit tests and the real browsers.
// The last line is always `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureFirefox, findChromiums, installChromium, noBrowser } from './browser.mjs';
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { place, root } from './place.mjs';
import { run } from './run.mjs';

const counts = { passed: 0, failed: 0 };

/** One check of ours: silent when it passes, everything it printed when it does not. */
async function check(name, work) {
  let trouble;
  try {
    trouble = await work();
  } catch (error) {
    trouble = error.stack ?? String(error);
  }
  counts[trouble ? 'failed' : 'passed'] += 1;
  console.log(trouble ? `✗ ${name}\n${trouble}` : `✓ ${name}`);
}

async function tool(script, args) {
  const { status, output } = await run(process.execPath, [place('node_modules', script), ...args], {
    cwd: root,
  });
  return status === 0 ? '' : output || `exit status ${status}`;
}

/** Runs one vitest project and adds its tests to the sum; a file that does not even load is a failure too. */
async function vitest(project) {
  const file = place('dist', `.tests-${project}.json`);
  rmSync(file, { force: true });
  mkdirSync(place('dist'), { recursive: true });
  const args = [place('node_modules/vitest/vitest.mjs'), 'run', '--project', project];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  const { status } = await run(process.execPath, args, { cwd: root, show: true });
  const answer = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  const tests = answer.testResults.flatMap((suite) => suite.assertionResults);
  const broken = answer.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some(isFailed),
  );
  const failed = tests.filter(isFailed).length + broken.length;
  const passed = tests.filter((test) => test.status === 'passed').length;
  counts.passed += passed;
  // Status without a failed test: nothing was found, or something broke outside of any test.
  counts.failed += failed || (status !== 0 || passed === 0 ? 1 : 0);
  for (const test of tests.filter((each) => each.status !== 'passed' && !isFailed(each))) {
    console.log(`- 跳过 · skipped: ${test.fullName}`);
  }
  console.log(
    `${failed || status !== 0 || passed === 0 ? '✗' : '✓'} ${project}: ${passed} passed, ${failed} failed`,
  );
}

const isFailed = (test) => test.status === 'failed';

/** Mozilla's own linter must have nothing to say: no error, no warning. */
async function lint() {
  const args = [
    place('node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir',
    place('dist/firefox'),
    '--output',
    'json',
  ];
  const { output } = await run(process.execPath, args, { cwd: root });
  const start = output.indexOf('{');
  const { summary } = JSON.parse(start < 0 ? '{}' : output.slice(start));
  return summary?.errors === 0 && summary.warnings === 0 ? '' : output || 'no answer';
}

async function all() {
  await ensureDependencies();
  await check('types', () => tool('typescript/bin/tsc', ['-p', 'tsconfig.json']));
  await check('types of src/core, without a browser', () =>
    tool('typescript/bin/tsc', ['-p', 'src/core/tsconfig.json']),
  );
  for (const mode of ['chromium', 'firefox', 'cli']) {
    await check(`build ${mode}`, async () => void (await ensureBuilt(mode)));
  }
  await check('web-ext lint', lint);
  await vitest('unit');
  await check('a Chromium to test in', async () => {
    const found = (await findChromiums())[0] ?? (await installChromium());
    return found ? '' : noBrowser;
  });
  if ((await ensureFirefox()) === null) {
    console.log('- 没有 Firefox，跳过 Firefox 中的测试 · no Firefox here: the tests in Firefox are skipped');
  }
  await check('npm start, without a screen', async () => {
    const { status, output } = await run(process.execPath, [place('scripts/start.mjs'), '--headless'], {
      cwd: root,
    });
    console.log(output.trimEnd());
    return status === 0 ? '' : `exit status ${status}`;
  });
  await vitest('browser');
}

try {
  await all();
} catch (error) {
  counts.failed += 1;
  console.log(error.stack ?? String(error));
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
