/** The path on the site of a copied file: its path below `files/`, since hosts look for some files by name. */
export function copiedPath(asset: string): string {
  return `/${asset.slice('files/'.length)}`.normalize('NFC');
}
