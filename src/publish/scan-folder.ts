import type { Stats } from 'node:fs';
import type { FileState } from '../plan/file-state.ts';
import { MARKER } from './marker.ts';
import { walkFolder } from './walk-folder.ts';

/**
 * The state of every file below a published folder, without the marker, by relative path with forward slashes.
 * What is neither file nor folder counts as a file of size −1. The map is empty when the folder is absent.
 */
export function scanFolder(folder: string): ReadonlyMap<string, FileState> {
  return statesOf(walkFolder(folder).files);
}

/** The states of walked files, without the marker. */
export function statesOf(files: ReadonlyMap<string, Stats>): ReadonlyMap<string, FileState> {
  const states = new Map<string, FileState>();
  for (const [path, stats] of files) if (path !== MARKER) states.set(path, stateOf(stats));
  return states;
}

/** What is remembered of a file. */
export function stateOf(stats: Stats): FileState {
  return { size: stats.isFile() ? stats.size : -1, modified: stats.mtimeMs };
}
