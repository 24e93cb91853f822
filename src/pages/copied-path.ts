/** Whether a file of the content folder is copied as it is; all other files besides text are pictures. */
export function isCopied(asset: string): boolean {
  return asset.startsWith('files/');
}

/** The path on the site of a copied file: its path below `files/`, since hosts look for some files by name. */
export function copiedPath(asset: string): string {
  return `/${asset.slice('files/'.length)}`.normalize('NFC');
}
