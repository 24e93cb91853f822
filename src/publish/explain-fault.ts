import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isIn } from '../files/is-below.ts';
import { neighboursOf } from './neighbours.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EBUSY: 'it is in use by another program, or is the root of a mounted disk',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something is already there',
  EIO: 'the disk reports an error',
  EISDIR: 'there is a folder where a file should be',
  ELOOP: 'symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long for the file system',
  ENFILE: 'too many files are open',
  ENOENT: 'a file or folder has vanished meanwhile',
  ENOSPC: 'there is no space left on the disk',
  ENOTDIR: 'there is a file where a folder should be',
  ENOTEMPTY: 'another program has put a file into it meanwhile',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  ETXTBSY: 'it is in use by another program',
  EXDEV: 'it spans two file systems',
  ERR_ACCESS_DENIED: 'Node’s permission model does not allow it',
};

const FREE_SPACE = 'free some space and build again';
const IN_THE_WAY = 'move away what is in the way, or give another output folder';
const MAKE_WRITABLE = 'the output folder and the folder above it, in which the site is put together, must be writable';

const HELP: Readonly<Record<string, string>> = {
  EACCES: MAKE_WRITABLE,
  EBUSY: 'close the program that uses it; on a mounted disk, give a folder inside of it',
  EDQUOT: FREE_SPACE,
  EEXIST: IN_THE_WAY,
  ENOENT: 'build again',
  ENOSPC: FREE_SPACE,
  ENOTDIR: IN_THE_WAY,
  EPERM: MAKE_WRITABLE,
  EROFS: MAKE_WRITABLE,
  ERR_ACCESS_DENIED: 'allow it with --allow-fs-read and --allow-fs-write, for the folder above the output folder too',
};

/** The code of a system error, such as `ENOSPC`, also when the error is wrapped; `null` for any other error. */
export function faultCode(error: unknown): string | null {
  return systemError(error)?.code ?? null;
}

/** A fault of the file system as a diagnostic in words, with `out` as the user wrote it; `null` for any other error. */
export function explainFault(error: unknown, out: string): Diagnostic | null {
  const fault = systemError(error);
  const reason = fault === null ? undefined : REASONS[fault.code];
  if (fault === null || reason === undefined) return null;
  const where = fault.path === null ? out : shownPath(fault.path, out);
  return {
    severity: 'error',
    code: 'cannot-publish',
    message: `cannot write "${out}": ${reason}${where === out ? '' : ` ("${where}")`}`,
    place: null,
    help: HELP[fault.code] ?? null,
  };
}

interface SystemError {
  readonly code: string;
  readonly path: string | null;
}

function systemError(error: unknown): SystemError | null {
  if (!(error instanceof Error)) return null;
  if (!('code' in error) || typeof error.code !== 'string') return systemError(error.cause);
  if (error.code === 'ERR_ACCESS_DENIED')
    return {
      code: error.code,
      path: 'resource' in error && typeof error.resource === 'string' && error.resource !== '' ? error.resource : null,
    };
  if (!('syscall' in error)) return systemError(error.cause);
  return { code: error.code, path: 'path' in error && typeof error.path === 'string' ? error.path : null };
}

/** A path as the user would write it: what lies in the staging folder as if in the output folder, the rest relative. */
function shownPath(path: string, out: string): string {
  const { staging } = neighboursOf(out);
  if (isIn(path, [staging])) return join(out, relative(staging, resolve(path))).replaceAll(sep, '/');
  return isIn(path, ['.']) ? relative('.', path) : path;
}
