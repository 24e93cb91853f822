import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Limiter, limitTasks } from './limit-tasks.ts';
import { pictureRecipe } from './picture-recipe.ts';

/** What all work on the pictures of one content folder shares. */
export interface Workshop {
  /** The content folder. */
  readonly folder: string;
  /** The folder for what was made before by the same recipe. */
  readonly cache: string;
  /** Hash over what the bytes of a variant depend on besides the picture. */
  readonly recipe: string;
  readonly limit: Limiter;
}

/** A decoded picture takes up to 50 MB, or 200 MB with all its colours: so many at a time, however many cores there are. */
const MOST_AT_A_TIME = 4;

/** Opens the workshop for a content folder, with its cache below `cache`. */
export async function openWorkshop(folder: string, cache: string): Promise<Workshop> {
  const recipe = await pictureRecipe();
  const limit = limitTasks(Math.min(MOST_AT_A_TIME, availableParallelism()));
  return { folder, cache: join(cache, recipe.slice(0, 16)), recipe, limit };
}
