import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { faultCode } from './explain-fault.ts';

/** The process that holds a lock, as it stands in the lock file. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in milliseconds since 1970: in containers the next process often has the same number. */
  readonly started: number;
  /** Different for every lock, so that nobody releases the lock of somebody else. */
  readonly token: string;
}

/** A new holder for this process. */
export function newHolder(): LockHolder {
  return { pid: process.pid, host: hostname(), started: processStart(), token: randomUUID() };
}

/** The holder that a lock file names; `null` when its text is damaged or not yet complete. */
export function parseHolder(text: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether the process of a lock is certainly gone; that of another machine never is. */
export function isGone({ pid, host, started }: LockHolder): boolean {
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

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null) return false;
  if (!('pid' in value && 'host' in value && 'started' in value && 'token' in value)) return false;
  return (
    Number.isInteger(value.pid) &&
    typeof value.host === 'string' &&
    typeof value.started === 'number' &&
    typeof value.token === 'string'
  );
}
