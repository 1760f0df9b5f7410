import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../scripts/zip.mjs';

const entries = [
  ['b/勾稽.txt', Buffer.from('勾稽关系')],
  ['a.txt', Buffer.from('123456789')],
] as const;

test('the same entries give the same bytes, in whatever order they come', () => {
  expect(zip([...entries].reverse()).equals(zip(entries))).toBe(true);
  expect(zip(entries.slice(1)).equals(zip(entries))).toBe(false);
});

test('a reader finds each entry by the directory, with its checksum and content', () => {
  const bytes = zip(entries);
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  expect(bytes.readUInt16LE(end + 10)).toBe(2);
  const directory = bytes.readUInt32LE(end + 16);
  expect(directory + bytes.readUInt32LE(end + 12)).toBe(end);
  // 0xCBF43926 is the published check value of CRC-32 for "123456789".
  expect(bytes.readUInt32LE(directory + 16)).toBe(0xcbf43926);
  const local = bytes.readUInt32LE(directory + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26);
  expect(bytes.toString('utf8', local + 30, start)).toBe('a.txt');
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(local + 18));
  expect(inflateRawSync(packed).toString()).toBe('123456789');
});
