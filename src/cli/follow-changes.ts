import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { formatPretty } from '../diagnostics/format-diagnostics.ts';
import { isIn } from '../files/is-below.ts';
import { engineHash } from '../plan/engine-hash.ts';
import type { Plan } from '../plan/plan-build.ts';
import { createMoveFinder, describeMove, type MovedPage } from '../preview/find-moved-page.ts';
import { inBatches } from '../preview/in-batches.ts';
import type { BuildChange } from '../preview/page-channel.ts';
import type { PreviewServer } from '../preview/serve-preview.ts';
import { watchFolders } from '../preview/watch-folders.ts';
import type { CliOptions } from './parse-options.ts';
import type { PreviewBuilder } from './preview-builder.ts';
import { ENGINE_SOURCES, LAYOUT_FOLDERS, LOADED_FILES, STYLE_FOLDERS } from './project-folder.ts';
import { report } from './report.ts';
import { RESTART, TRY_ENGINE } from './restart.ts';

/** Where a preview is seen, and how. */
export interface Follower {
  readonly server: PreviewServer;
  readonly options: CliOptions;
  /** Hash of the engine's sources as they were loaded. */
  readonly engine: string;
}

/**
 * Builds at once and then after each change of the content, layouts and styles. A change of the engine's sources ends the
 * process with the exit code `RESTART` when they can be loaded; otherwise the last good site stays until they can.
 */
export async function followChanges(builder: PreviewBuilder, follower: Follower): Promise<void> {
  const { server, options, engine } = follower;
  const findMoved = createMoveFinder();
  let isEngineBroken = false;
  const take = inBatches(async (changed: readonly string[]) => {
    if (changed.some(isEngine)) {
      reportProblems([await loadEngine()], follower);
      isEngineBroken = true;
    } else if (!isEngineBroken) {
      await build(builder, changed, follower, findMoved);
    }
  });
  const folders = [options.content, ...LAYOUT_FOLDERS, ...STYLE_FOLDERS, ...ENGINE_SOURCES];
  await watchFolders(folders, (changed) => void take(changed));
  console.log(`preview at ${server.url} (stop with Ctrl+C)`);
  const isSame = (await engineHash(LOADED_FILES)) === engine;
  await take(isSame ? [] : ENGINE_SOURCES);
}

function isEngine(file: string): boolean {
  return isIn(file, ENGINE_SOURCES);
}

/** Ends the process for the changed engine; comes back with what is wrong when that one could not even start. */
async function loadEngine(): Promise<Diagnostic> {
  const problem = await askForTrial();
  if (problem !== null) return problem;
  console.log('the engine changed: starting it anew');
  return process.exit(RESTART);
}

/** What is wrong with the engine's sources as they are now; `null` when they can be loaded. */
function askForTrial(): Promise<Diagnostic | null> {
  return new Promise((resolve) => {
    process.once('message', ({ problem }: { readonly problem: Diagnostic | null }) => resolve(problem));
    process.send?.(TRY_ENGINE);
  });
}

async function build(
  builder: PreviewBuilder,
  changed: readonly string[],
  follower: Follower,
  findMoved: (plan: Plan) => MovedPage | null,
): Promise<void> {
  const started = performance.now();
  const { value: plan, diagnostics } = await builder.update(changed);
  if (plan === null) return reportProblems(diagnostics, follower);
  report(diagnostics, follower.options.format);
  const moved = findMoved(plan);
  if (moved !== null) follower.server.lead(moved);
  follower.server.show({ kind: 'ready', changed: changedBy(plan) });
  const milliseconds = Math.round(performance.now() - started);
  console.log(`${plan.write.length} files written, ${plan.remove.length} removed in ${milliseconds} ms`);
  if (moved !== null) console.log(describeMove(moved));
  const unrecorded = await builder.record();
  if (unrecorded.length > 0) report(unrecorded, follower.options.format);
}

/** Terminal and page say the same, in the same order. */
function reportProblems(diagnostics: readonly Diagnostic[], { server, options }: Follower): void {
  const sorted = sortDiagnostics(diagnostics);
  report(sorted, options.format);
  server.show({ kind: 'broken', diagnostics: sorted, text: formatPretty(sorted) });
}

function changedBy({ write, remove }: Plan): BuildChange {
  if (write.length + remove.length === 0) return 'nothing';
  return remove.length === 0 && write.every((file) => file.endsWith('.css')) ? 'styles' : 'pages';
}
