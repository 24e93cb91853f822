import type { BuildRecord, FileState, PlannedOutput } from './build-record.ts';

/** What a run does with each path of the published folder; every list is sorted. */
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

/** Whether a plan leaves the published folder exactly as it is. */
export function changesNothing({ write, remove }: Plan): boolean {
  return write.length === 0 && remove.length === 0;
}
