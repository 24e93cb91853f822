import { flushCompileCache } from 'node:module';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { cpuSeconds } from './cpu-seconds.ts';
import { seed } from './random-cases.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

declare module '@vitest/runner' {
  interface TaskMeta {
    /** The CPU seconds that a test file has used. */
    cpuSeconds?: number;
  }
}

// The first file of a process pays for its start; the next in the same process begin where the one before ended.
const began = 'cpuMeasured' in globalThis ? cpuSeconds() : 0;
Object.assign(globalThis, { cpuMeasured: true });

fc.configureGlobal({ seed });

// Vitest compares files byte by byte in JavaScript, which takes seconds for a site.
expect.addEqualityTesters([
  (a: unknown, b: unknown) => (Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : undefined),
]);

// Registered before the hooks of the file itself, and so run after them.
// biome-ignore lint/correctness/noEmptyPattern: Vitest asks for a pattern as the first parameter.
afterAll(({}: object, suite) => {
  removeTemporaryFolders();
  // Other workers and commands take it at once, where a run has one at all.
  flushCompileCache();
  suite.meta.cpuSeconds = cpuSeconds() - began;
});
