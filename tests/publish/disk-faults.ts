// Publishes on a small disk of its own, and prints what happens: unshare -rm node disk-faults.ts FOLDER. Nobody outside sees that disk.
import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { publish } from '../../src/publish/publish.ts';
import { readSite, type Site, sourceOf } from './sites.ts';

/** What one attempt came to. */
export interface Attempt {
  readonly what: string;
  readonly messages: readonly string[];
  readonly isOldSiteThere: boolean;
}

const KILOBYTE = 1024;
const [, , folder = ''] = process.argv;
const out = join(folder, '_site');
const siteOf = (text: string): Site =>
  Object.fromEntries(Array.from({ length: 20 }, (_, page) => [`page-${page}/index.html`, text.repeat(8 * KILOBYTE)]));
const old = siteOf('a');

/** Leaves so many bytes of the disk free, and gives a function that frees the rest again. */
function fill(free: number): () => void {
  const ballast = join(folder, 'ballast');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - free)));
  return () => rmSync(ballast);
}

async function attempt(what: string, to = out): Promise<Attempt> {
  const { diagnostics } = await publish(to, sourceOf(folder, siteOf('b')));
  const isOldSiteThere = isDeepStrictEqual(await readSite(out), old);
  return { what, messages: diagnostics.map(({ message }) => message.replaceAll(folder, '…')), isOldSiteThere };
}

execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'proofolio', folder]);
await publish(out, sourceOf(folder, old));
const attempts: Attempt[] = [];
for (const free of [0, 4, 40, 100, 156]) {
  const empty = fill(free * KILOBYTE);
  attempts.push(await attempt(`${free} kB free`));
  empty();
}
execFileSync('mount', ['-o', 'remount,ro', folder]);
attempts.push(await attempt('read-only'), await attempt('read-only, a new nested folder', join(folder, 'a/b/c')));
process.stdout.write(JSON.stringify(attempts));
