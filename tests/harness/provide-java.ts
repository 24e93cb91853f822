import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { installDebianPackages } from './debian-packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether Java programs can be run; tests that need one are skipped where not. */
    java: boolean;
  }
}

/** Vitest calls this once before the whole-site tests. */
export function setup(project: TestProject): void {
  const java = hasJava() || (installDebianPackages() && hasJava());
  if (!java) console.error('Tests with the Nu HTML checker are skipped: install a Java runtime and run them again.');
  project.provide('java', java);
}

function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}
