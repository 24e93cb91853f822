import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Batch } from './batch.ts';

/** Reads batches in a thread of its own, which can be stopped where a test of the same thread would hang with the hang. */
export interface WatchedWorker {
  /** The promises that a batch breaks; taking too long is one of them. */
  readonly findFaults: (batch: Batch) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

// Two seconds are the bar for one file. A whole batch on a busy machine gets more, and still a hang is found.
const MAX_MILLISECONDS = 20_000;

/** Starts a worker with a folder of its own, which may take so many milliseconds for a batch. */
export function startWorker(limit: number = MAX_MILLISECONDS): WatchedWorker {
  const folder = mkdtempSync(join(tmpdir(), 'proofolio-fuzz-'));
  const worker = new Worker(new URL('./fault-worker.ts', import.meta.url), { workerData: folder, execArgv: [] });
  let isHung = false;
  return {
    findFaults: async (batch) => {
      // Shrinking would wait for every smaller case too: the first that hangs is told as it is.
      if (isHung) return [];
      worker.postMessage(batch);
      const signal = AbortSignal.timeout(limit);
      const answer = await once(worker, 'message', { signal }).catch((error: Error) => error);
      if (Array.isArray(answer)) return answer.flat().map(String);
      isHung = signal.aborted;
      await worker.terminate();
      return [isHung ? `a batch takes more than ${limit / 1000} seconds` : `the worker died: ${answer}`];
    },
    stop: async () => {
      await worker.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
