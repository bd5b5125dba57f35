import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    setupFiles: ['test/support/no-network.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});

export default config;
