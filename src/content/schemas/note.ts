import { z } from 'zod';
import { linkAddress, webAddress } from './addresses.ts';
import { flag, isoDate, listOf, orNull, reference } from './scalars.ts';
import { properName, prose, text } from './text.ts';

/** An article, a talk or the like: `notes/<slug>.md`. */
export const noteSchema = z.strictObject({
  title: text.describe('the note’s title'),
  engineers: z.array(reference('engineer')).min(1).readonly().describe('who wrote or gave it'),
  kind: orNull(z.enum(['article', 'talk', 'paper', 'podcast', 'video', 'book', 'course'])).describe('what it is'),
  venue: orNull(properName).describe('where it was given or published: a conference, a journal, a show'),
  date: orNull(isoDate).describe('when it was published; of a talk, when it was given'),
  coauthors: listOf(properName).describe('who else wrote or gave it, and has no profile here'),
  summary: orNull(prose).describe('the note in a sentence'),
  skills: listOf(reference('skill')).describe('skills that it is about'),
  url: orNull(webAddress).describe('where it is published, when that is elsewhere'),
  slides: orNull(linkAddress).describe('where its slides are'),
  video: orNull(linkAddress).describe('where it can be watched'),
  status: z.enum(['published', 'planned']).default('published').describe('`planned` is shown as coming soon'),
  draft: flag.default(false).describe('left out of the site until it is `false`'),
});

export type NoteData = z.output<typeof noteSchema>;
