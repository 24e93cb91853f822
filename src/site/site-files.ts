import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CopyProblem, copiedBytesProblem, copiedNameProblem, hasCrlf } from '../content/copied-files.ts';
import { isCopied } from '../content/file-kinds.ts';
import { foldPath } from '../content/file-system-names.ts';
import { displayPath } from '../content/read-files.ts';
import type { OutputsData } from '../content/schemas/site.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { fileError } from '../diagnostics/source-text.ts';
import { hashOf } from '../files/hash.ts';
import { ASSETS, copiedPath, fixedPaths, outputPath } from '../texts/address.ts';
import type { FileAddress } from '../texts/site-map.ts';
import type { SiteFile } from './site.ts';

/** A file of the site whose bytes are known already. */
export function readyFile(filePath: string, content: string | Uint8Array): SiteFile {
  return { path: filePath, key: hashOf(content), make: async () => content };
}

/** The files of a content folder that are copied as they are, but none that would replace a file that the site makes itself. */
export function copyFiles(
  folder: string,
  assets: readonly string[],
  listOwn: () => readonly OwnFile[],
): Result<readonly SiteFile[]> {
  const diagnostics: Diagnostic[] = [];
  const copied = new Map<string, string>();
  const chosen = assets.filter(isCopied);
  // There may be thousands of own files, and seldom any copied one.
  const taken = chosen.length === 0 ? noFiles : new Map(listOwn().map((file) => [foldPath(file.url), file]));
  const value = chosen.flatMap((asset): SiteFile[] => {
    const file = displayPath(folder, asset);
    const problemOfName = ownFileProblem(asset, taken) ?? sameFileProblem(asset, copied);
    if (problemOfName !== null) {
      diagnostics.push(fileError(file, problemOfName.code, problemOfName.message, problemOfName.help));
    }
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

const noFiles: ReadonlyMap<string, OwnFile> = new Map();

/** A hint for each copied text that a clone on another system would change. */
export function findCopiedCrlf(folder: string, assets: readonly string[]): readonly Diagnostic[] {
  const found = assets.filter(isCopied).filter((asset) => hasCrlf(asset, readFileSync(path.join(folder, asset))));
  return found.map((asset) => {
    const message = `${asset} is copied as it is, with CRLF at the end of its lines, which Git may change in another clone`;
    const help = 'end its lines with LF, or write "files/** -text" in the file .gitattributes beside site.yml';
    return { ...fileError(displayPath(folder, asset), 'copied-crlf', message, help), severity: 'hint' };
  });
}

/** A file that the site makes itself, besides its pages and what lies below `/assets/`. */
export interface OwnFile extends FileAddress {
  /** Its switch below `outputs:` in `site.yml`. */
  readonly output: keyof OutputsData;
}

/** The files that are copied as they are, with their addresses. */
export function copiedAddresses(folder: string, assets: readonly string[]): readonly FileAddress[] {
  return assets.filter(isCopied).map((file) => ({ url: copiedPath(file), owner: displayPath(folder, file) }));
}

/** A file that would replace one that the site makes itself, or that is in a folder of its name. */
function ownFileProblem(asset: string, taken: ReadonlyMap<string, OwnFile>): CopyProblem | null {
  const path = foldPath(copiedPath(asset));
  const [found] = [path, ...foldersAbove(path)].filter((each) => taken.has(each) || each === fixedPaths.notFound);
  if (found === undefined) return null;
  const { url, output = null } = taken.get(found) ?? { url: fixedPaths.notFound };
  const message = `the site makes ${url} itself, and ${asset} would take its address`;
  const publish =
    output === null ? '' : `, or write "${output}: false" below "outputs:" in site.yml to publish this one`;
  return { code: 'duplicate-address', message, help: `remove it${publish}` };
}

/** `/a/b/c` → `/a/b`, `/a`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`).toReversed();
}

/** Two names that differ in case only; `copied` holds what was copied before. */
function sameFileProblem(asset: string, copied: Map<string, string>): CopyProblem | null {
  const path = foldPath(copiedPath(asset));
  const other = copied.get(path);
  copied.set(path, asset);
  if (other === undefined) return null;
  const message = `${asset} and ${other} differ in case only, and would be one file on many systems`;
  return { code: 'bad-output-path', message, help: 'rename one of them' };
}

/** A file of the engine's own that every page may point to. */
export interface Asset {
  /** Path on the site. */
  readonly path: string;
  readonly file: SiteFile;
}

/**
 * An asset called `name` (`site.css`); hashed, its name depends on its content (`site.0123456789.css`) and on that of its
 * `parts`, so that browsers may keep it.
 */
export function createAsset(
  name: string,
  content: string | Uint8Array,
  isHashed: boolean,
  parts: readonly string[] = [],
): Asset {
  const dot = name.lastIndexOf('.');
  const hash = isHashed ? `.${hashOf(content, ...parts).slice(0, 10)}` : '';
  const path = `${ASSETS}${name.slice(0, dot)}${hash}${name.slice(dot)}`;
  return { path, file: readyFile(outputPath(path), content) };
}
