import { expect, test } from 'vitest';
import { budget, weights } from '../../bench/sizes.mjs';

test.each(Object.entries(budget))('%s: at most %i bytes after gzip', async (name, most) => {
  const bytes = (await weights())[name];
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(most);
});
