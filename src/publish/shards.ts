import { copyFile, lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../files/hash.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { PlannedOutput, RecordedRun, RunStory } from '../plan/build-record.ts';
import { faultCode } from './explain-fault.ts';
import type { SiteSource } from './site-source.ts';
import type { Hosted } from './with-headers.ts';
import { writeOutput } from './write-output.ts';

/** One of several parts of a site, each built by a machine of its own. */
export interface Shard {
  /** From 1 on. */
  readonly number: number;
  readonly count: number;
}

/** The file in a shard's folder that says what it is; not hidden, since what carries files between machines often leaves those out. */
export const SHARD_FILE = 'proofolio-shard.json';

const VERSION = 3;

/** What a shard is part of, and what it holds. */
interface ShardManifest {
  readonly version: typeof VERSION;
  readonly shard: Shard;
  /** How the whole site was made: the same for all shards that belong together. */
  readonly run: RecordedRun;
  /** How many pages of each kind the whole site has. How long stages took is left out: it would be another file each time. */
  readonly kinds: RunStory['kinds'];
  readonly outputs: readonly PlannedOutput[];
  /** `null` where the site has no page. */
  readonly hosted: Hosted | null;
}

type Built = Pick<SiteSource, 'wanted' | 'fill'>;

/** The part of a site that a shard holds, with the file that says so. Which file goes into which shard depends on its path alone. */
export function takeShard(
  { wanted, fill }: Built,
  shard: Shard,
  whole: Pick<ShardManifest, 'run' | 'kinds' | 'hosted'>,
): Built {
  const outputs = wanted.filter(({ path }) => shardOf(path, shard.count) === shard.number);
  const manifest: ShardManifest = { version: VERSION, shard, ...whole, outputs };
  const text = JSON.stringify(manifest);
  return {
    wanted: [...outputs, { path: SHARD_FILE, key: hashOf('shard', text) }],
    fill: async (folder, write) => {
      const diagnostics = await fill(
        folder,
        write.filter((path) => path !== SHARD_FILE),
      );
      if (write.includes(SHARD_FILE)) await writeOutput(folder, SHARD_FILE, text);
      return diagnostics;
    },
  };
}

function shardOf(path: string, count: number): number {
  return (Number.parseInt(hashOf(path).slice(0, 8), 16) % count) + 1;
}

/** A shard that was read. */
export interface ReadShard {
  readonly folder: string;
  readonly manifest: ShardManifest;
}

/** The shard in a folder; `null` when there is none that this version can read. */
export async function readShard(folder: string): Promise<ReadShard | null> {
  const text = await readFile(join(folder, SHARD_FILE), 'utf8').catch(() => '{}');
  try {
    // Paths in it are checked as those of any site before anything is written.
    const manifest: ShardManifest = JSON.parse(text);
    const isWhole = manifest.version === VERSION && manifest.shard && manifest.run && Array.isArray(manifest.outputs);
    return isWhole ? { folder, manifest } : null;
  } catch {
    return null;
  }
}

/** What a site of shards is to hold, and how it is copied together; `onFile` is called after each file. */
export function mergeShards(shards: readonly ReadShard[], onFile: () => void = () => {}): Built {
  const folders = new Map(shards.flatMap(({ folder, manifest }) => manifest.outputs.map(({ path }) => [path, folder])));
  return {
    wanted: shards.flatMap(({ manifest }) => manifest.outputs),
    fill: async (staging, write) => {
      const found: Diagnostic[] = [];
      for (const path of write) {
        found.push(...(await copyOne(join(folders.get(path) ?? '', path), join(staging, path))));
        onFile();
      }
      return found;
    },
  };
}

/** Parts that make no whole site, and what to do about it. */
export function badShard(message: string, help: string): Diagnostic {
  return { severity: 'error', code: 'bad-shard', message, place: null, help };
}

/** What is no plain file is not copied: a link could lead anywhere. */
async function copyOne(from: string, to: string): Promise<readonly Diagnostic[]> {
  const stats = await lstat(from).catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (stats?.isFile() !== true) {
    return [badShard(`the shard has no file "${from}"`, 'build this shard again, and carry all of its files over')];
  }
  await makeFolder(dirname(to), 0o755);
  await copyFile(from, to);
  return [];
}
