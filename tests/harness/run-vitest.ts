import { spawn } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Counts, countVitestReport, namesOfSkipped } from './count-results.ts';
import { everyStateVariable } from './every-state.ts';

/** The environment variable that names the file which a run writes its results to. */
export const reportVariable = 'PROOFOLIO_TEST_REPORT';

const reportFile = '.cache/vitest.json';

/** Linux's file system in memory. Tests make and remove tens of thousands of small files, which waits for a disk as long as it computes. */
const inMemory = '/dev/shm';

/** More than all folders of a run take at a time; containers often have but 64 MB. */
const ROOM = 4 * 1024 ** 3;

/** Runs all Vitest projects of the folder `root`, their output visible, and counts the results. */
export async function runVitest(root: string, everyState: boolean): Promise<Counts> {
  const report = join(root, reportFile);
  await rm(report, { force: true });
  const exitedWell = await exits(root, everyState);
  const text = await readFile(report, 'utf8').catch(() => null);
  // Vitest names no test of a file that is skipped as a whole, and what is skipped must be visible.
  for (const name of namesOfSkipped(text)) console.log(`skipped: ${name}`);
  return countVitestReport(text, exitedWell);
}

function exits(root: string, everyState: boolean): Promise<boolean> {
  const script = join(root, 'node_modules/vitest/vitest.mjs');
  // A run that tests the project neither writes snapshots into it nor lets a forgotten `.only` hide the other tests.
  const judging = ['--update=none', '--allowOnly=false'];
  const child = spawn(process.execPath, [script, 'run', '--config', 'tests/vitest.config.ts', ...judging], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(hasRoomInMemory() ? { TMPDIR: inMemory } : {}),
      // Workers, commands and copies of the project load the same modules: what Node compiled for one serves all.
      NODE_COMPILE_CACHE: join(root, '.cache/node'),
      [everyStateVariable]: everyState ? '1' : '',
      [reportVariable]: reportFile,
    },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
}

function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}
