/** One thing that was put right in a file. */
export interface Change {
  /** Stable name of the kind of change. */
  readonly code:
    | 'byte-order-mark'
    | 'line-endings'
    | 'mojibake'
    | 'empty-lines'
    | 'file-name'
    | 'hidden-character'
    | 'value'
    | 'list'
    | 'key'
    | 'indent'
    | 'alias'
    | 'body'
    | 'new-skill'
    | 'new-organization';
  /** What was done, in words. */
  readonly message: string;
}

/** A text with what was put right in it. */
export interface RepairedText {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** What is to become of one content file. */
export interface Repair {
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  /** The path that it had before, where it gets another name. */
  readonly from: string | null;
  /** The name by which people know the file. */
  readonly file: string;
  /** Its bytes as they were read; `null` when there is no such file yet. */
  readonly before: Uint8Array | null;
  /** Its whole new text. */
  readonly after: string;
  /** At least one. */
  readonly changes: readonly Change[];
  /** The lines that differ, as a unified diff; empty when only the byte order mark or line endings do. */
  readonly diff: string;
}
