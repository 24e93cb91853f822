import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder as somebody who works in it changes it; all paths are relative to it. */
export interface Workspace {
  readonly write: (path: string, text: string) => void;
  /** Replaces the first of a text in a file; throws when it is not there, since then nothing would be tested. */
  readonly replace: (path: string, from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly copy: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

/** The files of a folder. */
export function openWorkspace(folder: string): Workspace {
  const at = (path: string): string => join(folder, path);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    write,
    replace: (path, from, to) => {
      const text = readFileSync(at(path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
      write(
        path,
        text.replace(from, () => to),
      );
    },
    rename: (from, to) => renameSync(at(from), at(to)),
    copy: (from, to) => copyFileSync(at(from), at(to)),
    remove: (path) => rmSync(at(path), { recursive: true }),
  };
}
