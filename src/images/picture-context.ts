import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../files/hash.ts';
import { type Limiter, limitTasks } from '../files/limit-tasks.ts';
import { encoding } from './picture-variants.ts';

/** What all work on the pictures of one content folder shares. */
export interface PictureContext {
  /** The content folder. */
  readonly folder: string;
  /** The folder for what was made before by the same recipe. */
  readonly cache: string;
  /** Hash over what the bytes of a variant depend on besides the picture. */
  readonly recipe: string;
  readonly limit: Limiter;
}

/** A decoded picture takes up to 50 MB, or 200 MB with all its colours: so many at a time, however many cores there are. */
const MAX_TASKS = 4;

/** The context for a content folder, with its cache below `cache`. */
export async function openPictureContext(folder: string, cache: string): Promise<PictureContext> {
  const recipe = await pictureRecipe();
  const limit = limitTasks(Math.min(MAX_TASKS, availableParallelism()));
  return { folder, cache: join(cache, recipe.slice(0, 16)), recipe, limit };
}

/** Has to grow when this room treats pictures differently, so that nothing older is taken from the cache. */
const VERSION = '2';

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
