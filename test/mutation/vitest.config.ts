import { defineConfig } from 'vitest/config';

/**
 * The tests that npm run mutate holds against every small change of src/core. All of them take hours; with
 * MUTATE_TESTS=test/core/amount*.test.ts npm run mutate -- --mutate src/core/amount.ts a file is held to its own.
 */
const include = (process.env['MUTATE_TESTS'] ?? 'test/core/**/*.test.ts').split(',');

export default defineConfig({ test: { environment: 'node', include, testTimeout: 20_000 } });
