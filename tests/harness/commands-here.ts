import { checkOptions } from '../../src/cli/check-options.ts';
import { createNew } from '../../src/cli/create-new.ts';
import { fixContent } from '../../src/cli/fix-content.ts';
import { formerPages, lastRecord } from '../../src/cli/last-run.ts';
import { parseNew } from '../../src/cli/parse-new.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { CACHE_FOLDER } from '../../src/cli/project-folder.ts';
import { runChecks } from '../../src/cli/run-checks.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { failing, hasErrors, sortDiagnostics } from '../../src/diagnostics/diagnostic-lists.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { formatRepairs } from '../../src/repair/format-repairs.ts';
import type { Finished } from './run-command.ts';

/** Does and prints what `npm run check` does for people, but inside the calling process, which saves a second each time. */
export async function checkHere(args: readonly string[]): Promise<Finished> {
  const { value: own, diagnostics: ofOwn } = checkOptions(args);
  const { value: options, diagnostics: ofRest } = parseOptions(own.rest, { takesFix: true, environment: {} });
  const wrong = [...ofOwn, ...ofRest];
  if (hasErrors(wrong)) return finished('', wrong);
  const former = formerPages(await lastRecord(options.out));
  const siteOptions = { ...options, hints: true, hashedAssets: true, cache: CACHE_FOLDER, former };
  const fixed = options.fix ? await fixContent(siteOptions) : null;
  const repaired = fixed === null ? '' : `${formatRepairs(fixed.repairs, { color: false })}\n\n`;
  const all = [...(fixed?.diagnostics ?? []), ...(await runChecks(siteOptions, own))];
  const { status, stderr } = finished('', options.quiet ? failing(all, options.failOn) : all);
  const isSilent = options.quiet || hasErrors(all);
  return { status, stdout: `${repaired}${isSilent ? '' : `${options.content} has no errors\n`}`, stderr };
}

/** Does and prints what `npm run new` does where there is no terminal, but inside the calling process. */
export function newHere(args: readonly string[]): Finished {
  const { value: wish, diagnostics } = parseNew(args);
  if (hasErrors(diagnostics)) return finished('', diagnostics);
  const created = createNew(wish);
  return { ...finished(created.value ?? '', created.diagnostics), status: created.value === null ? 1 : 0 };
}

function finished(stdout: string, diagnostics: readonly Diagnostic[]): Finished {
  const stderr = diagnostics.length === 0 ? '' : `${formatPretty(sortDiagnostics(diagnostics))}\n\n`;
  return { status: hasErrors(diagnostics) ? 1 : 0, stdout, stderr };
}
