import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './ensure-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the browser to test in; `null` when there is none, then its tests are skipped. */
    browser: string | null;
  }
}

/** Vitest calls this once before the browser tests, so that they all agree whether there is a browser. */
export function setup(project: TestProject): void {
  project.provide('browser', ensureBrowser());
}
