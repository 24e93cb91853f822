import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SitePages } from '../site/site.ts';
import { dropRights } from './drop-rights.ts';
import type { RenderPages } from './render-pages.ts';

/** Pages for a thread, and the folder to write them into: the same for all jobs of a thread. */
export interface RenderJob {
  readonly folder: string;
  readonly pages: SitePages;
}

/** What became of a job; before that comes a `null` for each page. */
export type RenderOutcome = { readonly diagnostics: readonly Diagnostic[] } | { readonly fault: RenderFault };

/** An error in parts: what is known of a fault of the disk is lost when it goes from one thread to another as it is. */
export interface RenderFault {
  readonly message: string;
  readonly stack: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

// A thread does not inherit it.
enableCompileCache(workerData);
dropRights('addon', 'worker');
let loading: Promise<typeof import('./render-pages.ts')> | null = null;
let render: RenderPages | null = null;

/** `null` only loads what jobs need. */
parentPort?.on('message', async (job: RenderJob | null) => {
  if (job !== null) parentPort?.postMessage(await outcomeOf(job));
  // What goes wrong with it is the answer to the first job.
  else load().catch(() => {});
});

function load(): Promise<typeof import('./render-pages.ts')> {
  loading ??= import('./render-pages.ts');
  return loading;
}

async function outcomeOf({ folder, pages }: RenderJob): Promise<RenderOutcome> {
  try {
    const { createRenderer } = await load();
    render ??= createRenderer(folder);
    return { diagnostics: await render(pages, () => parentPort?.postMessage(null)) };
  } catch (error) {
    if (!(error instanceof Error)) return { fault: { message: String(error), stack: null, details: {} } };
    const { message, stack = null } = error;
    return { fault: { message, stack, details: { ...error } } };
  }
}
