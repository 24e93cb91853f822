import { lstatSync, rmdirSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { makeFolder } from '../files/make-folder.ts';
import { isAlike } from '../memo/is-alike.ts';
import { type BuildRecord, type FileState, makeBuildRecord, readBuildRecord } from '../plan/build-record.ts';
import { checkOutputs } from '../plan/check-outputs.ts';
import { changesNothing, type Plan, planBuild } from '../plan/plan-build.ts';
import { explainFault, faultCode } from './explain-fault.ts';
import { foreignOutput } from './guard-output.ts';
import { isForeign, MARKER, MARKER_TEXT, scanFolder, stateOf } from './site-folder.ts';
import { compareFiles, type Fill, recordBuild, type SiteSource } from './site-source.ts';

/** A folder that a running preview writes to, as the preview knows it: it is scanned once, not at every edit. */
export interface LiveFolder {
  readonly folder: string;
  readonly record: BuildRecord | null;
  readonly present: ReadonlyMap<string, FileState>;
  /** The wanted paths that passed the check last. */
  readonly checked: readonly string[];
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
    return { value: { folder, record, present: scanFolder(folder), checked: [] }, diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [explained(error, folder)] };
  }
}

/**
 * Brings the folder of a preview up to date without a staging folder: quick, and not safe against being killed half way, which is
 * why the record is gone meanwhile. After an error, only what this run was to write counts as unknown. The value is `null`
 * when the wanted paths are bad and nothing was touched.
 */
export async function writeInPlace(
  live: LiveFolder,
  { wanted, recordFile, fill }: SiteSource,
): Promise<Result<LiveUpdate | null>> {
  const paths = wanted.map(({ path }) => path);
  const problems = isAlike(paths, live.checked) ? [] : checkOutputs(wanted);
  if (hasErrors(problems)) return { value: null, diagnostics: problems };
  const { folder } = live;
  const plan = planBuild(wanted, live.record, live.present);
  if (changesNothing(plan)) return { value: { plan, live }, diagnostics: [] };
  const reported = await change(folder, plan, recordFile, fill).catch((error: unknown) => [explained(error, folder)]);
  const isWhole = !hasErrors(reported);
  const present = isWhole ? presentAfter(live, plan) : scanFolder(folder);
  const kept = new Set(plan.keep);
  const record = makeBuildRecord(isWhole ? wanted : wanted.filter(({ path }) => kept.has(path)), present);
  const warnings = await recordBuild(recordFile, record);
  return {
    value: { plan, live: { folder, record, present, checked: paths } },
    diagnostics: [...reported, ...warnings],
  };
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
  const gone = new Set(plan.remove);
  return new Map([...[...present].filter(([path]) => !gone.has(path)), ...lookAt(folder, plan.write)]);
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
