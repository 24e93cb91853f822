import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byKey } from '../files/compare-text.ts';
import { hashOf } from '../files/hash.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { KnownPage } from '../texts/renamed-pages.ts';

/** One file that a run wants to have in the published folder. */
export interface PlannedOutput {
  /** Path below the published folder with forward slashes, for example `engineers/ada/index.html`. */
  readonly path: string;
  /** Hash over everything that the bytes of the file depend on. */
  readonly key: string;
}

/** What shows whether a file is still the one that was built, without reading it. */
export interface FileState {
  /** Size in bytes; −1 for what is no plain file, such as a symbolic link, so that it never counts as built. */
  readonly size: number;
  /** Time of the last change in milliseconds since 1970, with fractions. */
  readonly modified: number;
}

/** One output of the last build: what it was made from, and how its file looked afterwards. */
interface RecordedOutput extends FileState {
  readonly key: string;
}

/** How a run went: only for people. */
export interface RunStory {
  /** How long each stage took, in milliseconds. */
  readonly stages: readonly { readonly name: string; readonly time: number }[];
  /** How many pages of each kind the site has. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** The run that a record was made by: what it read, and what it reported. */
export interface RecordedRun {
  /** Hash over everything that the site and its diagnostics depend on. */
  readonly fingerprint: string;
  /** How many pages the site has. */
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Left out of a shard, of which each machine has its own. */
  readonly story?: RunStory;
  /** The pages of entries, so that the next run finds those that got another name; of a whole site. */
  readonly known?: readonly KnownPage[];
}

/** What was built last time, by path below the published folder. */
export interface BuildRecord {
  readonly version: 2;
  /** `null` for a preview, which does not read everything in one run. */
  readonly run: RecordedRun | null;
  readonly outputs: Readonly<Record<string, RecordedOutput>>;
}

/** The record of a build: the wanted outputs that are among `files`, with the state of their files, sorted by path. */
export function makeBuildRecord(
  wanted: readonly PlannedOutput[],
  files: ReadonlyMap<string, FileState>,
  run: RecordedRun | null = null,
): BuildRecord {
  const entries = wanted.flatMap(({ path, key }) => {
    const file = files.get(path);
    return file === undefined ? [] : [[path, { key, size: file.size, modified: file.modified }] as const];
  });
  return { version: 2, run, outputs: Object.fromEntries(entries.toSorted(byKey)) };
}

/** Whether a folder holds exactly what a build has left there. */
export function isUntouched({ outputs }: BuildRecord, present: ReadonlyMap<string, FileState>): boolean {
  const recorded = Object.entries(outputs);
  return (
    recorded.length === present.size &&
    recorded.every(([path, { size, modified }]) => {
      const file = present.get(path);
      return file !== undefined && file.size >= 0 && file.size === size && file.modified === modified;
    })
  );
}

// The file of a record begins with the hash of the text that follows: what merely looks like a record is not one.
const HASH_LENGTH = 64;

/** The record in a file; `null` when it is absent, unreadable, damaged or of another version, so that all is built anew. */
export async function readBuildRecord(file: string): Promise<BuildRecord | null> {
  const stored = await readFile(file, 'utf8').catch(() => '');
  const text = stored.slice(HASH_LENGTH);
  if (stored.slice(0, HASH_LENGTH) !== hashOf(text)) return null;
  // The hash shows that this is exactly what we wrote, so it has that type.
  const record: BuildRecord = JSON.parse(text);
  return record.version === VERSION ? record : null;
}

const VERSION = 2;

/** Writes a record whole or not at all; makes the folders above it. Throws the system's error when it cannot. */
export async function writeBuildRecord(file: string, record: BuildRecord): Promise<void> {
  const text = JSON.stringify(record);
  await writeWhole(file, hashOf(text) + text);
}
