import { lstat, readFile } from 'node:fs/promises';
import type { PictureProblem } from './picture-problem.ts';

/** The largest file of a picture, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** The bytes of a picture's file, or why they cannot be read; a file that is too large is not even opened. */
export async function readPictureFile(
  file: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: PictureProblem }> {
  try {
    const stats = await lstat(file);
    // Opening a pipe would wait for ever, and a link may lead out of the content folder.
    if (!stats.isFile()) return unreadable('is not a regular file', 'put the picture itself into the content folder');
    if (stats.size > MAX_BYTES) return { problem: tooManyBytes(stats.size) };
    return { bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const [what, help] = reasons[code] ?? [`cannot be read (${code})`, 'look whether the disk is well'];
    return unreadable(what, help);
  }
}

const reasons: Readonly<Record<string, readonly [what: string, help: string]>> = {
  ENOENT: ['does not exist', 'it was there a moment ago: put it back, or build again'],
  EACCES: ['may not be read by you', 'give yourself the right to read it'],
  EPERM: ['may not be read by you', 'give yourself the right to read it'],
};

function tooManyBytes(size: number): PictureProblem {
  const what = `has ${Math.ceil(size / 1024 / 1024)} MiB`;
  const help = `make it smaller: at most ${MAX_BYTES / 1024 / 1024} MiB; the site shows 1920 pixels of its width at most`;
  return { code: 'picture-too-large', what, help };
}

function unreadable(what: string, help: string): { readonly problem: PictureProblem } {
  return { problem: { code: 'unreadable', what, help } };
}
