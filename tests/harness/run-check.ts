import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Counts, failedRun } from './count-results.ts';

/** One check of the whole project by a command line tool, which succeeds or fails by its exit status. */
export interface Check {
  readonly name: string;
  /** The tool's script, as a path inside `node_modules/`. */
  readonly tool: string;
  readonly arguments: readonly string[];
}

/** How a check ended. */
interface Outcome {
  readonly counts: Counts;
  /** Its name, outcome and seconds; its output only if it failed. */
  readonly report: string;
}

/** Runs a check in the folder `root`. */
export async function runCheck(root: string, check: Check): Promise<Outcome> {
  const started = performance.now();
  const { passed, output } = await capture(root, check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const line = `${passed ? 'passed' : 'FAILED'}: ${check.name} (${seconds} s)`;
  return passed
    ? { counts: { passed: 1, failed: 0, skipped: 0 }, report: line }
    : { counts: failedRun, report: `${line}\n${output.trimEnd()}` };
}

function capture(root: string, check: Check): Promise<{ readonly passed: boolean; readonly output: string }> {
  const script = join(root, 'node_modules', check.tool);
  const child = spawn(process.execPath, [script, ...check.arguments], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (status) => resolve({ passed: status === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
