import fc from 'fast-check';
import { afterAll, beforeAll, expect } from 'vitest';
import { everyState } from '../harness/every-state.ts';
import { seed } from '../harness/random-cases.ts';
import type { Base, Batch } from './batch.ts';
import { startWorker, type WatchedWorker } from './watched-worker.ts';

/** One generated file: where it lies, with a star in names that may be any, and what is in it. */
export type Case = readonly [path: string, content: string | Uint8Array];

/** How many cases of a kind are tried, and which. */
export interface Amount {
  readonly base: Base;
  /** About so many in `npm test`, and at least so many in `npm run test:all`. */
  readonly few: number;
  readonly all: number;
  /** Every so many-th batch is rendered to whole pages. */
  readonly renderEvery: number;
}

const SEEDS = [seed, seed ^ 1];
const BATCH = 24;
/** Batches of up to 24 files have six on average: fast-check prefers small ones, and some replace each other. */
const MEAN = 6;

/** Milliseconds that a test of many cases may take on a busy machine. */
export const fuzzTimeout: number = everyState ? 7_200_000 : 300_000;

/** What tries cases: call it at the top of a test file, and the function that it gives inside of tests. */
export function useFuzzing(): (cases: fc.Arbitrary<Case>, amount: Amount) => Promise<void> {
  let worker: WatchedWorker | null = null;
  beforeAll(() => {
    worker = startWorker();
  });
  afterAll(() => worker?.stop());
  return async (cases, amount) => {
    if (worker === null) throw new Error('cases are tried inside of tests');
    await holdFor(cases, amount, worker);
  };
}

async function holdFor(cases: fc.Arbitrary<Case>, amount: Amount, { findFaults }: WatchedWorker): Promise<void> {
  const wanted = everyState ? amount.all : amount.few;
  let tried = 0;
  const property = fc.asyncProperty(batchesOf(cases, amount), async (batch) => {
    tried += Object.keys(batch.files).length;
    expect(await findFaults(batch)).toEqual([]);
  });
  for (const own of SEEDS) await fc.assert(property, { seed: own, numRuns: Math.ceil(wanted / MEAN / SEEDS.length) });
  // Few batches may be smaller than most.
  expect(tried).toBeGreaterThanOrEqual(everyState ? wanted : wanted / 4);
}

function batchesOf(cases: fc.Arbitrary<Case>, { base, renderEvery }: Amount): fc.Arbitrary<Batch> {
  return fc.record({
    base: fc.constant(base),
    files: fc.array(cases, { minLength: 1, maxLength: BATCH, size: 'max' }).map(filesOf),
    isRendered: fc.noBias(fc.nat(renderEvery - 1)).map((place) => place === 0),
  });
}

/** Generated entries are told apart by their number, which stands in the place of the star. */
function filesOf(cases: readonly Case[]): Batch['files'] {
  return Object.fromEntries(cases.map(([path, content], place) => [path.replace('*', String(place)), content]));
}
