import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The outcome of a finished command. */
export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Tests find the same address wherever they run. */
export const noCi = { GITHUB_ACTIONS: '', CI_PAGES_URL: '', NETLIFY: '', VERCEL_PROJECT_PRODUCTION_URL: '' };

/** Runs one of a project's commands as its npm script does, in a process of its own. */
export function runCommand(
  command: 'build' | 'check' | 'new',
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  project = root,
): Promise<Finished> {
  const child = spawn(process.execPath, ['src/cli/run.cjs', command, ...args], {
    cwd: project,
    env: { ...process.env, ...noCi, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...output }));
  });
}
