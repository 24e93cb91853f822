import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** A process as proc_pid_stat(5) has it. */
interface Process {
  readonly pid: string;
  readonly parent: string;
  /** Its own time for user and system, and that of its children that have ended, in ticks. */
  readonly ticks: number;
}

/**
 * The CPU seconds that this process has used so far; on Linux with those of the processes that it started, and they in turn: the
 * commands that a test runs, its Java, and its browser, which outlives the tests of a file.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  if (process.platform !== 'linux') return (user + system) / 1e6;
  const byParent = Map.groupBy(readProcesses(), ({ parent }) => parent);
  const ticksBelow = (pid: string): number =>
    (byParent.get(pid) ?? []).reduce((sum, child) => sum + child.ticks + ticksBelow(child.pid), 0);
  return ((readProcess('self')?.ticks ?? 0) + ticksBelow(`${process.pid}`)) / TICKS_A_SECOND;
}

function readProcesses(): readonly Process[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(name) ?? []) : []));
}

/** `null` for a process that has just ended. The name of its program, in brackets, may hold anything. */
function readProcess(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid, parent: fields[1] ?? '', ticks };
  } catch {
    return null;
  }
}
