import { defineConfig } from 'vitest/config';

/** The tests that npm run mutate holds against every small change of src/core. */
export default defineConfig({
  test: { environment: 'node', include: ['test/core/**/*.test.ts'], testTimeout: 20_000 },
});
