/** One file that a run wants to have in the published folder. */
export interface PlannedOutput {
  /** Path below the published folder with forward slashes, for example `engineers/ada/index.html`. */
  readonly path: string;
  /** Hash over everything that the bytes of the file depend on. */
  readonly key: string;
}
