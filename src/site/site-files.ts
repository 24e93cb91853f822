import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CopyProblem, copiedBytesProblem, copiedNameProblem } from '../content/copied-files.ts';
import { isCopied } from '../content/file-kinds.ts';
import { displayPath } from '../content/read-files.ts';
import type { SiteData } from '../content/schemas/site.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { fileError } from '../diagnostics/source-text.ts';
import { hashOf } from '../files/hash.ts';
import { copiedPath, fixedFiles, outputPath } from '../texts/address.ts';
import type { SiteFile } from './site.ts';

/** A file of the site whose bytes are known already. */
export function readyFile(filePath: string, content: string | Uint8Array): SiteFile {
  return { path: filePath, key: hashOf(content), make: async () => content };
}

/** The files of a content folder that are copied as they are, none in the place of a file that the site makes itself. */
export function copyFiles(
  folder: string,
  assets: readonly string[],
  outputs: SiteData['outputs'],
): Result<readonly SiteFile[]> {
  const diagnostics: Diagnostic[] = [];
  const value = assets.filter(isCopied).flatMap((asset): SiteFile[] => {
    const file = displayPath(folder, asset);
    const taken = fixedFileProblem(asset, outputs);
    if (taken !== null) diagnostics.push(fileError(file, taken.code, taken.message, taken.help));
    try {
      const bytes = readFileSync(path.join(folder, asset));
      // One with a wrong name is reported where names are checked.
      const problem = copiedNameProblem(asset) === null ? copiedBytesProblem(asset, bytes) : null;
      if (problem !== null) diagnostics.push(fileError(file, problem.code, problem.message, problem.help));
      return [readyFile(outputPath(copiedPath(asset)), bytes)];
    } catch {
      const help = 'give yourself the right to read it';
      diagnostics.push(fileError(file, 'unreadable', `${file} cannot be read`, help));
      return [];
    }
  });
  return { value, diagnostics };
}

/** One of the files for machines, which each can be switched off. */
function fixedFileProblem(asset: string, outputs: SiteData['outputs']): CopyProblem | null {
  const wanted = (['robots', 'sitemap', 'feed'] as const).find((name) => fixedFiles[name] === copiedPath(asset));
  if (wanted === undefined || !outputs[wanted]) return null;
  const message = `the site makes ${fixedFiles[wanted]} itself, and ${asset} would take its address`;
  const help = `remove it, or write "${wanted}: false" below "outputs:" in site.yml to publish this one`;
  return { code: 'duplicate-address', message, help };
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
