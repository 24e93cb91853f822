import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RecordedRun } from '../plan/build-record.ts';
import type { PlannedOutput } from '../plan/output.ts';

/**
 * Writes the given paths below a folder, and makes the folders that it needs. It may give diagnostics, of which an error
 * fails the run, or throw the system's error; any other error that it throws goes to the caller.
 */
export type Fill = (folder: string, write: readonly string[]) => Promise<readonly Diagnostic[]>;

/** What a folder is to hold, and how it gets there. */
export interface SiteSource {
  /** Every file of the site; all others go. */
  readonly wanted: readonly PlannedOutput[];
  /** The file that records what was built: one for each output folder. */
  readonly recordFile: string;
  readonly fill: Fill;
  /** What the record says of the run; without it the next one reads everything again. */
  readonly run?: RecordedRun | null;
}
