import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isBelow } from '../files/is-below.ts';

/** What a folder holds at an address: a file by its path on disk, or a folder whose address lacks the slash at its end. */
export type FoundFile = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'folder' };

/**
 * What static hosts have at an address: a file, or a folder's `index.html`.
 * `address` is the part of a URL's path after the base, still percent-encoded, such as `engineers/ada/`.
 * Returns `null` when there is none; hidden files and anything outside of the folder, also through a link, do not count.
 */
export async function findFile(folder: string, address: string): Promise<FoundFile | null> {
  const segments = readSegments(address);
  if (segments === null) return null;
  const path = join(folder, ...segments);
  const kind = await kindOf(path);
  const isFolderAddress = address === '' || address.endsWith('/');
  if (kind === 'file' && !isFolderAddress) return inside(folder, path);
  if (kind !== 'folder') return null;
  const index = await inside(folder, join(path, 'index.html'));
  return index === null || isFolderAddress ? index : { kind: 'folder' };
}

/** `engineers/ada%20l/` → `['engineers', 'ada l']`; `null` when a segment is no plain name. */
function readSegments(address: string): readonly string[] | null {
  if (address === '') return [];
  const segments = address.replace(/\/$/, '').split('/').map(decodeSegment);
  return segments.every(isPlainName) ? segments : null;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

function isPlainName(name: string): boolean {
  if (name === '' || /[/\\\0]/.test(name)) return false;
  return !name.startsWith('.') || name === '.well-known';
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) return 'folder';
  return stats?.isFile() ? 'file' : null;
}

async function inside(folder: string, path: string): Promise<FoundFile | null> {
  const [top, real] = await Promise.all([realpath(folder), realpath(path)]).catch(() => [null, null]);
  if (top === null || real === null || !isBelow(real, top)) return null;
  return (await kindOf(real)) === 'file' ? { kind: 'file', path: real } : null;
}
