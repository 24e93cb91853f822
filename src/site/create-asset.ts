import { hashOf } from '../files/hash.ts';
import { outputPath } from '../texts/address.ts';
import { readyFile } from './copy-files.ts';
import type { SiteFile } from './site.ts';

/** The folder of what the engine itself brings. */
export const ASSETS = '/assets/';

/** A file of the engine's own that every page may point to. */
export interface Asset {
  /** Path on the site. */
  readonly path: string;
  readonly file: SiteFile;
}

/** An asset called `name` (`site.css`); hashed, its name depends on its content (`site.0123456789.css`), so that browsers may keep it. */
export function createAsset(name: string, content: string | Uint8Array, isHashed: boolean): Asset {
  const dot = name.lastIndexOf('.');
  const hash = isHashed ? `.${hashOf(content).slice(0, 10)}` : '';
  const path = `${ASSETS}${name.slice(0, dot)}${hash}${name.slice(dot)}`;
  return { path, file: readyFile(outputPath(path), content) };
}
