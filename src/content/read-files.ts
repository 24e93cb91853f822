import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { fileError, placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { checkText } from './check-text.ts';
import { decodeText } from './decode-text.ts';
import { isCopied } from './file-kinds.ts';

/** The files of a content folder, read but not parsed yet. */
export interface ContentFiles {
  /** The folder as the user named it; every place in a diagnostic begins with it. */
  readonly folder: string;
  /** Markdown, YAML and `theme.css`, by path inside the folder, for example `engineers/ada.md`. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Such files that could not be read, as paths inside the folder. */
  readonly unread: readonly string[];
  /** Everything else (pictures, files to copy), as paths inside the folder. */
  readonly assets: readonly string[];
}

const MAX_TEXT_BYTES = 1024 * 1024;

/**
 * Reads a content folder: text files whole, all others by name. Nothing outside the folder is followed. Texts that are as they were
 * in `last` are the same objects.
 */
export function readFiles(folder: string, last: ContentFiles | null = null): Result<ContentFiles> {
  const texts = new Map<string, SourceText>();
  const unread: string[] = [];
  const assets: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const found of listFolder(folder, '', unread, diagnostics)) {
    if (!isText(found) || isCopied(found)) {
      assets.push(found);
      continue;
    }
    const text = readText(folder, found, diagnostics);
    const before = last?.texts.get(found);
    if (text === null) unread.push(found);
    else texts.set(found, before?.text === text.text && before.file === text.file ? before : text);
  }
  return { value: { folder, texts, unread, assets }, diagnostics };
}

/** Markdown and YAML, and the site's own style sheet. */
function isText(path: string): boolean {
  return path === 'theme.css' || /\.(md|ya?ml)$/i.test(path);
}

/**
 * The files of a content folder after some of them changed (absolute paths): where these are texts that were there before and
 * still can be read, nothing else is looked at; otherwise `null`, and the folder has to be read anew.
 */
export function rereadTexts(last: Result<ContentFiles>, changed: readonly string[]): Result<ContentFiles> | null {
  const { folder } = last.value;
  const texts = new Map(last.value.texts);
  const found: Diagnostic[] = [];
  const files = new Set<string>();
  for (const location of changed) {
    const inside = path.relative(path.resolve(folder), location).split(path.sep).join('/');
    if (!texts.has(inside) || lstatSync(location, { throwIfNoEntry: false })?.isFile() !== true) return null;
    const text = readText(folder, inside, found);
    if (text === null) return null;
    texts.set(inside, text);
    files.add(text.file);
  }
  const others = last.diagnostics.filter(({ place }) => place === null || !files.has(place.file));
  return { value: { ...last.value, texts }, diagnostics: [...others, ...found] };
}

/** The name by which people know a content file: the folder as they typed it, then the path inside it. */
export function displayPath(folder: string, inside: string): string {
  return path.join(folder, inside).split(path.sep).join('/');
}

/**
 * Whether what has this name is read in a folder of the content: hidden names are for other tools, and so are installed packages. In `files/` some are for
 * hosts, so only what systems and version control leave everywhere is passed over there.
 */
export function isRead(name: string, inside: string): boolean {
  if (inside.split('/')[0] === 'files') return !LEFT_EVERYWHERE.test(name);
  return !name.startsWith('.') && !(inside === '' && name === 'node_modules');
}

const LEFT_EVERYWHERE = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.(?:git)?keep|\.gitignore|\.gitattributes)$/;

function listFolder(folder: string, inside: string, unread: string[], diagnostics: Diagnostic[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(folder, inside), { withFileTypes: true });
  } catch (error) {
    unread.push(inside);
    diagnostics.push(unreadable(displayPath(folder, inside), error));
    return [];
  }
  const visible = entries.filter(({ name }) => isRead(name, inside));
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

function readText(folder: string, inside: string, diagnostics: Diagnostic[]): SourceText | null {
  const file = displayPath(folder, inside);
  const read = readBytes(path.join(folder, inside), file);
  const decoded = 'bytes' in read ? decodeText(file, read.bytes) : read;
  if ('problem' in decoded) {
    diagnostics.push(decoded.problem);
    return null;
  }
  const source = { file, text: decoded.text };
  const lineEnding = findBadLineEnding(source);
  if (lineEnding !== null) {
    diagnostics.push(lineEnding);
    return null;
  }
  diagnostics.push(...checkText(source));
  return source;
}

function readBytes(location: string, file: string): { readonly bytes: Uint8Array } | { readonly problem: Diagnostic } {
  try {
    if (statSync(location).size > MAX_TEXT_BYTES) {
      const help = 'split it, or move what is not text into files/';
      return { problem: fileError(file, 'file-too-large', `${file} is larger than 1 MiB`, help) };
    }
    return { bytes: readFileSync(location) };
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

/** Where a carriage return alone ends lines, the whole file is one line for most programs: no other mistake in it can be located. */
function findBadLineEnding(source: SourceText): Diagnostic | null {
  const at = source.text.search(/\r(?!\n)/);
  if (at === -1) return null;
  const message = 'a carriage return stands here without a line feed';
  const help = 'save the file with the line endings LF, or run "npm run check -- --fix"';
  return { severity: 'error', code: 'bad-line-ending', message, place: placeAt(source, at), help };
}

function notAFile(file: string, entry: Dirent): Diagnostic {
  const what = entry.isSymbolicLink() ? 'a symbolic link, and links are not followed' : 'no ordinary file';
  return fileError(file, 'not-a-file', `${file} is ${what}`, 'put the file itself into the content folder');
}

function unreadable(file: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const [reason, help] = REASONS[code] ?? [`cannot be read (${code})`, 'look whether the disk is well'];
  return fileError(file, 'unreadable', `${file} ${reason}`, help);
}

const REASONS: Readonly<Record<string, readonly [reason: string, help: string]>> = {
  ENOENT: ['does not exist', 'name another with --content, or make one: npm run new -- site DIR'],
  EACCES: ['may not be read by you', 'give yourself the right to read it'],
  EPERM: ['may not be read by you', 'give yourself the right to read it'],
  ENOTDIR: ['is not a folder', 'name the folder that holds site.yml with --content'],
};
