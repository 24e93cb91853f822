import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, relative } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { faultCode } from './explain-fault.ts';
import { neighboursOf } from './neighbours.ts';

/** The right of one process to write an output folder; `release` gives it back and may be called twice. */
export interface OutputLock {
  readonly release: () => void;
}

/** How often a lock that is free, or left behind, is tried for: others may try at the same moment. */
const ATTEMPTS = 5;

/** After this time in milliseconds a lock file without a readable owner is not being written any more. */
const WRITING_TIME = 2000;

/**
 * Takes the lock of an output folder, at once or not at all; the value is `null`, with a `build-running` error, while
 * another build holds it. A lock that a dead process of this machine left behind is taken over.
 * Throws the system's error when no lock file can be written.
 */
export async function lockOutput(out: string): Promise<Result<OutputLock | null>> {
  const { lock } = neighboursOf(out);
  const own = newOwner();
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

async function create(lock: string, owner: LockOwner): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
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
  return written !== null && Date.now() - written.mtimeMs > WRITING_TIME;
}

/**
 * Removes a lock that was left behind. Whoever does so holds a guard beside it and looks once more: without that, a slower
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

/** A guard is held for a moment only: an older one belongs to a process that was killed in that moment. */
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

/** The process that holds a lock, as it stands in the lock file. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in milliseconds since 1970: in containers the next process often has the same number. */
  readonly started: number;
  /** Different for every lock, so that nobody releases the lock of somebody else. */
  readonly token: string;
}

/** A new owner for this process. */
export function newOwner(): LockOwner {
  return { pid: process.pid, host: hostname(), started: processStart(), token: randomUUID() };
}

/** The owner that a lock file names; `null` when its text is damaged or not yet complete. */
function parseOwner(text: string): LockOwner | null {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether the process of a lock is certainly gone; that of another machine never is. */
function isGone({ pid, host, started }: LockOwner): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return Math.abs(started - processStart()) > CLOCK_TOLERANCE;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return faultCode(error) === 'ESRCH';
  }
}

/** The start is reckoned from two clocks, and one of them may be set meanwhile; in milliseconds. */
const CLOCK_TOLERANCE = 2000;

function processStart(): number {
  return Math.round(Date.now() - process.uptime() * 1000);
}

function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== 'object' || value === null) return false;
  if (!('pid' in value && 'host' in value && 'started' in value && 'token' in value)) return false;
  return (
    Number.isInteger(value.pid) &&
    typeof value.host === 'string' &&
    typeof value.started === 'number' &&
    typeof value.token === 'string'
  );
}
