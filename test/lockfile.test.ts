import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

test('the lock file names no download address, so that any mirror of the registry serves it', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([name]) => name)).toEqual([]);
});

test('every package of the lock file is pinned by its content', () => {
  expect(
    packages.filter(([, entry]) => !/^sha512-/.test(entry.integrity ?? '')).map(([name]) => name),
  ).toEqual([]);
});

test('package.json asks for exact versions', () => {
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...wanted['dependencies'], ...wanted['devDependencies'] });
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
