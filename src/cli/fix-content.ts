import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentFiles, readFiles } from '../content/read-files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diffLines } from '../repair/diff-lines.ts';
import { joinRepairs, planRepairs } from '../repair/plan-repairs.ts';
import type { Change, Repair } from '../repair/repair.ts';
import { repairBodies } from '../repair/repair-bodies.ts';
import { prepareSite } from '../site/prepare-site.ts';
import type { SiteOptions } from '../site/site.ts';
import { createSiteCache } from '../site/site-cache.ts';
import { createFile } from './create-file.ts';
import { recreateFile, renameFile } from './replace-file.ts';

/** What was repaired in a content folder, and what could not be written. */
export interface Fixed {
  readonly repairs: readonly Repair[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Repairs a content folder: its files, and then what diagnostics of the whole site know how to put right. */
export async function fixContent(options: SiteOptions): Promise<Fixed> {
  const files = fixFiles(options.content);
  const bodies = await fixBodies(options);
  return {
    repairs: joinRepairs([...files.repairs, ...bodies.repairs]),
    diagnostics: [...files.diagnostics, ...bodies.diagnostics],
  };
}

/** All repairs are planned before the first is written. */
function fixFiles(folder: string): Fixed {
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

/** So often one repair of a body may make another possible. */
const MAX_ROUNDS = 10;

async function fixBodies(options: SiteOptions): Promise<Fixed> {
  const folder = options.content;
  const read = readFiles(folder);
  const cache = createSiteCache();
  const changes = new Map<string, readonly Change[]>();
  let { value: files } = read;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    cache.files = { ...read, value: files };
    const { onContent: _, ...rest } = options;
    const site = await prepareSite({ ...rest, drafts: true, hints: true, strict: false }, cache);
    const texts = [...files.texts];
    const repaired = repairBodies(
      texts.map(([, source]) => source),
      site.diagnostics,
    );
    if (repaired.size === 0) break;
    for (const [file, { changes: more }] of repaired) changes.set(file, [...(changes.get(file) ?? []), ...more]);
    const next = texts.map(
      ([path, { file, text }]) => [path, { file, text: repaired.get(file)?.text ?? text }] as const,
    );
    files = { ...files, texts: new Map(next) };
  }
  return writeBodies(read.value, files, changes);
}

function writeBodies(
  before: ContentFiles,
  after: ContentFiles,
  changes: ReadonlyMap<string, readonly Change[]>,
): Fixed {
  const repairs: Repair[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [inside, { file, text }] of after.texts) {
    const old = before.texts.get(inside)?.text ?? text;
    if (old === text) continue;
    const repair: Repair = {
      path: inside,
      from: null,
      file,
      before: Buffer.from(old),
      after: text,
      changes: changes.get(file) ?? [],
      diff: diffLines(old, text),
    };
    const problem = write(before.folder, repair);
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
