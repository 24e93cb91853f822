import { readFile } from 'node:fs/promises';
import { byKey } from '../files/compare-text.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { FileState } from './file-state.ts';
import type { PlannedOutput } from './output.ts';

/** One output of the last build: what it was made from, and how its file looked afterwards. */
export interface RecordedOutput extends FileState {
  readonly key: string;
}

/** What was built last time, by path below the published folder. */
export interface BuildRecord {
  readonly version: 1;
  readonly outputs: Readonly<Record<string, RecordedOutput>>;
}

/** The record of a build: the wanted outputs that are among `files`, with the state of their files, sorted by path. */
export function makeBuildRecord(wanted: readonly PlannedOutput[], files: ReadonlyMap<string, FileState>): BuildRecord {
  const entries = wanted.flatMap(({ path, key }) => {
    const file = files.get(path);
    return file === undefined ? [] : [[path, { key, size: file.size, modified: file.modified }] as const];
  });
  const sorted = entries.toSorted(byKey);
  return { version: 1, outputs: Object.fromEntries(sorted) };
}

/** The record in a file; `null` when it is absent, unreadable, damaged or of another version, so that all is built anew. */
export async function readBuildRecord(file: string): Promise<BuildRecord | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isBuildRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Writes a record whole or not at all; makes the folders above it. Throws the system's error when it cannot. */
export async function writeBuildRecord(file: string, record: BuildRecord): Promise<void> {
  await writeWhole(file, JSON.stringify(record));
}

function isBuildRecord(value: unknown): value is BuildRecord {
  if (!isObject(value) || !('version' in value) || !('outputs' in value)) return false;
  return value.version === 1 && isObject(value.outputs) && Object.values(value.outputs).every(isRecordedOutput);
}

function isRecordedOutput(value: unknown): value is RecordedOutput {
  if (!isObject(value) || !('key' in value) || !('size' in value) || !('modified' in value)) return false;
  return typeof value.key === 'string' && typeof value.size === 'number' && typeof value.modified === 'number';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
