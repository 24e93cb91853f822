import path from 'node:path';
import { readCached, writeCached } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import { type FaultsOf, type HtmlFault, htmlFaults, RULES } from './html-faults.ts';

/** Finds the faults of pages. */
export interface FaultFinder {
  readonly faultsOf: FaultsOf;
  /** Caches what was found, for the next run. */
  readonly save: () => Promise<void>;
}

/** The faults of pages by the hash of their bytes, as the rules of one version found them. */
interface StoredFaults {
  readonly rules: string;
  readonly pages: Readonly<Record<string, readonly HtmlFault[]>>;
}

/**
 * Looks for faults only in pages that were not looked at before by the same rules: it takes longer than all other checks of a page
 * together. Each site folder has a file of its own below the folder `cache`, with the pages that it had last.
 */
export async function findFaultsIn(folder: string, cache: string): Promise<FaultFinder> {
  const file = path.join(cache, 'html-faults', `${hashOf(path.resolve(folder)).slice(0, 16)}.json`);
  const known = await readStored(file);
  const pages: Record<string, readonly HtmlFault[]> = {};
  let isNew = false;
  return {
    faultsOf: (bytes) => {
      const hash = hashOf(bytes);
      const cached = known[hash];
      isNew ||= cached === undefined;
      const faults = cached ?? htmlFaults(bytes.toString('utf8'));
      pages[hash] = faults;
      return faults;
    },
    save: async () => {
      if (isNew) await writeCached(file, Buffer.from(JSON.stringify({ rules: RULES, pages } satisfies StoredFaults)));
    },
  };
}

async function readStored(file: string): Promise<StoredFaults['pages']> {
  const bytes = await readCached(file);
  if (bytes === null) return {};
  // Nobody else wrote it: a cached file begins with its hash.
  const stored: StoredFaults = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return stored.rules === RULES ? stored.pages : {};
}
