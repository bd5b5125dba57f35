import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    setupFiles: ['test/support/no-network.ts'],
    restoreMocks: true,
    // One module registry for all files of a worker: with one for each file, importing took longer
    // than testing (measured: 96 s of processor time for 50 s). No module of kvq keeps anything but
    // the idle reading thread.
    isolate: false,
    // More workers than cores: many tests wait for servers, and the default leaves one of two cores idle.
    maxWorkers: 3,
    unstubEnvs: true,
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      thresholds: { lines: 95, branches: 88, 'src/core/**': { lines: 96, branches: 88 } },
    },
  },
});

export default config;
