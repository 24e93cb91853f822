/**
 * A path as the most careless file system compares it: in Unicode form C and without case (`Straße` is `STRASSE`). Two paths
 * that are equal by this cannot both be published.
 */
export function foldPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
