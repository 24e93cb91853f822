/** The content folders that generated files are laid into: a small one that all can refer to, and two that are mutated. */
export const baseFolders = {
  small: 'tests/fuzz/site',
  team: 'tests/fixtures/team',
  full: 'tests/fixtures/full',
} as const;

export type Base = keyof typeof baseFolders;

/** Files that are read together: each is a case. */
export interface Batch {
  readonly base: Base;
  /** Text or bytes by path inside the content folder, added to the base or in the place of its file. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Whether whole pages are rendered and validated too, which costs a hundred times as much. */
  readonly isRendered: boolean;
}
