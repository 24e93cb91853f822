import { basename, dirname, join, resolve } from 'node:path';

/** Paths beside an output folder that publishing uses; they lie in its file system, so that renaming works. */
export interface Neighbours {
  /** The new site while it is made, and afterwards the old one while it is removed: worthless after a crash. */
  readonly staging: string;
  /** The old site, whole, between the two renames of a swap. */
  readonly previous: string;
  /** The file that says which process builds. */
  readonly lock: string;
}

/** The neighbours of `out`: `_site` → `._site.proofolio-stage` and so on, as absolute paths. */
export function neighboursOf(out: string): Neighbours {
  const target = resolve(out);
  const beside = (role: string): string => join(dirname(target), `.${basename(target)}.proofolio-${role}`);
  return { staging: beside('stage'), previous: beside('previous'), lock: beside('lock') };
}
