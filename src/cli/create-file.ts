import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explainFault, faultCode } from '../publish/explain-fault.ts';
import { type NewFile, newError } from '../scaffold/new-file.ts';
import { entryExists } from '../scaffold/plan-entry.ts';

/**
 * Writes a new file into a content folder, whole or not at all: never over what is there, never through a link.
 * `null` when that went well; otherwise the reason, and everything is as it was.
 */
export function createFile(content: string, { path: inside, text }: NewFile): Diagnostic | null {
  const target = path.join(content, inside);
  const folder = path.dirname(target);
  let isNewFolder = false;
  try {
    isNewFolder = makeFolder(folder);
    if (!lstatSync(folder).isDirectory()) return notAFolder(folder);
    writeWhole(target, text);
    return null;
  } catch (error) {
    if (isNewFolder) removeIfEmpty(folder);
    if (faultCode(error) === 'EEXIST') return entryExists(shown(target));
    return writeFault(error, target);
  }
}

/** A fault of the file system as a diagnostic; rethrows any other error. */
export function writeFault(error: unknown, target: string): Diagnostic {
  const fault = explainFault(error, shown(target));
  if (fault === null) throw error;
  return { ...fault, code: 'cannot-write', help: 'nothing was written; remove the cause and try again' };
}

/** The name is linked last, when the text is complete; linking fails where the name is taken. */
function writeWhole(target: string, text: string): void {
  const draft = path.join(path.dirname(target), `.new-${process.pid}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    linkOrCopy(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Some file systems have no hard links; a copy that never replaces anything comes closest. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (faultCode(error) === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it, so it stays.
  }
}

function notAFolder(folder: string): Diagnostic {
  const help = 'put a folder there; links inside the content folder are not followed';
  return newError('not-a-folder', `${shown(folder)} is a link or a file`, help);
}

function shown(target: string): string {
  return target.split(path.sep).join('/');
}
