const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\..*)?$/i;

/**
 * Why Windows cannot hold a file or folder of this name, in words that follow "Windows cannot hold it: "; `null` when it can.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
export function whyWindowsRefuses(name: string): string | null {
  const [character] = /[<>:"|?*\\\p{Cc}]/u.exec(name) ?? [];
  if (character !== undefined) {
    return /\p{Cc}/u.test(character) ? 'it holds a control character' : `it holds the character ${character}`;
  }
  if (DEVICES.test(name)) return `${name.replace(/\..*/, '')} is the name of a device there`;
  if (/[. ]$/.test(name)) return name.endsWith('.') ? 'it ends with a dot' : 'it ends with a space';
  return null;
}

/** The most bytes of a name: file systems hold 255 of them, and what is made of a file gets endings. */
export const MAX_NAME_BYTES = 200;

/** The most names in a path: no real one has half as many, and the whole path has a limit too. */
export const MAX_LEVELS = 20;

/** Whether a name is too long for some file system. */
export function isLongName(name: string): boolean {
  return Buffer.byteLength(name) > MAX_NAME_BYTES;
}

/**
 * A path as the least strict file system compares it: in Unicode form C and without case (`Straße` is `STRASSE`). Two paths
 * that are equal by this cannot both be published.
 */
export function foldPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
