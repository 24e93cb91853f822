import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { makeBuildRecord, readBuildRecord } from '../plan/build-record.ts';
import { checkOutputs } from '../plan/check-outputs.ts';
import { changesNothing, type Plan, planBuild } from '../plan/plan-build.ts';
import { explainFault } from './explain-fault.ts';
import { fillStaging } from './fill-staging.ts';
import { foreignOutput } from './guard-output.ts';
import { lockOutput, type OutputLock } from './lock-output.ts';
import { neighboursOf } from './neighbours.ts';
import { hasMarker, isForeign, scanFolder } from './site-folder.ts';
import { recordBuild, type SiteSource } from './site-source.ts';
import { recoverOutput, swapFolders } from './swap-folders.ts';

/** What a run has published. */
export interface Publication {
  readonly plan: Plan;
  /** `false` when the published folder was up to date and stays as it is, down to its inode. */
  readonly published: boolean;
}

/**
 * Makes `out` hold exactly the wanted files, whole or not at all: what is new is written in a staging folder beside it, what is
 * unchanged is linked in, and the staging folder takes its place by renaming. When that fails the value is `null`, the diagnostics
 * say why, and `out` is as it was. `out` must have passed `guardOutput`.
 */
export async function publish(out: string, source: SiteSource): Promise<Result<Publication | null>> {
  const problems = checkOutputs(source.wanted);
  if (hasErrors(problems)) return { value: null, diagnostics: problems };
  try {
    const { value: lock, diagnostics } = await lockOutput(out);
    return lock === null ? { value: null, diagnostics } : await publishLocked(out, source, lock);
  } catch (error) {
    const fault = explainFault(error, out);
    if (fault === null) throw error;
    return { value: null, diagnostics: [fault] };
  }
}

async function publishLocked(out: string, source: SiteSource, lock: OutputLock): Promise<Result<Publication | null>> {
  const { staging } = neighboursOf(out);
  const callOff = onInterrupt(() => {
    try {
      rmSync(staging, { recursive: true, force: true });
    } finally {
      lock.release();
    }
  });
  try {
    await recoverOutput(out);
    if (await isForeign(resolve(out))) return { value: null, diagnostics: [foreignOutput(out)] };
    return await renew(out, source);
  } finally {
    // What cannot be removed now is left to the next run, which reports it when it fails too.
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    callOff();
    lock.release();
  }
}

async function renew(
  out: string,
  { wanted, recordFile, fill, run = null }: SiteSource,
): Promise<Result<Publication | null>> {
  const present = scanFolder(out);
  const record = await readBuildRecord(recordFile);
  const plan = planBuild(wanted, record, present);
  if (changesNothing(plan) && (await hasMarker(out))) {
    const warnings =
      record?.run?.fingerprint === run?.fingerprint
        ? []
        : await recordBuild(recordFile, makeBuildRecord(wanted, present, run));
    return { value: { plan, published: false }, diagnostics: warnings };
  }
  const { value: files, diagnostics } = await fillStaging(out, plan, present, fill);
  if (files === null) return { value: null, diagnostics };
  swapFolders(out);
  const warnings = await recordBuild(recordFile, makeBuildRecord(wanted, files, run));
  return { value: { plan, published: true }, diagnostics: [...diagnostics, ...warnings] };
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `cleanUp`, which must be synchronous, before a signal ends the process; returns a function that cancels this.
 * Where others listen for the signal too, they end the process.
 */
function onInterrupt(cleanUp: () => void): () => void {
  const callOff = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    callOff();
    try {
      cleanUp();
    } finally {
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return callOff;
}
