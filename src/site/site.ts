import type { Page } from '../pages/page.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Path below the published folder. */
  readonly path: string;
  /** Hash over everything that its bytes depend on. */
  readonly key: string;
  /** Gives its bytes; called only when the file has to be written. */
  readonly make: () => Promise<string | Uint8Array>;
}

/** All that is to be published. */
export interface Site {
  readonly pages: readonly Page[];
  readonly files: readonly SiteFile[];
}
