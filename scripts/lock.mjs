import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const pid = Number(readIfThere(join(folder, 'pid')));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
