import { z } from 'zod';
import { orNull } from './scalars.ts';

const density = orNull(z.enum(['full', 'compact']));

/** How close the items of lists stand together. */
export const listsSchema = z.strictObject({
  people: density.describe(
    'of people, on the home page of a team too; left out, the directory is compact with more than 30',
  ),
  organizations: density.describe('of organizations; compact ones have their name, years and counts'),
  work: density.describe('of projects and achievements; compact ones have a line or two each, with their first figure'),
});
