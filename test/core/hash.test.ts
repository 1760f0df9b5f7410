import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash } from '../../src/core/hash';

// The published values of FNV-1a with 32 bits, from its usual beginning.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the print of %j begins with %s', (text, print) => expect(hash(text)).toMatch(new RegExp(`^${print}`)));

test('a print has sixteen signs, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[0-9a-f]{16}$/.test(hash(text))));
});

test('texts that differ have prints that differ', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `第${at}段，收到申请${at * 7}件。`);
  expect(new Set(texts.map(hash)).size).toBe(texts.length);
});
