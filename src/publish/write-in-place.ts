import { lstatSync, rmdirSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { makeFolder } from '../files/make-folder.ts';
import {
  type BuildRecord,
  type FileState,
  makeBuildRecord,
  type PlannedOutput,
  readBuildRecord,
} from '../plan/build-record.ts';
import { checkOutputs } from '../plan/check-outputs.ts';
import { changesNothing, type Plan, planBuild, planChange } from '../plan/plan-build.ts';
import { explainFault, faultCode } from './explain-fault.ts';
import { foreignOutput } from './guard-output.ts';
import { isForeign, MARKER, MARKER_TEXT, scanFolder, stateOf } from './site-folder.ts';
import { compareFiles, type Fill, recordBuild, type SiteSource } from './site-source.ts';

/** A folder that a running preview writes to, as the preview knows it: it is scanned once, not at every edit. */
export interface LiveFolder {
  readonly folder: string;
  /** What it holds; `null` where only the record of an earlier run, or of what is left of this one, can say. */
  readonly holds: readonly PlannedOutput[] | null;
  readonly record: BuildRecord | null;
  readonly present: ReadonlyMap<string, FileState>;
}

/** What an update in place has done, and the folder to go on with, also when some of it failed. */
export interface LiveUpdate {
  readonly plan: Plan;
  readonly live: LiveFolder;
}

/** Opens the folder of a preview, and makes it when it is absent; the value is `null` when somebody else filled it or it cannot be used. */
export async function openLiveFolder(folder: string, recordFile: string): Promise<Result<LiveFolder | null>> {
  try {
    if (await isForeign(folder)) return { value: null, diagnostics: [foreignOutput(folder)] };
    await makeFolder(folder);
    await writeFile(join(folder, MARKER), MARKER_TEXT);
    const record = await readBuildRecord(recordFile);
    return { value: { folder, holds: null, record, present: scanFolder(folder) }, diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [explained(error, folder)] };
  }
}

/**
 * Brings the folder of a preview up to date without a staging folder: quick, and not safe against being killed half way, which is
 * why the record is gone until `recordLive` writes it. After an error, only what this run was to write counts as unknown. The
 * value is `null` when the wanted paths are bad and nothing was touched.
 */
export async function writeInPlace(
  live: LiveFolder,
  { wanted, recordFile, fill }: SiteSource,
): Promise<Result<LiveUpdate | null>> {
  const { folder, holds, record } = live;
  const plan = holds === null ? planBuild(wanted, record, live.present) : planChange(holds, wanted);
  const isChecked = holds !== null && plan.write.every((path) => live.present.has(path));
  const problems = isChecked ? [] : checkOutputs(wanted);
  if (hasErrors(problems)) return { value: null, diagnostics: problems };
  if (changesNothing(plan)) return { value: { plan, live: { ...live, holds: wanted } }, diagnostics: [] };
  const reported = await change(folder, plan, recordFile, fill).catch((error: unknown) => [explained(error, folder)]);
  if (!hasErrors(reported)) {
    const present = presentAfter(live, plan);
    return { value: { plan, live: { folder, holds: wanted, record: null, present } }, diagnostics: reported };
  }
  const present = scanFolder(folder);
  const kept = new Set(plan.keep);
  const left = makeBuildRecord(
    wanted.filter(({ path }) => kept.has(path)),
    present,
  );
  return { value: { plan, live: { folder, holds: null, record: left, present } }, diagnostics: reported };
}

/** Writes down what the folder of a preview holds, for the next one; this takes a moment, in which nobody need wait. */
export async function recordLive(
  { holds, record, present }: LiveFolder,
  recordFile: string,
): Promise<readonly Diagnostic[]> {
  return recordBuild(
    recordFile,
    holds === null ? (record ?? makeBuildRecord([], present)) : makeBuildRecord(holds, present),
  );
}

/** Removals come first: a file may stand where a folder is needed now. */
async function change(folder: string, plan: Plan, recordFile: string, fill: Fill): Promise<readonly Diagnostic[]> {
  await rm(recordFile, { force: true });
  removeFiles(folder, plan.remove);
  for (const path of plan.write) makeWritable(join(folder, path));
  const reported = await fill(folder, plan.write);
  if (hasErrors(reported)) return reported;
  return [...reported, ...compareFiles(plan.write, lookAt(folder, plan.write))];
}

/** Removes anything but a plain file, and a file with other names elsewhere: writing to it would change something else. */
function makeWritable(file: string): void {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && !(stats.isFile() && stats.nlink === 1)) rmSync(file, { recursive: true });
}

function presentAfter({ folder, present }: LiveFolder, plan: Plan): ReadonlyMap<string, FileState> {
  const after = new Map(present);
  for (const path of plan.remove) after.delete(path);
  for (const [path, state] of lookAt(folder, plan.write)) after.set(path, state);
  return after;
}

function lookAt(folder: string, paths: readonly string[]): ReadonlyMap<string, FileState> {
  return new Map(
    paths.flatMap((path) => {
      const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
      return stats === undefined ? [] : [[path, stateOf(stats)] as const];
    }),
  );
}

/** The words for a fault of the file system; any other error is rethrown. */
function explained(error: unknown, folder: string): Diagnostic {
  const fault = explainFault(error, folder);
  if (fault === null) throw error;
  return fault;
}

/**
 * Removes files below a folder, and the folders that are empty then. Nothing is removed through a symbolic link that
 * has replaced a folder; what is already gone is not a problem.
 */
function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (!parentsOf(path).every((parent) => isFolder(join(folder, parent)))) continue;
    rmSync(join(folder, path), { force: true });
    parentsOf(path).every((parent) => removeIfEmpty(join(folder, parent)));
  }
}

/** `a/b/index.html` → `a/b`, `a`. */
function parentsOf(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    // Some systems say EEXIST for a folder that is not empty.
    if (['ENOTEMPTY', 'EEXIST'].includes(faultCode(error) ?? '')) return false;
    throw error;
  }
}
