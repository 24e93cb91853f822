/** A file that is to be written, by its path inside the content folder, with forward slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}
