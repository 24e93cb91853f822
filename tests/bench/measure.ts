import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Measurement {
  /** Wall time in milliseconds. */
  readonly time: number;
  /** The most memory that the command and all that it started held at one moment, in MB; `null` where the system does not say. */
  readonly memory: number | null;
  /** What the command printed. */
  readonly printed: string;
}

/** One line of the result. */
export interface Row {
  readonly size: number;
  readonly mode: string;
  readonly generator: string;
  /** Medians over the rounds. */
  readonly time: number;
  readonly memory: number | null;
  /** This project's time divided by the other's, each pair by itself; `null` for this project. */
  readonly ratio: number | null;
}

/** In milliseconds. */
const SAMPLE_EVERY = 20;

/** Runs a command as a whole process, output and all; throws with what it printed when it fails. */
export async function measure([program = '', ...args]: readonly string[], folder: string): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  let memory = 0;
  const sampling = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), SAMPLE_EVERY);
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${printed.slice(-2000)}`);
  return { time: performance.now() - start, memory: memory === 0 ? null : memory, printed };
}

/** The resident memory of a process and all below it, in MB; 0 where there is no `/proc`. */
function memoryOf(root: number): number {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        // The second field is a name in brackets that may hold anything; the fourth is the parent.
        const stat = readIfThere(`/proc/${name}/stat`);
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return stat === '' ? [] : [{ id: Number(name), parent }];
      });
    const family = new Set([root]);
    // A parent may have a higher number than its child.
    for (let size = 0; size < family.size; ) {
      size = family.size;
      for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
    }
    const kilobytes = [...family].map((id) => /VmRSS:\s+(\d+)/.exec(readIfThere(`/proc/${id}/status`))?.[1] ?? 0);
    return kilobytes.reduce<number>((sum, size) => sum + Number(size), 0) / 1000;
  } catch {
    return 0;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}
