import { expect } from 'vitest';
import { entryAt, type Filing } from '../src/core/filing';
import type { Mark } from '../src/core/result';
import type { Finding } from '../src/core/rule';

const roles: readonly Mark['role'][] = ['total', 'part', 'place'];

/** A finding says where it is: it points at each of its cells that stands on the page, and at real places alone. */
export function expectPlaces({ cells, marks }: Finding, filing: Filing): void {
  const marked = new Set(marks.map(({ selector }) => selector));
  const standing = cells.flatMap((path) => entryAt(filing, path)?.where.selector ?? []);
  expect(standing.filter((selector) => !marked.has(selector))).toEqual([]);
  for (const { selector, role } of marks) {
    expect(selector).toMatch(/^#/);
    expect(roles).toContain(role);
  }
}
