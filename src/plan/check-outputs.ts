import { foldPath } from '../content/file-system-names.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlannedOutput } from './build-record.ts';

/**
 * Problems that would let outputs overwrite each other or leave the published folder: a path that is not plain and
 * relative, two paths that are one on some file systems (case, Unicode form), a file where another needs a folder.
 */
export function checkOutputs(wanted: readonly PlannedOutput[]): readonly Diagnostic[] {
  const paths = wanted.map(({ path }) => path);
  const plain = paths.filter(isPlain);
  const files = new Map(plain.map((path) => [foldPath(path), path]));
  const strays = paths
    .filter((path) => !isPlain(path))
    .map((path) => problem(`${JSON.stringify(path)} is not a path inside of the published folder`));
  return [...strays, ...findDoubles(plain), ...findFilesAsFolders(plain, files)];
}

function findDoubles(paths: readonly string[]): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = first.get(foldPath(path));
    if (other === undefined) first.set(foldPath(path), path);
    return other === undefined ? [] : [problem(`"${other}" and "${path}" would be one file`)];
  });
}

function findFilesAsFolders(paths: readonly string[], files: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const folders = new Map(paths.flatMap((path) => foldersOf(path).map((folder) => [foldPath(folder), path])));
  return [...folders].flatMap(([folder, path]) => {
    const file = files.get(folder);
    return file === undefined ? [] : [problem(`"${file}" is a file, and "${path}" needs a folder of that name`)];
  });
}

/** `a/b/index.html` → `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

function isPlain(path: string): boolean {
  return path.split('/').every((segment) => !['', '.', '..'].includes(segment)) && !/[\\\p{Cc}]/u.test(path);
}

function problem(message: string): Diagnostic {
  const help = 'give one of the entries another permalink';
  return { severity: 'error', code: 'bad-output-path', message, place: null, help };
}
