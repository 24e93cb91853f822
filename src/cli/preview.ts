import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editorAddress, guessEditor } from '../preview/editor-address.ts';
import { FIRST_PORT, type PreviewServer, servePreview } from '../preview/serve-preview.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { lockOutput } from '../publish/lock-output.ts';
import { followChanges } from './follow-changes.ts';
import { type CliOptions, parseOptions } from './parse-options.ts';
import { openPreview, type PreviewBuilder } from './preview-builder.ts';
import { PREVIEW_FOLDER, PROJECT_FOLDER } from './project-folder.ts';
import { report } from './report.ts';

/**
 * Serves the site and follows every change, until the process ends; with the exit code `RESTART` when it is to be started
 * anew. `args` are those of the command line, `engine` is the hash of the sources that were loaded.
 */
export async function preview(args: readonly string[], engine: string): Promise<void> {
  const { value: parsed } = parseOptions(args, { out: PREVIEW_FOLDER });
  // A preview is at the root of its host unless told otherwise, whatever `site.yml` says of the published site.
  const options = { ...parsed, base: parsed.base ?? '/', drafts: true };
  const refused = await guardOutput(options.out, { project: PROJECT_FOLDER, content: options.content });
  if (refused !== null) return fail([refused], options);
  const lock = await lockOutput(options.out);
  if (lock.value === null) return fail(lock.diagnostics, options);
  endWell(lock.value.release);
  const opened = await openPreview(options, engine);
  if (opened.value === null) return fail(opened.diagnostics, options);
  const server = await serve(options.out, options.base, opened.value.makeFile);
  await followChanges(opened.value, { server, options, engine });
}

function endWell(release: () => void): void {
  process.on('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
  // Without the process that started it, nothing could end it.
  process.on('disconnect', () => process.exit(0));
}

async function serve(folder: string, base: string, makeFile: PreviewBuilder['makeFile']): Promise<PreviewServer> {
  const editor = process.env.PROOFOLIO_EDITOR ?? guessEditor(process.env);
  const wanted = Number(process.env.PROOFOLIO_PORT ?? FIRST_PORT);
  const server = await servePreview({
    folder,
    base,
    port: wanted,
    makeFile,
    openPlace: (place) => editorAddress(place, editor, PROJECT_FOLDER),
  });
  const { port } = new URL(server.url);
  if (port !== String(wanted)) console.log(`port ${wanted} is taken, so the preview takes ${port}`);
  process.send?.(port);
  return server;
}

function fail(diagnostics: readonly Diagnostic[], { format }: CliOptions): void {
  report(diagnostics, format);
  process.exitCode = 1;
}
