import { readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { faultCode } from './explain-fault.ts';
import { isGone, type LockHolder, newHolder, parseHolder } from './lock-holder.ts';
import { neighboursOf } from './neighbours.ts';

/** The right of one process to write an output folder; `release` gives it back and may be called twice. */
export interface OutputLock {
  readonly release: () => void;
}

/** How often a lock that is free, or left behind, is tried for: others may try at the same moment. */
const ATTEMPTS = 5;

/** After this time in milliseconds a lock file without a readable holder is not being written any more. */
const WRITING_TIME = 2000;

/**
 * Takes the lock of an output folder, at once or not at all; the value is `null`, with a `build-running` error, while
 * another build holds it. A lock that a dead process of this machine left behind is taken over.
 * Throws the system's error when no lock file can be written.
 */
export async function lockOutput(out: string): Promise<Result<OutputLock | null>> {
  const { lock } = neighboursOf(out);
  const own = newHolder();
  await mkdir(dirname(lock), { recursive: true });
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await create(lock, own)) return { value: { release: () => release(lock, own) }, diagnostics: [] };
    const text = await readFile(lock, 'utf8').catch(() => null);
    if (text === null) continue;
    if (!(await isLeftBehind(lock, text))) return { value: null, diagnostics: [buildRunning(out, lock, text)] };
    await takeAway(lock, text, own);
  }
  return { value: null, diagnostics: [buildRunning(out, lock, '')] };
}

async function create(lock: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isLeftBehind(lock: string, text: string): Promise<boolean> {
  const holder = parseHolder(text);
  if (holder !== null) return isGone(holder);
  return isOlderThanWriting(lock);
}

async function isOlderThanWriting(file: string): Promise<boolean> {
  const written = await stat(file).catch(() => null);
  return written !== null && Date.now() - written.mtimeMs > WRITING_TIME;
}

/**
 * Removes a lock that was left behind. Whoever does so holds a guard beside it and looks once more: without that, a slower
 * process could remove the lock that a quicker one has just made in its place.
 */
async function takeAway(lock: string, text: string, own: LockHolder): Promise<void> {
  const guard = `${lock}-takeover`;
  if (!(await create(guard, own))) return removeOld(guard);
  try {
    if ((await readFile(lock, 'utf8').catch(() => null)) === text) await rm(lock);
  } finally {
    await rm(guard, { force: true });
  }
}

/** A guard is held for a moment only: an older one belongs to a process that was killed in that moment. */
async function removeOld(guard: string): Promise<void> {
  if (await isOlderThanWriting(guard)) await rm(guard, { force: true });
}

/** Synchronous, so that it also works when a signal ends the process. */
function release(lock: string, own: LockHolder): void {
  try {
    if (parseHolder(readFileSync(lock, 'utf8'))?.token === own.token) rmSync(lock);
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
  }
}

function buildRunning(out: string, lock: string, text: string): Diagnostic {
  const holder = parseHolder(text);
  const who = holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`;
  return {
    severity: 'error',
    code: 'build-running',
    message: `another build is writing "${out}"${who}`,
    place: null,
    help: `wait until it has finished; if no build is running there, delete "${relative('.', lock)}"`,
  };
}
