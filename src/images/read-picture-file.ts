import { lstat, readFile } from 'node:fs/promises';
import type { PictureProblem } from './picture-problem.ts';

/** The largest file of a picture, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** The bytes of a picture's file, or why they cannot be had; a file that is too large is not even opened. */
export async function readPictureFile(
  file: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: PictureProblem }> {
  try {
    const stats = await lstat(file);
    // To open a pipe would wait for ever, and a link may lead out of the content folder.
    if (!stats.isFile()) return unreadable('is not a regular file', 'put the picture itself into the content folder');
    if (stats.size > MAX_BYTES) return { problem: tooManyBytes(stats.size) };
    return { bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return unreadable(reasons[code] ?? `cannot be read (${code})`, null);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
};

function tooManyBytes(size: number): PictureProblem {
  const what = `has ${Math.ceil(size / 1024 / 1024)} MiB`;
  const help = `make it smaller: at most ${MAX_BYTES / 1024 / 1024} MiB; the site shows 1920 pixels of its width at most`;
  return { code: 'picture-too-large', what, help };
}

function unreadable(what: string, help: string | null): { readonly problem: PictureProblem } {
  return { problem: { code: 'unreadable', what, help } };
}
