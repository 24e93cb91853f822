import type { ContentFiles } from '../content/read-files.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { createMemo, type Memo } from '../memo/memo.ts';
import type { CompiledAssets } from './compile-assets.ts';
import type { FormerSite } from './follow-renames.ts';

/** What one preparation leaves to make the next one quick; a new one is empty. */
export interface SiteCache {
  /** The files of the content folder as they were read last; `null` reads all of them. */
  files: Result<ContentFiles> | null;
  /** Which of these have changed since then, as absolute paths. */
  changed: readonly string[];
  /** Earlier results, so that an edit costs only what it changes. */
  readonly memo: Memo;
  /** The compiled style sheets and scripts; `null` makes the next preparation ask for them anew. */
  compiled: CompiledAssets | null;
  /** The last good site. */
  former: FormerSite | null;
}

/** An empty cache. */
export function createSiteCache(): SiteCache {
  return { files: null, changed: [], memo: createMemo(), compiled: null, former: null };
}
