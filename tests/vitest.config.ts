import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const wholeSiteTimeout = 120_000;
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
          testTimeout: wholeSiteTimeout,
          hookTimeout: wholeSiteTimeout,
        },
      },
    ],
  },
});
