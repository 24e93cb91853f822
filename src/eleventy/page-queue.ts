import type { UserConfig } from '@11ty/eleventy';
import type { SitePages } from '../site/site.ts';

// A build renders only what is planned, but a configuration file gets no arguments: what is to be rendered is left at the
// configuration object, under a key that nobody else can have.
const queue = new WeakMap<UserConfig, () => SitePages>();

/** Leaves the pages that this run of Eleventy is to render. */
export function queuePages(config: UserConfig, pages: () => SitePages): void {
  queue.set(config, pages);
}

/** The pages that were left for this run; `null` when Eleventy was started by itself. */
export function queuedPages(config: UserConfig): (() => SitePages) | null {
  return queue.get(config) ?? null;
}
