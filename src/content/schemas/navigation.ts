import { z } from 'zod';
import { linkAddress } from './addresses.ts';
import { labelRule, linkSchema } from './evidence.ts';
import { isGiven, ruleOverFields } from './rule.ts';
import { listOf, orNull } from './scalars.ts';
import { prose, text } from './text.ts';

/** The main navigation, whole: links, and lists of links below a word. */
export const navigationSchema = listOf(
  z
    .strictObject({
      label: text.describe('the words of the entry'),
      url: orNull(linkAddress).describe('where it leads'),
      items: listOf(linkSchema).describe('the links that open below it, in place of `url`'),
    })
    .refine(...labelRule)
    .refine(
      (entry) => isGiven(entry, 'url') || isGiven(entry, 'items'),
      ruleOverFields('this entry leads nowhere', {
        code: 'missing-field',
        help: 'add "url: …", or "items:" with links that open below it',
      }),
    )
    .refine(
      (entry) => !(isGiven(entry, 'url') && isGiven(entry, 'items')),
      ruleOverFields(
        'an entry that others open below is no link',
        { code: 'bad-navigation', help: 'make it the first of "items"' },
        ['url'],
      ),
    ),
);

/** What stands at the foot of every page, besides what the engine says there. */
export const footerSchema = z.strictObject({
  lines: listOf(prose).describe('sentences, each a line of its own'),
  links: listOf(linkSchema).describe('further links'),
});
