/**
 * The path on the site of a file in the content folder: what lies in `files/` keeps its path below it, since hosts look
 * for some files by name; pictures lie below `/media/`.
 */
export function assetPath(asset: string): string {
  if (asset.startsWith('files/')) return `/${asset.slice('files/'.length)}`.normalize('NFC');
  return (asset.startsWith('media/') ? `/${asset}` : `/media/entries/${asset}`).normalize('NFC');
}
