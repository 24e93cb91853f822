import type { JsonSchema } from '../../../src/editor/json-schema.ts';

/** A place in a document, counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Something that can be written at a place; `insert` is a snippet that replaces the line from column `from` on. */
export interface Proposal {
  readonly label: string;
  readonly insert: string;
  readonly detail: string;
  readonly isKey: boolean;
  readonly from: number;
}

export function schemasOf(path: string, root: string): readonly string[];
export function proposeAt(schema: JsonSchema, text: string, position: Position): readonly Proposal[];
export function describeAt(schema: JsonSchema, text: string, position: Position): string | null;
