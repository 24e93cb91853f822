import path from 'node:path';
import { formatPretty } from '../diagnostics/format-pretty.ts';
import { type PreviewServer, servePreview } from '../preview/serve-preview.ts';
import { watchFolders } from '../preview/watch-folders.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { lockOutput } from '../publish/lock-output.ts';
import { type CliOptions, parseOptions } from './parse-options.ts';
import { openPreview, type PreviewBuilder } from './preview-builder.ts';
import { PREVIEW_FOLDER, PROJECT_FOLDER } from './project-folder.ts';
import { report } from './report.ts';
import { RESTART } from './restart.ts';

const FIRST_PORT = 8080;

const { value: parsed } = parseOptions(process.argv.slice(2), { out: PREVIEW_FOLDER });
// A preview is at the root of its host unless told otherwise, whatever `site.yml` says of the published site.
await preview({ ...parsed, base: parsed.base ?? '/', drafts: true });

async function preview(options: CliOptions): Promise<void> {
  const refused = await guardOutput(options.out, { project: PROJECT_FOLDER, content: options.content });
  if (refused !== null) return fail([refused], options);
  const lock = await lockOutput(options.out);
  if (lock.value === null) return fail(lock.diagnostics, options);
  const { release } = lock.value;
  process.on('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
  // Without the process that started it nobody could end it.
  process.on('disconnect', () => process.exit(0));
  const opened = await openPreview(options);
  if (opened.value === null) return fail(opened.diagnostics, options);
  const server = await servePreview({
    folder: options.out,
    base: options.base ?? '/',
    port: Number(process.env.PROOFOLIO_PORT ?? FIRST_PORT),
    projectFolder: PROJECT_FOLDER,
  });
  process.send?.(new URL(server.url).port);
  await follow(opened.value, server, options);
}

async function follow(builder: PreviewBuilder, server: PreviewServer, options: CliOptions): Promise<void> {
  let pending: string[] | null = null;
  let running = false;
  // What changes during an update is taken up by the next one.
  const onChange = async (changed: readonly string[]): Promise<void> => {
    pending = [...(pending ?? []), ...changed];
    if (running) return;
    running = true;
    while (pending !== null) {
      const batch: readonly string[] = pending;
      pending = null;
      if (batch.some(isEngine)) process.exit(RESTART);
      await show(builder, batch, server, options);
    }
    running = false;
  };
  const engine = ['layouts', 'styles', 'src'].map((name) => path.join(PROJECT_FOLDER, name));
  await watchFolders([options.content, ...engine], (changed) => void onChange(changed));
  console.log(`preview at ${server.url} (stop with Ctrl+C)`);
  await onChange([]);
}

async function show(
  builder: PreviewBuilder,
  changed: readonly string[],
  server: PreviewServer,
  options: CliOptions,
): Promise<void> {
  const started = performance.now();
  const { value: plan, diagnostics } = await builder.update(changed);
  report(diagnostics, options.format);
  if (plan === null) {
    server.show({ kind: 'broken', diagnostics, text: formatPretty(diagnostics) });
    return;
  }
  const isStyle =
    plan.remove.length === 0 && plan.write.every((file) => file.endsWith('.css')) && plan.write.length > 0;
  server.show({ kind: 'ready', changed: isStyle ? 'styles' : 'pages' });
  const milliseconds = Math.round(performance.now() - started);
  console.log(`${plan.write.length} files written, ${plan.remove.length} removed in ${milliseconds} ms`);
}

/** The engine's own sources are loaded once: a change of them needs a new process. */
function isEngine(file: string): boolean {
  return path.resolve(file).startsWith(path.join(PROJECT_FOLDER, 'src') + path.sep);
}

function fail(diagnostics: Parameters<typeof report>[0], { format }: CliOptions): void {
  report(diagnostics, format);
  process.exitCode = 1;
}
