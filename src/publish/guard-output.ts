import { lstat, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isBelow } from '../files/is-below.ts';
import { explainFault, faultCode } from './explain-fault.ts';
import { isForeign } from './site-folder.ts';

/** The folders that an output folder must not touch. */
export interface GuardedFolders {
  /** The checkout of the engine. */
  readonly project: string;
  readonly content: string;
  /** The user's home folder, by default. */
  readonly home?: string;
}

/** Folders of the project that are written by people or tools: nothing is ever published into them, nor into hidden ones. */
const SOURCE_FOLDERS = new Set(['src', 'layouts', 'styles', 'tests', 'content', 'node_modules']);

/** The only folder in a hidden one of the project, and in the cache, that is there to be published into. */
const PREVIEW = '.cache/preview';

const USUAL_HELP = 'give a folder of its own, such as "_site"';

/**
 * A `bad-output` error when publishing to `out` would replace something that Proofolio has not made: the project, the
 * content, a folder around them, a file, a link, a folder that somebody else filled; otherwise `null`. Real paths are compared.
 */
export async function guardOutput(out: string, folders: GuardedFolders): Promise<Diagnostic | null> {
  if (out.trim() === '') return refuse('the output folder has no name', USUAL_HELP);
  try {
    return (await guardKind(out)) ?? (await guardPlace(out, folders)) ?? (await guardFilled(out));
  } catch (error) {
    const fault = explainFault(error, out);
    if (fault === null) throw error;
    return fault;
  }
}

async function guardKind(out: string): Promise<Diagnostic | null> {
  const found = await lstatOrNull(resolve(out));
  if (found === null || found.isDirectory()) return null;
  if (found.isSymbolicLink()) {
    return refuse(`the output folder "${out}" is a symbolic link`, 'give the folder that it leads to');
  }
  return refuse(`the output folder "${out}" is a file`, USUAL_HELP);
}

async function guardPlace(
  out: string,
  { project, content, home = homedir() }: GuardedFolders,
): Promise<Diagnostic | null> {
  const [target, projectPath, contentPath, homePath] = await Promise.all([
    realPath(out),
    realPath(project),
    realPath(content),
    // Who may not look at it cannot publish over it either.
    realPath(home).catch(() => resolve(home)),
  ]);
  const rules: readonly (readonly [boolean, string])[] = [
    [dirname(target) === target, 'is the root of the file system'],
    [target === homePath, 'is your home folder'],
    [isBelow(homePath, target), 'contains your home folder'],
    [target === projectPath, 'is the project folder'],
    [isBelow(projectPath, target), 'contains the project folder'],
    [target === contentPath, 'is the content folder'],
    [isBelow(contentPath, target), 'contains the content folder'],
    [isBelow(target, contentPath), 'is inside of the content folder'],
    [isSourceFolder(projectPath, target), "is one of the project's own folders"],
  ];
  const broken = rules.find(([applies]) => applies);
  return broken === undefined ? null : refuse(`the output folder "${out}" ${broken[1]}`, USUAL_HELP);
}

async function guardFilled(out: string): Promise<Diagnostic | null> {
  if (!(await isForeign(resolve(out)))) return null;
  return foreignOutput(out);
}

/** The refusal of a folder that somebody else filled. */
export function foreignOutput(out: string): Diagnostic {
  return refuse(
    `the output folder "${out}" holds files that Proofolio has not made`,
    'empty or delete it if nothing in it is needed, or give another folder',
  );
}

function refuse(message: string, help: string): Diagnostic {
  return { severity: 'error', code: 'bad-output', message, place: null, help };
}

/** The path with all links followed, and on file systems that ignore case as it is written on disk; its end may be absent. */
async function realPath(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch (error) {
    if (faultCode(error) !== 'ENOENT' || dirname(full) === full) throw error;
    return join(await realPath(dirname(full)), basename(full));
  }
}

/** Compared without regard to case, since `SRC` is `src` on many file systems. */
function isSourceFolder(project: string, target: string): boolean {
  const path = relative(project, target).split(sep);
  const [first = ''] = path;
  if (!isBelow(target, project) || path.join('/') === PREVIEW) return false;
  return first.startsWith('.') || SOURCE_FOLDERS.has(first.toLowerCase());
}

async function lstatOrNull(path: string): Promise<Awaited<ReturnType<typeof lstat>> | null> {
  try {
    return await lstat(path);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}
