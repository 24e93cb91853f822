import type { Page } from '../pages/page.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Path below the published folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All that is to be published. */
export interface Site {
  readonly pages: readonly Page[];
  readonly files: readonly SiteFile[];
}
