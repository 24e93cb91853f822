import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from './batch.ts';
import { findFaults } from './find-faults.ts';
import { createWorkbench } from './lay-files.ts';

const workbench = createWorkbench(String(workerData));

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(findFaults(batch, workbench));
});
