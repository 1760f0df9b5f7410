import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/core/amount';
import { normalise } from '../../src/core/label';
import { giant, readers } from './giant';
import { within } from './holds';
import { pieces } from './words';

const MEGABYTE = 1_000_000;

// How the time grows is measured by npm run bench; a test only says that nothing hangs.
describe('a megabyte of hostile text hangs nothing', { timeout: 600_000 }, () => {
  test.each(Object.entries(readers))('%s', (_, read) => {
    for (const piece of pieces) within(() => read(giant(piece, MEGABYTE)));
  });
});

test('a cell of nothing but blanks is blank, however many they are', () => {
  const blanks = giant(' \u00a0\u3000\u200b\n', MEGABYTE);
  expect(readAmount(blanks).status).toBe('blank');
  expect(readAmount(`${blanks}12${blanks}`).status).toBe('text');
});

test('a text is made comparable as far as anyone would read', () => {
  expect(normalise(giant('（', MEGABYTE))).toBe('('.repeat(20_000));
});
