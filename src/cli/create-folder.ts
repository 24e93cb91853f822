import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type NewFile, newError } from '../scaffold/new-file.ts';
import { createFile, writeFault } from './create-file.ts';

/**
 * Makes a folder with these files, whole or not at all; `folder` does not exist yet, is empty, or holds a repository
 * without content. `null` when that went well; otherwise the reason, and the folder is as it was.
 */
export function createFolder(folder: string, files: readonly NewFile[]): Diagnostic | null {
  try {
    const state = stateOf(folder);
    if (state === 'other') return unusable(folder, 'is a link or a file');
    if (state === 'full') return unusable(folder, 'is not empty');
    if (state === 'repository') return addFiles(folder, files);
    const staging = fillStaging(folder, files);
    try {
      moveInto(staging, folder, state === 'empty');
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
    return null;
  } catch (error) {
    return writeFault(error, folder);
  }
}

/** What a new repository holds before anybody adds to it. */
const OF_REPOSITORY = /^(?:\.git|\.gitignore|\.gitattributes|README\.md|LICENSE(?:\.md|\.txt)?)$/;

function stateOf(folder: string): 'missing' | 'empty' | 'repository' | 'full' | 'other' {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  if (!found.isDirectory()) return 'other';
  const names = readdirSync(folder);
  if (names.length === 0) return 'empty';
  return names.every((name) => OF_REPOSITORY.test(name)) ? 'repository' : 'full';
}

/** Adds the files to what is there; when one cannot be written, those before it are removed again. */
export function addFiles(folder: string, files: readonly NewFile[]): Diagnostic | null {
  const added: string[] = [];
  for (const file of files) {
    const problem = createFile(folder, file);
    if (problem !== null) {
      for (const inside of added) rmSync(path.join(folder, inside));
      return problem;
    }
    added.push(file.path);
  }
  return null;
}

function fillStaging(folder: string, files: readonly NewFile[]): string {
  const { dir, base } = path.parse(path.resolve(folder));
  mkdirSync(dir, { recursive: true });
  const staging = path.join(dir, `.${base}-${process.pid}`);
  mkdirSync(staging);
  for (const { path: inside, text } of files) {
    const target = path.join(staging, inside);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
  }
  return staging;
}

/** An empty folder is removed first: if something was put into it meanwhile, that fails and nothing is lost. */
function moveInto(staging: string, folder: string, isThere: boolean): void {
  if (isThere) rmdirSync(folder);
  try {
    renameSync(staging, folder);
  } catch (error) {
    if (isThere) mkdirSync(folder);
    throw error;
  }
}

function unusable(folder: string, why: string): Diagnostic {
  return newError(
    'folder-in-use',
    `${folder} ${why}`,
    'name a folder that does not exist yet, is empty, or is a repository without content',
  );
}
