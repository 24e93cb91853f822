import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import type { FileState } from '../plan/build-record.ts';
import type { Plan } from '../plan/plan-build.ts';
import { keepFiles } from './keep-files.ts';
import { neighboursOf } from './neighbours.ts';
import { MARKER, MARKER_TEXT, normalizeFolder } from './site-folder.ts';
import { compareFiles, type Fill } from './site-source.ts';

/**
 * Makes the whole new site in the staging folder beside `out`, and returns the state of its files; `null` when it is incomplete.
 * Kept files come in only after everything is written, so that nothing can be written through a link to the live site.
 */
export async function fillStaging(
  out: string,
  plan: Plan,
  present: ReadonlyMap<string, FileState>,
  fill: Fill,
): Promise<Result<ReadonlyMap<string, FileState> | null>> {
  const { staging } = neighboursOf(out);
  await mkdir(staging);
  await writeFile(join(staging, MARKER), MARKER_TEXT, { flag: 'wx' });
  const reported = await fill(staging, plan.write);
  if (hasErrors(reported)) return { value: null, diagnostics: reported };
  const kept = new Set(plan.keep);
  const lost = keepFiles(resolve(out), staging, new Map([...present].filter(([path]) => kept.has(path))));
  if (lost.length > 0) return { value: null, diagnostics: [...reported, changedMeanwhile(out, lost)] };
  const made = normalizeFolder(staging);
  const problems = compareFiles([...plan.write, ...plan.keep], made);
  return { value: problems.length === 0 ? made : null, diagnostics: [...reported, ...problems] };
}

function changedMeanwhile(out: string, [first = '']: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'output-changed',
    message: `"${first}" in "${out}" was changed by another program during the build`,
    place: null,
    help: 'build again; what is changed in the output folder by hand is always replaced',
  };
}
