import { readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { makeFolder } from '../files/make-folder.ts';
import { faultCode } from './explain-fault.ts';
import { isGone, type LockOwner, newOwner, parseOwner } from './lock-owner.ts';
import { neighboursOf } from './neighbours.ts';

/** The right of one process to write an output folder; `release` gives it back and may be called twice. */
export interface OutputLock {
  readonly release: () => void;
}

/** How often to try for a lock that is free or left behind: others may try at the same moment. */
const ATTEMPTS = 5;

/** A lock file without a readable owner that is further from now than this, in milliseconds, is not being written. */
const WRITING_TIME = 2000;

/**
 * Takes the lock of an output folder, at once or not at all; the value is `null`, with a `build-running` error, while
 * another build holds it. A lock that a dead process of this machine left behind is taken over.
 * Throws the system's error when no lock file can be written.
 */
export async function lockOutput(out: string): Promise<Result<OutputLock | null>> {
  const { lock } = neighboursOf(out);
  const own = newOwner();
  await makeFolder(dirname(lock));
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await create(lock, own)) return { value: { release: () => release(lock, own) }, diagnostics: [] };
    const text = await readFile(lock, 'utf8').catch(() => null);
    if (text === null) continue;
    if (!(await isLeftBehind(lock, text))) return { value: null, diagnostics: [buildRunning(out, lock, text)] };
    await takeAway(lock, text, own);
  }
  return { value: null, diagnostics: [buildRunning(out, lock, '')] };
}

async function create(lock: string, owner: LockOwner): Promise<boolean> {
  const file = await openNew(lock);
  if (file === null) return false;
  try {
    await file.writeFile(JSON.stringify(owner));
    return true;
  } catch (error) {
    // On a full disk it is made and stays empty: the next build would take it for one that is being written.
    await rm(lock, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return null;
    throw error;
  }
}

async function isLeftBehind(lock: string, text: string): Promise<boolean> {
  const owner = parseOwner(text);
  if (owner !== null) return isGone(owner);
  return isOlderThanWriting(lock);
}

async function isOlderThanWriting(file: string): Promise<boolean> {
  const written = await stat(file).catch(() => null);
  return written !== null && Math.abs(Date.now() - written.mtimeMs) > WRITING_TIME;
}

/**
 * Removes a lock that was left behind. Whoever does so holds a guard beside it and checks once more: otherwise a slower
 * process could remove the lock that a quicker one has just made in its place.
 */
async function takeAway(lock: string, text: string, own: LockOwner): Promise<void> {
  const guard = `${lock}-takeover`;
  if (!(await create(guard, own))) return removeOld(guard);
  try {
    if ((await readFile(lock, 'utf8').catch(() => null)) === text) await rm(lock);
  } finally {
    await rm(guard, { force: true });
  }
}

/** A guard is held for a moment only: an older one was left by a process that was killed just then. */
async function removeOld(guard: string): Promise<void> {
  if (await isOlderThanWriting(guard)) await rm(guard, { force: true });
}

/** Synchronous, so that it also works when a signal ends the process. */
function release(lock: string, own: LockOwner): void {
  try {
    if (parseOwner(readFileSync(lock, 'utf8'))?.token === own.token) rmSync(lock);
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
  }
}

function buildRunning(out: string, lock: string, text: string): Diagnostic {
  const owner = parseOwner(text);
  const who = owner === null ? '' : ` (process ${owner.pid} on ${owner.host})`;
  return {
    severity: 'error',
    code: 'build-running',
    message: `another build is writing "${out}"${who}`,
    place: null,
    help: `wait until it has finished; if no build is running there, delete "${relative('.', lock)}"`,
  };
}
