import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { everyState } from './harness/every-state.ts';
import { reportVariable } from './harness/run-vitest.ts';
import { SlowestFiles } from './harness/slowest-files.ts';

const jsonReport = process.env[reportVariable];
const wholeSiteTimeout = everyState ? 1_200_000 : 120_000;
const lighthouseTimeout = 900_000;
// One test takes every page; `test:all` takes it in nine states.
const browserTimeout = everyState ? 3_600_000 : 600_000;
const inBrowser = ['tests/browser/**/*.test.ts', 'tests/harness/**/*.browser.test.ts'];
const wholeSite = ['tests/site/**/*.test.ts', 'tests/diagnostics/build-mistakes.test.ts'];
/** The facts of the real `content/`: who replaces it deletes these tests with it. */
const ofThisSite = 'tests/content-of-this-site/**/*.test.ts';
const withOtherContent = 'tests/other-content/**/*.test.ts';
/** Servers that not every machine has. */
const withServers = 'tests/browser/real-servers.test.ts';
const byLighthouse = ['tests/lighthouse/**/*.test.ts'];

/** It measures time, so it runs alone after all others; and it takes minutes, so only `test:all` runs it. */
const lighthouse: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'lighthouse',
    include: byLighthouse,
    globalSetup: ['tests/harness/provide-browser.ts'],
    sequence: { groupOrder: 1 },
    testTimeout: lighthouseTimeout,
    hookTimeout: lighthouseTimeout,
  },
};

/** It runs most tests twice again, in copies of the project, so only `test:all` has it. */
const otherContent: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'other content',
    include: [withOtherContent],
    sequence: { groupOrder: 2 },
    testTimeout: browserTimeout,
  },
};

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  cacheDir: '.cache/vite',
  test: {
    // One more than there are processors, since previews, browsers and other processes let a worker wait; each takes about a
    // gigabyte, and seconds until the engine is loaded and quick.
    maxWorkers: Math.min(availableParallelism() + 1, totalmem() > 12e9 ? 4 : 3),
    // Loading the same modules anew for each file takes as long as the tests themselves, and no file changes a module.
    isolate: false,
    // Node runs the TypeScript of tests and engine itself, as it does for commands: nothing is transformed, and a build inside of
    // a test shares its modules with the configuration that Eleventy loads.
    experimental: { viteModuleRunner: false },
    reporters: ['default', ...(jsonReport === undefined ? [] : ['json']), new SlowestFiles()],
    ...(jsonReport === undefined ? {} : { outputFile: { json: jsonReport } }),
    setupFiles: ['tests/harness/around-each-file.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...inBrowser, ...wholeSite, ...byLighthouse, ofThisSite, withOtherContent, 'tests/fixtures/**'],
          // A machine that is busy with something else is no mistake: this is for what hangs.
          testTimeout: everyState ? 3_600_000 : 60_000,
        },
      },
      {
        extends: true,
        test: {
          // One project, since a process that loaded the engine and started a browser for one goes on with the files of that alone.
          name: 'site',
          include: [...wholeSite, ...inBrowser, ofThisSite],
          exclude: everyState ? [] : [withServers],
          globalSetup: ['java', 'browser', 'sites'].map((what) => `tests/harness/provide-${what}.ts`),
          testTimeout: browserTimeout,
          hookTimeout: wholeSiteTimeout,
        },
      },
      ...(everyState ? [lighthouse, otherContent] : []),
    ],
  },
});
