import { defineConfig } from 'vitest/config';

const common = { testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' as const };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browser,end-to-end,faults}/**'],
        },
      },
      // Each starts the whole product: one at a time on two cores.
      { test: { ...common, name: 'end-to-end', include: ['tests/end-to-end/**/*.test.ts'], fileParallelism: false } },
    ],
  },
});
