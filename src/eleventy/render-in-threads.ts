import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import type { Render } from '../site/to-publishable.ts';
import type { RenderJob, RenderOutcome } from './render-thread.ts';

/** Threads that render, each with an Eleventy of its own. */
export interface RenderThreads {
  /** Loads what they need. */
  readonly load: () => void;
  /** Renders pages into a folder, the same each time; which thread renders what changes nothing of the bytes. */
  readonly render: Render;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

// Small enough that no thread waits long for the last one, and that few pages are in memory twice.
const MAX_PAGES = 1000;
const SHARES = 3;

/** In bytes: what a thread takes with Eleventy and the pages that it holds. */
const THREAD_MEMORY = 300e6;
const MAX_THREADS = 8;

/**
 * How many threads are of use here, by processors and free memory; at least one. One processor is left to the collection of
 * garbage: on two, measured, rendering in two threads is hardly faster than in one, and takes more memory.
 */
export function usefulThreads(): number {
  const room = Math.floor(process.availableMemory() / THREAD_MEMORY);
  return Math.max(1, Math.min(availableParallelism() - 1, room, MAX_THREADS));
}

/** Starts threads, which load nothing yet; `cache` is the folder of compiled code. */
export function startThreads(count: number, cache: string): RenderThreads {
  const workers = Array.from({ length: count }, () => startThread(cache));
  const render: Render = async (folder, { pages, shells }, onPage = () => {}) => {
    const size = Math.min(MAX_PAGES, Math.ceil(pages.length / (count * SHARES)));
    const found: Diagnostic[] = [];
    let next = 0;
    const work = async (worker: Worker): Promise<void> => {
      while (next < pages.length && !hasErrors(found)) {
        const share = pages.slice(next, next + size);
        next += size;
        found.push(...(await run(worker, { folder, pages: { pages: share, shells } }, onPage)));
      }
    };
    await Promise.all(workers.map(work));
    return found;
  };
  const load = (): void => {
    for (const worker of workers) worker.postMessage(null);
  };
  return { load, render, close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))) };
}

function startThread(cache: string): Worker {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: cache });
  // A run that needs none of them ends without waiting.
  worker.unref();
  return worker;
}

/** Throws what went wrong in the thread, as if it had been done here. */
async function run(worker: Worker, job: RenderJob, onPage: () => void): Promise<readonly Diagnostic[]> {
  worker.ref();
  try {
    const messages = on(worker, 'message');
    worker.postMessage(job);
    const outcome = await outcomeOf(messages, onPage);
    if ('diagnostics' in outcome) return outcome.diagnostics;
    const { message, stack, details } = outcome.fault;
    throw Object.assign(new Error(message), details, stack === null ? {} : { stack });
  } finally {
    worker.unref();
  }
}

/** The first message that is more than that a page is done. */
async function outcomeOf(
  messages: AsyncIterable<(RenderOutcome | null)[]>,
  onPage: () => void,
): Promise<RenderOutcome> {
  for await (const [message] of messages) {
    if (message) return message;
    onPage();
  }
  throw new Error('a thread gave no answer');
}
