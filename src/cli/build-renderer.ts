import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { dropRights, mayStartThreads } from '../eleventy/drop-rights.ts';
import { startThreads, usefulThreads } from '../eleventy/render-in-threads.ts';
import type { Render } from '../site/to-publishable.ts';
import type { CliOptions } from './parse-options.ts';
import { NODE_CACHE } from './project-folder.ts';

// Below, loading Eleventy several times takes longer than what is won.
const PAGES_FOR_THREADS = 800;
const ENTRIES_TO_SAVE_MEMORY = 5000;

/** What renders the pages of one build. */
export interface BuildRenderer {
  /** Says that so many pages will be rendered, so that what is needed for it can load meanwhile. */
  readonly expect: (pages: number) => void;
  readonly render: Render;
  readonly close: () => Promise<void>;
}

/**
 * Renders few pages here, and many in threads if the content is large enough. The threads start before anything of the content is
 * read, since after this call nothing can start a thread any more: it would not be fenced.
 */
export function createBuildRenderer({ content, threads: wanted }: CliOptions): BuildRenderer {
  const entries = countEntries(content);
  // Left to itself, V8 lets garbage take as much memory as all that is in use, and more: twice the memory for a tenth of the time.
  const savesMemory = entries >= ENTRIES_TO_SAVE_MEMORY;
  if (savesMemory) setFlagsFromString('--heap-growing-percent=30');
  const count = mayStartThreads() && entries >= PAGES_FOR_THREADS ? (wanted ?? usefulThreads()) : 1;
  const threads = count > 1 ? startThreads(count, NODE_CACHE) : null;
  dropRights('worker');
  return {
    expect: (pages) => {
      if (pages >= PAGES_FOR_THREADS) threads?.load();
    },
    render: async (folder, pages, onPage) => {
      if (savesMemory) returnMemory();
      if (threads !== null && pages.pages.length >= PAGES_FOR_THREADS) return threads.render(folder, pages, onPage);
      // From here on no native addon can be loaded.
      dropRights('addon');
      const { createRenderer } = await import('../eleventy/render-pages.ts');
      return createRenderer(folder)(pages, onPage);
    },
    close: async () => threads?.close(),
  };
}

/** Gives back what the content took, which nothing holds any more: V8 would keep it for later, beside what rendering takes. */
function returnMemory(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** How many Markdown files there are, about: nothing of them is read. */
function countEntries(content: string): number {
  try {
    return readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).length;
  } catch {
    // What is wrong with the folder is reported when it is read.
    return 0;
  }
}
