import { chmodSync, type Dirent, lstatSync, readdirSync, rmdirSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileState } from '../plan/build-record.ts';
import { faultCode } from './explain-fault.ts';

/** Name of the file by which a published folder is recognised as ours. */
export const MARKER = '.proofolio';

/** The marker's bytes, the same in every site. */
export const MARKER_TEXT = 'Proofolio made this folder and replaces all that is in it at every build.\n';

/** Whether a folder carries the marker. */
export async function hasMarker(folder: string): Promise<boolean> {
  const marker = await lstat(join(folder, MARKER)).catch(() => null);
  return marker?.isFile() === true;
}

/** Whether somebody else filled this folder: it is there, not empty, and without the marker. Throws when it cannot be read. */
export async function isForeign(folder: string): Promise<boolean> {
  if (await hasMarker(folder)) return false;
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** All that lies below a folder, by paths relative to it with forward slashes. */
interface WalkedFolder {
  /** Everything but folders; symbolic links are not followed. */
  readonly files: ReadonlyMap<string, Stats>;
  /** Each folder before those in it. */
  readonly folders: readonly string[];
}

/**
 * Lists a folder, sorted by name, in which nothing is found when it is absent.
 * It works synchronously: for tens of thousands of files that is three times as fast.
 */
function walkFolder(folder: string): WalkedFolder {
  const files = new Map<string, Stats>();
  const folders: string[] = [];
  const visit = (at: string, prefix: string): void => {
    for (const entry of entriesOf(at)) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) {
        folders.push(path);
        visit(`${at}/${entry.name}`, `${path}/`);
      } else {
        const stats = lstatSync(`${at}/${entry.name}`, { throwIfNoEntry: false });
        if (stats !== undefined) files.set(path, stats);
      }
    }
  };
  visit(folder, '');
  return { files, folders };
}

/** A folder that is absent, or vanishes meanwhile, has no entries. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The state of every file below a published folder, without the marker, by relative path with forward slashes.
 * Anything that is neither a file nor a folder counts as a file of size −1. The map is empty when the folder is absent.
 */
export function scanFolder(folder: string): ReadonlyMap<string, FileState> {
  return statesOf(walkFolder(folder).files);
}

/** The states of walked files, without the marker. */
function statesOf(files: ReadonlyMap<string, Stats>): ReadonlyMap<string, FileState> {
  const states = new Map<string, FileState>();
  for (const [path, stats] of files) if (path !== MARKER) states.set(path, stateOf(stats));
  return states;
}

/** What the record holds of a file. */
export function stateOf(stats: Stats): FileState {
  return { size: stats.isFile() ? stats.size : -1, modified: stats.mtimeMs };
}

const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/**
 * Makes a folder the same whatever the umask was: files get mode 0644, folders 0755, and empty folders go.
 * Returns the state of the files that are in it, as `scanFolder` does.
 */
export function normalizeFolder(folder: string): ReadonlyMap<string, FileState> {
  const { files, folders } = walkFolder(folder);
  const filled = new Set([...files.keys()].flatMap(foldersOf));
  for (const path of folders.toReversed()) if (!filled.has(path)) rmdirSync(join(folder, path));
  for (const path of ['.', ...filled]) normalizeMode(join(folder, path), lstatSync(join(folder, path)), FOLDER_MODE);
  for (const [path, stats] of files) normalizeMode(join(folder, path), stats, FILE_MODE);
  return statesOf(files);
}

/** Modes are changed only where they differ; Windows has none, and a link's would be its target's. */
function normalizeMode(path: string, stats: Stats, mode: number): void {
  if (process.platform === 'win32' || stats.isSymbolicLink()) return;
  if ((stats.mode & 0o777) !== mode) chmodSync(path, mode);
}

/** `a/b/index.html` → `a/b`, `a`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return folders;
}
