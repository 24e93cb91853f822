import { readFile } from 'node:fs/promises';
import { subsetting } from './subset-recipe.ts';

/**
 * The bytes of a WOFF2 file with only these characters in it; the tool is loaded at the first call, since a build that
 * finds all in its cache does without. Same file, same characters, same tools: same bytes.
 */
export async function cutFont(file: string, characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return await subsetFont(await readFile(file), characters, subsetting);
}
