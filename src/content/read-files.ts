import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

import { isCopied } from './asset-file.ts';

/** The files of a content folder, read but not understood yet. */
export interface ContentFiles {
  /** The folder as the user named it; every place in a diagnostic begins with it. */
  readonly folder: string;
  /** Markdown and YAML, by path inside the folder, for example `engineers/ada.md`. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Markdown and YAML that could not be read, as paths inside the folder. */
  readonly unread: readonly string[];
  /** Everything else (pictures, files to copy), as paths inside the folder. */
  readonly assets: readonly string[];
}

const MAX_TEXT_BYTES = 1024 * 1024;

/** Reads a content folder: text files whole, all others by name. Nothing outside the folder is followed. */
export function readFiles(folder: string): Result<ContentFiles> {
  const texts = new Map<string, SourceText>();
  const unread: string[] = [];
  const assets: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const found of listFolder(folder, '', unread, diagnostics)) {
    if (!/\.(md|ya?ml)$/i.test(found) || isCopied(found)) {
      assets.push(found);
      continue;
    }
    const text = readText(folder, found, diagnostics);
    if (text === null) unread.push(found);
    else texts.set(found, { file: displayPath(folder, found), text });
  }
  return { value: { folder, texts, unread, assets }, diagnostics };
}

/** The name by which people know a content file: the folder as they typed it, then the path inside it. */
export function displayPath(folder: string, inside: string): string {
  return path.join(folder, inside).split(path.sep).join('/');
}

function listFolder(folder: string, inside: string, unread: string[], diagnostics: Diagnostic[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(folder, inside), { withFileTypes: true });
  } catch (error) {
    unread.push(inside);
    diagnostics.push(unreadable(displayPath(folder, inside), error));
    return [];
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.') || inside.split('/')[0] === 'files');
  return visible
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const found = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return listFolder(folder, found, unread, diagnostics);
      if (entry.isFile()) return [found];
      diagnostics.push(notAFile(displayPath(folder, found), entry));
      return [];
    });
}

function readText(folder: string, inside: string, diagnostics: Diagnostic[]): string | null {
  const file = displayPath(folder, inside);
  try {
    const location = path.join(folder, inside);
    if (statSync(location).size > MAX_TEXT_BYTES) {
      diagnostics.push(
        fileProblem(file, 'file-too-large', `${file} is larger than 1 MiB`, 'split it, or move what is not text'),
      );
      return null;
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(location));
    return text;
  } catch (error) {
    diagnostics.push(
      error instanceof TypeError
        ? fileProblem(file, 'not-utf8', `${file} is not UTF-8 text`, 'save it with the encoding UTF-8')
        : unreadable(file, error),
    );
    return null;
  }
}

function notAFile(file: string, entry: Dirent): Diagnostic {
  const what = entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
  return fileProblem(file, 'not-a-file', `${file} is ${what}`, 'put the file itself into the content folder');
}

function unreadable(file: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const reasons: Record<string, string> = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read by you',
    EPERM: 'may not be read by you',
    ENOTDIR: 'is not a folder',
  };
  return fileProblem(file, 'unreadable', `${file} ${reasons[code] ?? `cannot be read (${code})`}`, null);
}

function fileProblem(file: string, code: string, message: string, help: string | null): Diagnostic {
  return { severity: 'error', code, message, place: { file, line: 1, column: 1, length: 1, source: '' }, help };
}
