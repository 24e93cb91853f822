import type { Page } from '../pages/page.ts';
import type { ShellView } from '../pages/views/frame.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Path below the published folder. */
  readonly path: string;
  /** Hash over everything that its bytes depend on. */
  readonly key: string;
  /** Gives its bytes; called only when the file has to be written. */
  readonly make: () => Promise<string | Uint8Array>;
}

/** Pages, and by their locale what they share. */
export interface SitePages {
  readonly pages: readonly Page[];
  readonly shells: ReadonlyMap<string, ShellView>;
}

/** All that is to be published. */
export interface Site extends SitePages {
  readonly files: readonly SiteFile[];
}
