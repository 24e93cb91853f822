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
