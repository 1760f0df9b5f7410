import { expect, test } from 'vitest';
import { alignRows, widthOf } from '../../scripts/table.mjs';

test('a Chinese character takes two columns of a terminal', () => {
  expect(['abc', '年度', '（一）', '✓', '𠮷'].map(widthOf)).toEqual([3, 4, 6, 1, 2]);
});

test('columns begin at the same place whatever the script', () => {
  const lines = alignRows([
    ['年度报告', '✓', '甲'],
    ['ab', '99+', '乙'],
  ]);
  expect(lines).toEqual(['年度报告  ✓    甲', 'ab        99+  乙']);
});
