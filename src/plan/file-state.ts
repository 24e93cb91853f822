/** What tells, without reading it, whether a file is still the one that was built. */
export interface FileState {
  /** Size in bytes; −1 for what is no plain file, such as a symbolic link, so that it never counts as built. */
  readonly size: number;
  /** Time of the last change in milliseconds since 1970, with fractions. */
  readonly modified: number;
}
