import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { place } from './place.mjs';

/** Runs `work` while no other process of this project does the same work: two checks started at once build once. */
export async function withLock(name, work) {
  const folder = place('dist', `.lock-${name}`);
  mkdirSync(place('dist'), { recursive: true });
  while (!take(folder)) await wait(100);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // Whoever was killed in the middle leaves the lock behind; nobody else would ever remove it.
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function isAbandoned(folder) {
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    // Taken this moment, or by somebody killed before he could sign.
    return error.code === 'ENOENT' && ageOf(folder) > 10_000;
  }
}

function ageOf(folder) {
  const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  return mtimeMs === undefined ? 0 : Date.now() - mtimeMs;
}
