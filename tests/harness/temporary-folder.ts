import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The contents of files, by relative path. */
type Files = Readonly<Record<string, string | Uint8Array>>;

const made = new Set<string>();

/** A new folder with these files, by relative path. It is removed after the last test of the file that asked for it. */
export function temporaryFolder(files: Files = {}): string {
  // Folders of a test file that is skipped as a whole are removed when the process ends.
  if (made.size === 0) process.once('exit', removeTemporaryFolders);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'proofolio-')));
  made.add(folder);
  writeFiles(folder, files);
  return folder;
}

/** Writes files by relative path, with the folders above them. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Removes every folder that was made so far. */
export function removeTemporaryFolders(): void {
  process.off('exit', removeTemporaryFolders);
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  made.clear();
}
