import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Base, type Batch, baseFolders } from './batch.ts';

/** Content folders that stay on disk between batches, so that a batch writes its own files and no others. */
export interface Workbench {
  /** Lays a batch over its base, asks `read` about the folder, and takes the batch away again. */
  readonly withBatch: <Value>(batch: Batch, read: (folder: string) => Value) => Value;
}

/** A workbench below `root`, a folder that somebody else removes. */
export function createWorkbench(root: string): Workbench {
  const folderOf = (base: Base): string => {
    const folder = join(root, base);
    if (!existsSync(folder)) cpSync(baseFolders[base], folder, { recursive: true });
    return folder;
  };
  return {
    withBatch: ({ base, files }, read) => {
      const folder = folderOf(base);
      for (const [path, content] of Object.entries(files)) writeInto(join(folder, path), content);
      try {
        return read(folder);
      } finally {
        for (const path of Object.keys(files)) restore(join(baseFolders[base], path), join(folder, path));
      }
    },
  };
}

function writeInto(location: string, content: string | Uint8Array): void {
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, content);
}

function restore(original: string, location: string): void {
  if (existsSync(original)) copyFileSync(original, location);
  else rmSync(location);
}
