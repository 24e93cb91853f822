import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  type BuildRecord,
  type FileState,
  type PlannedOutput,
  type RecordedRun,
  writeBuildRecord,
} from '../plan/build-record.ts';
import { explainFault } from './explain-fault.ts';

/**
 * Writes the given paths below a folder, and makes the folders that it needs. It may give diagnostics, of which an error
 * fails the run, or throw the system's error; any other error that it throws goes to the caller.
 */
export type Fill = (folder: string, write: readonly string[]) => Promise<readonly Diagnostic[]>;

/** What a folder is to hold, and how that is written. */
export interface SiteSource {
  /** Every file of the site; all others go. */
  readonly wanted: readonly PlannedOutput[];
  /** The file that records what was built: one for each output folder. */
  readonly recordFile: string;
  readonly fill: Fill;
  /** What the record says of the run; without it the next one reads everything again. */
  readonly run?: RecordedRun | null;
}

/** Errors when the plain files among `made` are not exactly the `wanted` paths, with the first few names. */
export function compareFiles(wanted: readonly string[], made: ReadonlyMap<string, FileState>): readonly Diagnostic[] {
  const expected = new Set(wanted);
  const missing = wanted.filter((path) => (made.get(path)?.size ?? -1) < 0);
  const strays = [...made.keys()].filter((path) => !expected.has(path));
  return [
    ...(missing.length === 0 ? [] : [incomplete(`the build did not write ${listed(missing)}`)]),
    ...(strays.length === 0 ? [] : [incomplete(`the build wrote what was not planned: ${listed(strays)}`)]),
  ];
}

const MAX_NAMES = 5;

function listed(paths: readonly string[]): string {
  const names = paths.slice(0, MAX_NAMES).map((path) => `"${path}"`);
  const rest = paths.length - names.length;
  return rest === 0 ? names.join(', ') : `${names.join(', ')} and ${rest} more`;
}

function incomplete(message: string): Diagnostic {
  const help = 'this is a mistake in Proofolio, not in your content: please report it';
  return { severity: 'error', code: 'incomplete-site', message, place: null, help };
}

/** Writes the record of a finished build; a failure is only a warning, since the site itself is there. */
export async function recordBuild(file: string, record: BuildRecord): Promise<readonly Diagnostic[]> {
  try {
    await writeBuildRecord(file, record);
    return [];
  } catch (error) {
    const fault = explainFault(error, file);
    if (fault === null) throw error;
    const help = 'the site is complete; without this file the next build renders every page again';
    return [{ ...fault, severity: 'warning', code: 'cannot-remember', help }];
  }
}
