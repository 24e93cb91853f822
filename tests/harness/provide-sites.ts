import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the sites that test files share. */
    sites: string;
  }
}

const variable = 'PROOFOLIO_TEST_SITES';

/** Vitest calls this once for each of the projects that build sites; all get the same folder, which is removed in the end. */
export function setup(project: TestProject): () => void {
  const sites = process.env[variable] ?? mkdtempSync(join(tmpdir(), 'proofolio-sites-'));
  process.env[variable] = sites;
  project.provide('sites', sites);
  return () => rmSync(sites, { recursive: true, force: true });
}
