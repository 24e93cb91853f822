import type { UserConfig } from '@11ty/eleventy';
import { formatPretty } from '../diagnostics/format-diagnostics.ts';
import { prepareSite } from '../site/prepare-site.ts';
import type { SiteFile, SitePages } from '../site/site.ts';

// A build renders only what is planned, but a configuration file gets no arguments: what is to be rendered is left at the
// configuration object, under a key that nobody else can have.
const queue = new WeakMap<UserConfig, QueuedPages>();

/** Pages that a build left to be rendered. */
interface QueuedPages {
  /** Asked anew at each build. */
  readonly pages: () => SitePages;
  /** Called after each page. */
  readonly onPage: () => void;
}

/** Leaves the pages that this run of Eleventy is to render. */
export function queuePages(config: UserConfig, pages: QueuedPages): void {
  queue.set(config, pages);
}

/** The pages that were left for this run; `null` when Eleventy was started by itself. */
function queuedPages(config: UserConfig): QueuedPages | null {
  return queue.get(config) ?? null;
}

/** What one run of Eleventy writes. */
export interface EleventySite extends QueuedPages {
  readonly files: readonly SiteFile[];
}

/**
 * What this run is to write: the pages that a build has planned, or, when Eleventy was started by itself, the whole site.
 * Throws an error that holds all diagnostics when the content has mistakes.
 */
export async function siteOf(config: UserConfig): Promise<EleventySite> {
  const queued = queuedPages(config);
  if (queued !== null) return { ...queued, files: [] };
  const { value, diagnostics } = await prepareSite({
    content: 'content',
    base: null,
    url: null,
    drafts: false,
    hashedAssets: true,
    cache: '.cache',
  });
  if (value === null) throw new Error(`the content has mistakes\n\n${formatPretty(diagnostics)}`);
  return { pages: () => value, onPage: () => {}, files: value.files };
}
