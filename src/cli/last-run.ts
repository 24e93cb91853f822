import { existsSync } from 'node:fs';
import path from 'node:path';
import { hashContent } from '../content/hash-content.ts';
import { hashOf } from '../files/hash.ts';
import type { Host } from '../hosts/header-rules.ts';
import { fileBeside } from '../hosts/host-file.ts';
import { type BuildRecord, isUntouched, type RecordedRun, readBuildRecord } from '../plan/build-record.ts';
import { engineHash } from '../plan/engine-hash.ts';
import type { Shard } from '../publish/shards.ts';
import { hasMarker, scanFolder } from '../publish/site-folder.ts';
import type { KnownPage } from '../texts/renamed-pages.ts';
import type { CliOptions } from './parse-options.ts';
import { PROJECT_FOLDER, STYLE_FOLDERS, schemasOf } from './project-folder.ts';

/** What is to be made of a site. */
export interface Target {
  /** The part of it; `null` is all of it. */
  readonly shard: Shard | null;
  /** The host that headers are written for. */
  readonly host: Host | null;
  readonly hsts: boolean;
  readonly precompress: boolean;
}

/** The fingerprint of what a folder holds: a shard is not the site, and a site with headers has a file more. */
export function recordedAs(fingerprint: string, { shard, host, hsts, precompress }: Target): string {
  const part = shard === null ? null : [shard.number, shard.count];
  return hashOf(fingerprint, JSON.stringify([part, host, hsts, precompress]));
}

/** Hash over everything that the site and its diagnostics depend on; `null` when the content cannot be hashed. */
export async function fingerprintOf(options: CliOptions, engine: string): Promise<string | null> {
  const hash = hashContent(options.content);
  if (hash === null) return null;
  const { content, base, url, drafts, allowedHosts, pagesOnly, strict, today } = options;
  return hashOf(
    engine,
    await engineHash(STYLE_FOLDERS),
    JSON.stringify([content, base, url, drafts, allowedHosts, pagesOnly, strict, today]),
    hash,
  );
}

/** The run that a record of the output folder is of, if it read the same and its output is still there; otherwise `null`. */
export async function lastRun(
  record: BuildRecord | null,
  { content, out, host }: CliOptions & Target,
  fingerprint: string,
): Promise<RecordedRun | null> {
  if (record === null || record.run?.fingerprint !== fingerprint) return null;
  const isThere =
    [schemasOf(content), fileBeside(host, out) ?? out].every(existsSync) &&
    (await hasMarker(out)) &&
    isUntouched(record, scanFolder(out));
  return isThere ? record.run : null;
}

/** What is known of the last site in a folder. */
export function lastRecord(out: string): Promise<BuildRecord | null> {
  return readBuildRecord(recordFileOf(out));
}

/** The pages of entries that the last site had; none where nothing is known of it. */
export function formerPages(record: BuildRecord | null): readonly KnownPage[] {
  return record?.run?.known ?? [];
}

/** Each output folder has a record of its own, kept in the project's cache. */
export function recordFileOf(out: string): string {
  return path.join(PROJECT_FOLDER, '.cache', 'records', `${hashOf(path.resolve(out)).slice(0, 16)}.json`);
}
