import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { place } from '../../scripts/place.mjs';

const page = place('test/fixtures/2021-plain/page.html');
const wrong = place('test/fixtures/wrong-row-total/page.html');

/** `npm run --silent check -- …`, as a person types it. */
function check(args: readonly string[], input = '') {
  return new Promise<{ status: number | null; lines: string[] }>((resolve) => {
    const env = { ...process.env, npm_lifecycle_event: 'check', INIT_CWD: place('test', 'fixtures') };
    const child = spawn(process.execPath, [place('scripts/check.mjs'), ...args], { env, cwd: place() });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => resolve({ status, lines: output.trim().split('\n') }));
    child.stdin.end(input);
  });
}

const verdicts = (lines: readonly string[]) => lines.map((line) => JSON.parse(line).summary?.verdict);

test('two checks started at once both answer, with nothing but answers on standard output', async () => {
  const [first, second] = await Promise.all([check([page]), check([wrong, page])]);
  expect([first?.status, verdicts(first?.lines ?? [])]).toEqual([0, ['balanced']]);
  expect([second?.status, verdicts(second?.lines ?? [])]).toEqual([1, ['unbalanced', 'balanced']]);
});

test('a page may come by standard input, and files are named from where the person stands', async () => {
  const { status, lines } = await check(['-', '2021-plain/page.html'], readFileSync(wrong, 'utf8'));
  expect([status, verdicts(lines)]).toEqual([1, ['unbalanced', 'balanced']]);
});

test('a file that cannot be read is told, and the others are still answered', async () => {
  const { status, lines } = await check(['nowhere.html', page]);
  expect(status).toBe(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kind: 'unreadable', page: { url: 'nowhere.html' } });
  expect(verdicts(lines.slice(1))).toEqual(['balanced']);
});
