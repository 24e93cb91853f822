import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { entryExists } from '../scaffold/plan-entry.ts';
import { writeFault } from './create-file.ts';

/**
 * Replaces a file whose bytes are `before` by a new text, whole or not at all, with the same permissions; never
 * through a link, and never over what somebody wrote meanwhile. `null` when that went well; otherwise the reason, and the
 * file is as it was.
 */
export function recreateFile(target: string, before: Uint8Array, after: string): Diagnostic | null {
  const draft = path.join(path.dirname(target), `.fix-${process.pid}`);
  try {
    const found = lstatSync(target);
    if (!found.isFile()) return changed(target);
    writeDraft(draft, after, found.mode);
    if (!readFileSync(target).equals(before)) return changed(target);
    renameSync(draft, target);
    return null;
  } catch (error) {
    return { ...writeFault(error, target), help: 'the file is as it was; remove the cause and run this again' };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives a file another name, unless another file has it: on some systems names that differ in case are one. */
export function renameFile(source: string, target: string): Diagnostic | null {
  try {
    const found = lstatSync(target, { throwIfNoEntry: false });
    if (found !== undefined && found.ino !== lstatSync(source).ino)
      return entryExists(target.split(path.sep).join('/'));
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(source, target);
    return null;
  } catch (error) {
    return { ...writeFault(error, target), help: 'the file has its old name; remove the cause and run this again' };
  }
}

/** The bytes are on the disk before the name is: after a power cut the file is the old one or the new one. */
function writeDraft(draft: string, text: string, mode: number): void {
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  chmodSync(draft, mode & 0o7777);
}

function changed(target: string): Diagnostic {
  const file = target.split(path.sep).join('/');
  const help = 'the file is as it was; save it, and run this again';
  return { severity: 'error', code: 'cannot-write', message: `${file} was changed meanwhile`, place: null, help };
}
