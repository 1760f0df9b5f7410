import { expect, test } from 'vitest';
import { spanOf } from '../../src/dom/span';

test.each([
  [null, 1],
  ['', 1],
  ['2', 2],
  ['03', 3],
  ['+2', 2],
  [' \t\n2', 2],
  ['2px', 2],
  ['1.9', 1],
  ['-1', 1],
  ['x', 1],
  ['- 2', 1],
  ['\u00a02', 1],
  ['２', 1],
  ['1000', 1000],
  ['1001', 1000],
  ['999999999999', 1000],
  ['0', 1],
  ['-0', 1],
])('colspan="%s" spans %i', (value, span) => {
  expect(spanOf(value, 1, 1000)).toBe(span);
});

test.each([
  ['0', 0],
  ['-0', 0],
  ['+0', 0],
  ['-1', 1],
  ['65535', 65534],
  ['1'.repeat(5000), 65534],
])('rowspan="%s" spans %i, 0 meaning to the end of the row group', (value, span) => {
  expect(spanOf(value, 0, 65534)).toBe(span);
});
