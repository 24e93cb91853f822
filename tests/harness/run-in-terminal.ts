import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe } from 'vitest';

// Otherwise a test would wait for ever for a question that never comes.
const patience = 60_000;

const root = join(import.meta.dirname, '../..');

/** A `describe` whose tests are listed as skipped, by name, where `script` of util-linux does not make a terminal. */
export const describeInTerminal = describe.skipIf(
  !/util-linux/.test(spawnSync('script', ['--version']).stdout?.toString() ?? ''),
);

/** What is typed once the terminal shows something new that matches. */
export interface Step {
  readonly shown: RegExp;
  readonly typed: string;
}

/** What a command printed in a terminal, without colours and cursor movements, and how it ended. */
export interface TerminalRun {
  readonly status: number | null;
  readonly output: string;
}

/** Keys that are not characters. */
export const keys = { enter: '\r', down: '\u001b[B', space: ' ', interrupt: '\u0003' } as const;

/** Runs one of the project's commands in a terminal of its own, and types each step when its turn has come. */
export function runInTerminal(args: readonly string[], steps: readonly Step[]): Promise<TerminalRun> {
  const words = [process.execPath, 'src/cli/run.cjs', ...args].map((word) => `'${word}'`);
  // A terminal without a window has no width, and every character would get a line of its own.
  const command = `stty cols 100 rows 40 && exec ${words.join(' ')}`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', TERM: 'xterm', CI: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: patience,
  });
  const waiting = [...steps];
  let [output, seen] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const [next] = waiting;
    if (next === undefined || !next.shown.test(plain(output.slice(seen)))) return;
    waiting.shift();
    seen = output.length;
    child.stdin.write(next.typed);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: plain(output) }));
  });
}

/** Text without the codes for cursor movements and colours. */
function plain(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are controlled with these characters.
  return output.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, '').replaceAll('\r', '');
}
