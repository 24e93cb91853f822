import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** An empty folder for all tests of a file or group, removed afterwards; ask for its path inside tests and hooks. */
export function temporaryFolder(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'proofolio-')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
