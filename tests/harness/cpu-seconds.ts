import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/**
 * The CPU seconds that this process has used so far; on Linux with those of its processes that have ended: the commands
 * that a test runs, its browser, its Java.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return process.platform === 'linux' ? linuxCpuSeconds() : (user + system) / 1e6;
}

/** Own and ended children's time for user and system, of proc_pid_stat(5); the name before them may hold spaces. */
function linuxCpuSeconds(): number {
  const [, afterName = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const ticks = afterName.split(' ').slice(11, 15).map(Number);
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
}
