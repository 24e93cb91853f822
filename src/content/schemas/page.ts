import { z } from 'zod';
import { flag, formerPath, listOf, orNull, permalink } from './scalars.ts';
import { prose, text } from './text.ts';

/** Any other page: `pages/<path>.md`. */
export const pageSchema = z.strictObject({
  title: text.describe('the page’s title'),
  description: orNull(prose).describe('the page in a sentence, for search results'),
  permalink: orNull(permalink).describe('the page’s address, when it is not its path'),
  aliases: listOf(formerPath).describe('earlier addresses of the page'),
  form: flag.default(false).describe('whether the contact form of `site.yml` stands below its text'),
  draft: flag.default(false).describe('left out of the site until it is `false`'),
});

export type PageData = z.output<typeof pageSchema>;
