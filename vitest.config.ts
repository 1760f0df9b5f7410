import { defineConfig } from 'vitest/config';

/** Two kinds of tests: `unit` runs in Node (or jsdom, by a file's first line), `browser` drives real browsers; `pictures` draws those of the README. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          // One process for many files: each would otherwise load the whole engine anew.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // One browser at a time: two of them starve each other on a small machine.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: 'pictures', include: ['test/browser/pictures.ts'], testTimeout: 120_000 },
      },
    ],
  },
});
