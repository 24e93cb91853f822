import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';
import { writeWhole } from '../files/write-whole.ts';
import { faultCode } from './explain-fault.ts';

/**
 * Writes one file below `folder` and makes the folders above it. A file that is already there is replaced, never
 * written through, so that another name of it (a hard link) keeps its bytes.
 */
export async function writeOutput(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await makeFolder(dirname(file), 0o755);
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o644 });
  } catch (error) {
    if (faultCode(error) !== 'EEXIST') throw error;
    await writeWhole(file, content, 0o644);
  }
}
