import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashOf } from '../files/hash.ts';

/** One file of the engine: its name relative to its root, and where it is. */
interface EngineFile {
  readonly name: string;
  readonly path: string;
}

/**
 * SHA-256 over the names and bytes of all files in the given files and folders, and over the version of Node, which
 * formats numbers and dates. File times and the location of the project do not count; a root that is absent counts as empty,
 * a link to a file as that file, and a link to a folder is not followed.
 */
export async function engineHash(roots: readonly string[]): Promise<string> {
  const lists = await Promise.all(roots.map((root, index) => listRoot(root, `${index}`)));
  const files = lists.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parts = await Promise.all(files.map(async ({ name, path }) => [name, await readFile(path)]));
  return hashOf(process.version, process.versions.icu ?? '', process.versions.tz ?? '', ...parts.flat());
}

async function listRoot(root: string, prefix: string): Promise<readonly EngineFile[]> {
  const found = await stat(root).catch(() => null);
  if (found === null) return [];
  return found.isDirectory() ? listFolder(root, prefix) : [{ name: `${prefix}/${basename(root)}`, path: root }];
}

async function listFolder(folder: string, prefix: string): Promise<readonly EngineFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map((entry) => {
    const file = { name: `${prefix}/${entry.name}`, path: join(folder, entry.name) };
    if (entry.isDirectory()) return listFolder(file.path, file.name);
    return entry.isFile() ? [file] : listLinked(file);
  });
  return (await Promise.all(lists)).flat();
}

async function listLinked(file: EngineFile): Promise<readonly EngineFile[]> {
  const target = await stat(file.path).catch(() => null);
  return target?.isFile() === true ? [file] : [];
}
