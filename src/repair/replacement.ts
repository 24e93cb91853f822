import type { Node } from 'yaml';
import type { YamlStretch } from '../content/parse-yaml.ts';
import type { Change } from './repair.ts';

/** What replaces the characters from `start` to `end` of the source. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly change: Change;
}

/** Where a node stands in the source. */
export function rangeOf({ range }: Node, { start }: YamlStretch): readonly [start: number, end: number] {
  return range ? [start + range[0], start + range[1]] : [0, 0];
}
