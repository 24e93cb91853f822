import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { newError } from '../scaffold/new-error.ts';
import type { NewFile } from '../scaffold/new-file.ts';
import { writeFault } from './place-file.ts';

/**
 * Makes a folder with these files, whole or not at all; `folder` does not exist yet, or is empty.
 * `null` when that went well; otherwise the reason, and the folder is as it was.
 */
export function placeFolder(folder: string, files: readonly NewFile[]): Diagnostic | null {
  try {
    const state = stateOf(folder);
    if (state === 'other') return unusable(folder, 'is a link or a file');
    if (state === 'full') return unusable(folder, 'is not empty');
    const stage = fillStage(folder, files);
    try {
      takePlace(stage, folder, state === 'empty');
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
    return null;
  } catch (error) {
    return writeFault(error, folder);
  }
}

function stateOf(folder: string): 'missing' | 'empty' | 'full' | 'other' {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  if (!found.isDirectory()) return 'other';
  return readdirSync(folder).length === 0 ? 'empty' : 'full';
}

function fillStage(folder: string, files: readonly NewFile[]): string {
  const { dir, base } = path.parse(path.resolve(folder));
  mkdirSync(dir, { recursive: true });
  const stage = path.join(dir, `.${base}-${process.pid}`);
  mkdirSync(stage);
  for (const { path: inside, text } of files) writeFileSync(path.join(stage, inside), text, { flag: 'wx' });
  return stage;
}

/** An empty folder is removed first: that fails, and nothing is lost, if it got something into it meanwhile. */
function takePlace(stage: string, folder: string, isThere: boolean): void {
  if (isThere) rmdirSync(folder);
  try {
    renameSync(stage, folder);
  } catch (error) {
    if (isThere) mkdirSync(folder);
    throw error;
  }
}

function unusable(folder: string, why: string): Diagnostic {
  return newError('folder-in-use', `${folder} ${why}`, 'name a folder that is empty or does not exist yet');
}
