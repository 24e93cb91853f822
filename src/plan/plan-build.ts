import type { BuildRecord, FileState, PlannedOutput } from './build-record.ts';

/** What a run does with each path of the published folder; what is written or removed is sorted. */
export interface Plan {
  /** Paths to be written anew. */
  readonly write: readonly string[];
  /** Paths whose file stays as it is. */
  readonly keep: readonly string[];
  /** Paths that are on disk and no longer wanted. */
  readonly remove: readonly string[];
}

/**
 * Compares what is wanted with what was built (`record`) and with what lies in the published folder (`present`).
 * A file is kept only when it was made from the same key and nobody has touched it since.
 */
export function planBuild(
  wanted: readonly PlannedOutput[],
  record: BuildRecord | null,
  present: ReadonlyMap<string, FileState>,
): Plan {
  const recorded = new Map(Object.entries(record?.outputs ?? {}));
  const keys = new Map(wanted.map(({ path, key }) => [path, key]));
  const isCurrent = (path: string): boolean => {
    const last = recorded.get(path);
    const file = present.get(path);
    if (last === undefined || file === undefined || file.size < 0) return false;
    return last.key === keys.get(path) && last.size === file.size && last.modified === file.modified;
  };
  const paths = [...keys.keys()].sort();
  return {
    write: paths.filter((path) => !isCurrent(path)),
    keep: paths.filter(isCurrent),
    remove: [...present.keys()].filter((path) => !keys.has(path)).sort(),
  };
}

/**
 * The same where an earlier run has left exactly `last`, and nobody else writes: outputs that are the very same objects are
 * passed over, so that it takes a moment among thousands.
 */
export function planChange(last: readonly PlannedOutput[], wanted: readonly PlannedOutput[]): Plan {
  const [before, now] = withoutSameEnds(last, wanted).map((outputs) => new Set(outputs));
  const gone = new Map([...(before ?? [])].filter((each) => !now?.has(each)).map(({ path, key }) => [path, key]));
  const come = new Map([...(now ?? [])].filter((each) => !before?.has(each)).map(({ path, key }) => [path, key]));
  const write = [...come].flatMap(([path, key]) => (gone.get(path) === key ? [] : [path])).sort();
  const written = new Set(write);
  return {
    write,
    keep: wanted.map(({ path }) => path).filter((path) => !written.has(path)),
    remove: [...gone.keys()].filter((path) => !come.has(path)).sort(),
  };
}

/** Two lists without the items with which both begin, and those with which both end. */
function withoutSameEnds<Item>(one: readonly Item[], other: readonly Item[]): readonly (readonly Item[])[] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Whether a plan leaves the published folder exactly as it is. */
export function changesNothing({ write, remove }: Plan): boolean {
  return write.length === 0 && remove.length === 0;
}
