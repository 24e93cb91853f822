import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../content/read-files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { planRepairs } from '../repair/plan-repairs.ts';
import type { Repair } from '../repair/repair.ts';
import { createFile } from './create-file.ts';
import { recreateFile, renameFile } from './replace-file.ts';

/** What was repaired in a content folder, and what could not be written. */
export interface Fixed {
  readonly repairs: readonly Repair[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Repairs the text files of a content folder. All repairs are planned before the first is written. */
export function fixContent(folder: string): Fixed {
  const repairs: Repair[] = [];
  const diagnostics: Diagnostic[] = [];
  const bytes = readBytes(folder);
  for (const repair of planRepairs(folder, bytes, namesBeside(folder, bytes))) {
    const problem = write(folder, repair);
    if (problem === null) repairs.push(repair);
    else diagnostics.push(problem);
  }
  return { repairs, diagnostics };
}

function write(folder: string, { path: inside, from, before, after }: Repair): Diagnostic | null {
  if (before === null) return createFile(folder, { path: inside, text: after });
  const target = path.join(folder, inside);
  if (from === null) return recreateFile(target, before, after);
  const source = path.join(folder, from);
  return recreateFile(source, before, after) ?? renameFile(source, target);
}

/** Files that cannot be read are left out: the check that follows reports them. */
function readBytes(folder: string): ReadonlyMap<string, Uint8Array> {
  const { texts, unread } = readFiles(folder).value;
  const paths = [...texts.keys(), ...unread.filter((inside) => /\.(md|ya?ml)$/i.test(inside))].toSorted();
  return new Map(paths.flatMap((inside) => readOne(path.join(folder, inside), inside) ?? []));
}

/** What else lies at the top of the folder: a `skills.yml` that cannot be read is not made anew. */
function namesBeside(folder: string, bytes: ReadonlyMap<string, Uint8Array>): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !bytes.has(name));
  } catch {
    return [];
  }
}

const MAX_BYTES = 1024 * 1024;

function readOne(location: string, inside: string): readonly [readonly [string, Uint8Array]] | null {
  try {
    const found = lstatSync(location);
    return found.isFile() && found.size <= MAX_BYTES ? [[inside, readFileSync(location)]] : null;
  } catch {
    return null;
  }
}
