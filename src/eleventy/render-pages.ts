import { resolve, sep } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SitePages } from '../site/site.ts';
import { correctImports } from './correct-imports.ts';
import { INPUT } from './create-nunjucks.ts';
import { queuePages } from './site-of.ts';

/** Writes pages into the folder that it was made for, and calls `onPage` after each; give it again and again, it keeps what is compiled. */
export type RenderPages = (pages: SitePages, onPage?: () => void) => Promise<readonly Diagnostic[]>;

// Eleventy holds the HTML of a whole run in memory, and that of the run before until it is done.
const PAGES_AT_ONCE = 500;

/** Starts Eleventy with the project's configuration file, for one output folder. */
export function createRenderer(folder: string): RenderPages {
  let pages: SitePages = { pages: [], shells: new Map() };
  let [eleventy, countPage]: [Eleventy | null, () => void] = [null, () => {}];
  const renderSome = async (): Promise<void> => {
    if (eleventy === null) {
      correctImports(resolve());
      eleventy = new Eleventy(INPUT, folder, {
        configPath: '.eleventy.ts',
        quietMode: true,
        config: (config) => {
          // Where it is slow, it would say so among our own messages, and nobody can change it.
          config.benchmarkManager.get('Configuration').setIsVerbose(false);
          queuePages(config, { pages: () => pages, onPage: () => countPage() });
        },
      });
      eleventy.disableLogger();
    } else {
      await eleventy.restart();
    }
    await eleventy.init();
    await eleventy.write();
  };
  return async (next, onPage = () => {}) => {
    countPage = onPage;
    try {
      for (let start = 0; start < next.pages.length; start += PAGES_AT_ONCE) {
        pages = { ...next, pages: next.pages.slice(start, start + PAGES_AT_ONCE) };
        await renderSome();
      }
      return [];
    } catch (error) {
      return [layoutProblem(causes(error))];
    }
  };
}

/** Pages are checked before they are rendered: what fails here is a layout, or the disk, whose errors go to the caller. */
function layoutProblem(errors: readonly Error[]): Diagnostic {
  const fault = errors.find((error) => 'syscall' in error);
  if (fault !== undefined) throw fault;
  const reason =
    errors
      .at(-1)
      ?.message.trim()
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll(resolve() + sep, '') ?? 'unknown reason';
  return {
    severity: 'error',
    code: 'broken-layout',
    message: `a layout cannot be rendered: ${reason}`,
    place: null,
    help: 'correct the layout; what a layout may read is in src/pages/views/',
  };
}

/** The error and what caused it, outermost first; Eleventy keeps the cause under a name of its own. */
function causes(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...causes(Reflect.get(error, 'originalError') ?? error.cause)];
}
