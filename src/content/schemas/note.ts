import { z } from 'zod';
import { flag, isoDate, listOf, orNull, reference, webAddress } from './scalars.ts';
import { prose, text } from './text.ts';

/** An article or talk: `notes/<slug>.md`. */
export const noteSchema = z.strictObject({
  title: text.describe('the note’s title'),
  engineers: z.array(reference('engineer')).min(1).readonly().describe('who wrote or gave it'),
  date: orNull(isoDate).describe('when it was published'),
  summary: orNull(prose).describe('the note in a sentence'),
  skills: listOf(reference('skill')).describe('skills that it is about'),
  url: orNull(webAddress).describe('where it is published, when that is elsewhere'),
  status: z.enum(['published', 'planned']).default('published').describe('`planned` is shown as coming soon'),
  draft: flag.default(false).describe('left out of the site until it is `false`'),
});

export type NoteData = z.output<typeof noteSchema>;
