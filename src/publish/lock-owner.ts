import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { faultCode } from './explain-fault.ts';

/** The process that holds a lock, as it stands in the lock file. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in milliseconds since 1970: in containers the next process often has the same number. */
  readonly started: number;
  /** The same as the system counts it, to the tick; `null` where it does not say. */
  readonly start: string | null;
  /** How long the machine had been running, in seconds: unlike a clock it cannot be set, and it begins anew at each boot. */
  readonly uptime: number;
  /** Different for every lock, so that nobody releases the lock of somebody else. */
  readonly token: string;
}

/** A new owner for this process. */
export function newOwner(): LockOwner {
  return {
    pid: process.pid,
    host: hostname(),
    started: processStart(),
    start: systemStart(process.pid),
    uptime: uptime(),
    token: randomUUID(),
  };
}

/** The owner that a lock file names; `null` when its text is damaged or not yet complete. */
export function parseOwner(text: string): LockOwner | null {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) ? { ...value, start: value.start ?? null, uptime: value.uptime ?? 0 } : null;
  } catch {
    return null;
  }
}

/** Whether the process of a lock is certainly gone; that of another machine never is. */
export function isGone({ pid, host, started, start, uptime: ranFor }: LockOwner): boolean {
  if (host !== hostname()) return false;
  const running = systemStart(pid);
  // Its number may belong to another process by now.
  if (start !== null && running !== null) return start !== running;
  // Where no start is known, only a boot shows that the number belongs to another process: better too careful than two builds.
  if (uptime() < ranFor) return true;
  if (pid === process.pid) return Math.abs(started - processStart()) > CLOCK_TOLERANCE;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return faultCode(error) === 'ESRCH';
  }
}

/** In milliseconds: the start is computed from two clocks, and one of them may be set meanwhile. */
const CLOCK_TOLERANCE = 2000;

function processStart(): number {
  return Math.round(Date.now() - process.uptime() * 1000);
}

/**
 * When a process started, as Linux counts: the boot, and the ticks from there on, which no clock that is set can change. `null`
 * on other systems, and for a process that is absent or hidden.
 */
function systemStart(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program, the second field, may hold anything; the start is the 22nd.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}

function isOwner(value: unknown): value is Omit<LockOwner, 'start' | 'uptime'> & Partial<LockOwner> {
  if (typeof value !== 'object' || value === null) return false;
  if (!('pid' in value && 'host' in value && 'started' in value && 'token' in value)) return false;
  return (
    Number.isInteger(value.pid) &&
    typeof value.host === 'string' &&
    typeof value.started === 'number' &&
    typeof value.token === 'string' &&
    // Versions up to 0.2 wrote neither.
    (!('start' in value) || value.start === null || typeof value.start === 'string') &&
    (!('uptime' in value) || typeof value.uptime === 'number')
  );
}
