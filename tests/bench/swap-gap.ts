import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { neighboursOf } from '../../src/publish/neighbours.ts';
import { MARKER } from '../../src/publish/site-folder.ts';
import { swapFolders } from '../../src/publish/swap-folders.ts';

/** How often a site is published while somebody reads it. */
const SWAPS = 2000;

interface Seen {
  readonly reads: number;
  readonly misses: number;
  /** How long each gap was, from the first read that found nothing to the next that found the page, in ms. */
  readonly gaps: readonly number[];
}

interface Reading {
  readonly page: string;
  /** Not 0 any more when it is to end. */
  readonly isOver: SharedArrayBuffer;
}

/** Reads a page as quickly as it can, in a thread of its own. */
function read({ page, isOver }: Reading): Seen {
  const over = new Int32Array(isOver);
  const gaps: number[] = [];
  let [reads, misses] = [0, 0];
  let missing: number | null = null;
  while (Atomics.load(over, 0) === 0) {
    const found = statSync(page, { throwIfNoEntry: false }) !== undefined;
    reads += 1;
    if (!found) misses += 1;
    if (!found) missing ??= performance.now();
    else if (missing !== null) {
      gaps.push(performance.now() - missing);
      missing = null;
    }
  }
  return { reads, misses, gaps };
}

function writeSite(folder: string): void {
  mkdirSync(folder);
  for (const name of [MARKER, 'index.html']) writeFileSync(join(folder, name), name);
}

async function measure(): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'proofolio-gap-'));
  const out = join(folder, '_site');
  writeSite(out);
  const isOver = new SharedArrayBuffer(4);
  const reader = new Worker(new URL(import.meta.url), { workerData: { page: join(out, 'index.html'), isOver } });
  await new Promise((resolve) => reader.once('online', resolve));
  const seen = new Promise<Seen>((resolve) => reader.once('message', resolve));
  const { staging } = neighboursOf(out);
  for (let swap = 0; swap < SWAPS; swap += 1) {
    writeSite(staging);
    swapFolders(out);
    rmSync(staging, { recursive: true });
  }
  Atomics.store(new Int32Array(isOver), 0, 1);
  const result = await seen;
  rmSync(folder, { recursive: true });
  return result;
}

if (isMainThread) {
  const { reads, misses, gaps } = await measure();
  const sorted = gaps.toSorted((a, b) => a - b);
  const part = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3);
  console.log(`${SWAPS} swaps, ${reads} reads of a page meanwhile, of which ${misses} found nothing`);
  console.log(
    `${gaps.length} gaps were met; they lasted ${part(0.5)} ms in the middle, ${part(0.99)} ms with 99 of 100, ${part(1)} ms at most`,
  );
} else {
  parentPort?.postMessage(read(workerData));
}
