import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const common = { testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks' as const };

/**
 * One process runs file after file, so that what they import is loaded once: most of a run was that (docs/performance.md). It
 * asks of a test file that it leaves nothing behind: no mocked module, no changed environment, no listener.
 */
const together = { isolate: false, restoreMocks: true };
const unloadable = fileURLToPath(new URL('tests/support/unloadable-sdk.ts', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      // Everything outside bot/ and local/ works with the Teams SDKs not loadable (O9).
      {
        resolve: {
          alias: [
            { find: /^(botbuilder.*|botframework-.*|@microsoft\/teams-ai(\/.*)?)$/, replacement: unloadable },
          ],
        },
        test: {
          ...common,
          ...together,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browser,bot,local,manifest,end-to-end,faults}/**'],
        },
      },
      {
        test: {
          ...common,
          ...together,
          name: 'teams',
          include: ['tests/{bot,local,manifest,faults}/**/*.test.ts'],
        },
      },
      // Each starts the whole product: one at a time on two cores.
      {
        test: {
          ...common,
          name: 'end-to-end',
          include: ['tests/end-to-end/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
