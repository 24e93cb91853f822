import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A running `npm start`. */
export interface RunningPreview {
  readonly url: string;
  /** Everything that it has printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl+C does; returns the exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Each worker has ports of its own: a preview that restarts leaves its port for a moment. */
export const firstPort = 8100 + 100 * Number(process.env.VITEST_POOL_ID ?? 0);

/** Starts the preview of a project as its npm script does, and waits until it prints its address. */
export function startPreview(args: readonly string[], project = root): Promise<RunningPreview> {
  const child = spawn(process.execPath, ['src/cli/run.cjs', 'start', '--port', String(firstPort), ...args], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stop = (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  return new Promise((resolve, reject) => {
    const listen = (text: string): void => {
      printed += text;
      const url = /preview at (\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve({ url, output: () => printed, stop });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void ended.then((status) => reject(new Error(`the preview ended with ${status}: ${printed}`)));
  });
}
