import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { everyState } from './harness/every-state.ts';

const wholeSiteTimeout = 120_000;
// One test takes every page; `test:all` takes it in nine states.
const browserTimeout = everyState ? 3_600_000 : 600_000;
const inBrowser = ['tests/browser/**/*.test.ts', 'tests/harness/**/*.browser.test.ts'];
const wholeSite = ['tests/site/**/*.test.ts'];

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  cacheDir: '.cache/vite',
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...inBrowser, ...wholeSite, 'tests/fixtures/**'],
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: wholeSite,
          globalSetup: ['tests/harness/provide-java.ts'],
          testTimeout: wholeSiteTimeout,
          hookTimeout: wholeSiteTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: inBrowser,
          globalSetup: ['tests/harness/provide-browser.ts'],
          testTimeout: browserTimeout,
          hookTimeout: wholeSiteTimeout,
        },
      },
    ],
  },
});
