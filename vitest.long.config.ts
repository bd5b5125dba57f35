import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The slow suite, started by scripts/test-long.mjs; one file at a time, because some kill processes. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    setupFiles: ['test/support/no-network.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
  },
});

export default config;
