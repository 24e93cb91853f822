import { type ContentSize, manyContent } from '../../harness/many-content.ts';
import { type ReadSite, readSite } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

/** Reads a made-up content folder of this size, with `more` files in it. */
export function readMany(
  size: ContentSize,
  { base = '/', more = {} }: { readonly base?: string; readonly more?: Readonly<Record<string, string>> } = {},
): ReadSite {
  return readSite(temporaryFolder({ ...manyContent(size), ...more }), { base });
}
