import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { hashOf } from '../files/hash.ts';
import { encoding } from './encode-variant.ts';

/** Grows when this room makes something else of a picture, so that nothing older is taken from the cache. */
const VERSION = '1';

/**
 * Hash over what the bytes of a variant depend on besides the picture: our settings, the version of the library, and the
 * platform that it is compiled for. The version stands in the library's `package.json`; to load it for that takes too long.
 */
export async function pictureRecipe(): Promise<string> {
  return hashOf(VERSION, JSON.stringify(encoding), await sharpVersion(), process.platform, process.arch);
}

async function sharpVersion(): Promise<string> {
  const file = findPackageJSON('sharp', import.meta.url);
  const description: unknown = file === undefined ? null : JSON.parse(await readFile(file, 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version);
  }
  throw new Error('the package "sharp" is not installed: run "npm ci"');
}
