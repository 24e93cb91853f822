import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type BuildRecord, writeBuildRecord } from '../plan/build-record.ts';
import { explainFault } from './explain-fault.ts';

/** Writes the record of a build that is done; that it cannot be written is a warning, since the site is there. */
export async function rememberBuild(file: string, record: BuildRecord): Promise<readonly Diagnostic[]> {
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
