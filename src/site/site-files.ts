import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isCopied } from '../content/file-kinds.ts';
import { displayPath } from '../content/read-files.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../files/hash.ts';
import { copiedPath, outputPath } from '../texts/address.ts';
import type { SiteFile } from './site.ts';

/** A file of the site whose bytes are known already. */
export function readyFile(filePath: string, content: string | Uint8Array): SiteFile {
  return { path: filePath, key: hashOf(content), make: async () => content };
}

/** The files of a content folder that are copied as they are. */
export function copyFiles(folder: string, assets: readonly string[]): Result<readonly SiteFile[]> {
  const diagnostics: Diagnostic[] = [];
  const value = assets.filter(isCopied).flatMap((asset): SiteFile[] => {
    try {
      return [readyFile(outputPath(copiedPath(asset)), readFileSync(path.join(folder, asset)))];
    } catch {
      const file = displayPath(folder, asset);
      const place = { file, line: 1, column: 1, length: 1, source: '' };
      const help = 'give yourself the right to read it';
      diagnostics.push({ severity: 'error', code: 'unreadable', message: `${file} cannot be read`, place, help });
      return [];
    }
  });
  return { value, diagnostics };
}

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
