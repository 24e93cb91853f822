import { z } from 'zod';
import { email } from './addresses.ts';
import {
  awardSchema,
  certificationSchema,
  educationSchema,
  membershipSchema,
  patentSchema,
  roleSchema,
  serviceSchema,
  volunteeringSchema,
} from './career.ts';
import { linkSchema, pictureSchema, testimonialSchema } from './evidence.ts';
import { languageTag } from './language-tag.ts';
import { metricSchema } from './metric.ts';
import { rule } from './rule.ts';
import { colour, flag, formerPath, listOf, orNull, permalink, reference, year } from './scalars.ts';
import { profileOrder } from './sections.ts';
import { addressText, code, properName, prose, text } from './text.ts';

const placeName = addressText.meta({ language: 'name' });

const visibility = z.enum(['public', 'resume', 'private']).default('public');

const expertise = z.strictObject({
  title: text.describe('the area'),
  summary: orNull(prose).describe('the area in a sentence'),
  skills: listOf(reference('skill')).describe('skills of this area'),
});

const principle = z.strictObject({
  title: text.describe('the principle in a few words'),
  text: orNull(prose).describe('what it means in practice'),
});

/** Names of skills: a list, or lists by the name of a group. Both are read as groups; that of a list has no title. */
const groupedSkills = z
  .union([
    z.array(reference('skill')).readonly(),
    z
      .record(z.string(), z.array(reference('skill')).readonly())
      .refine(
        (groups) => Object.keys(groups).every((title) => title.trim() !== ''),
        rule('a group of skills has no name', { code: 'blank', help: 'name it, such as "Languages: [ … ]"' }),
      ),
  ])
  .transform((skills): readonly SkillNames[] =>
    isList(skills) ? [{ title: null, skills }] : Object.entries(skills).map(([title, own]) => ({ title, skills: own })),
  )
  .default([]);

interface SkillNames {
  readonly title: string | null;
  readonly skills: readonly string[];
}

function isList(skills: readonly string[] | Readonly<Record<string, readonly string[]>>): skills is readonly string[] {
  return Array.isArray(skills);
}

/** An engineer's profile: `engineers/<slug>.md`. */
export const engineerSchema = z.strictObject({
  name: text.meta({ language: 'name of a person or role' }).describe('the full name'),
  kind: z
    .enum(['person', 'role'])
    .default('person')
    .describe('a person, or the profile of a role that nobody in particular holds'),
  pronunciation: orNull(properName).describe('how the name is said, for those who read it for the first time'),
  pronouns: orNull(text).describe('how others speak of this engineer, such as she/her'),
  headline: orNull(text).describe('what this engineer does, in one line'),
  description: orNull(prose).describe(
    'this engineer in a sentence or two, shown below the headline and in search results',
  ),
  title: orNull(text).describe('the page’s title, when it is not the name'),
  keywords: listOf(text).describe('search words'),
  since: orNull(year).describe('the year in which this engineer’s profession began'),
  location: orNull(placeName).describe('where this engineer works from'),
  email: orNull(email).describe('e-mail address'),
  phone: orNull(code).describe('telephone number; with + and its country code it can be dialled from the page'),
  visibility: z
    .strictObject({
      email: visibility.describe('who sees the e-mail address'),
      phone: visibility.describe('who sees the telephone number'),
      location: visibility.describe('who sees the location'),
    })
    .prefault({})
    .describe(
      'where contact data is shown: on the page too (`public`, as without this field), only in the résumé, or nowhere',
    ),
  links: listOf(linkSchema).describe('profiles elsewhere'),
  portrait: orNull(pictureSchema).describe('a picture of this engineer'),
  color: orNull(colour).describe('the accent of this engineer’s page'),
  languages: listOf(
    z.strictObject({
      language: languageTag.describe('which language'),
      level: orNull(properName).describe('how well: `native`, a level of the CEFR (`A1` to `C2`), or your own words'),
    }),
  ).describe('spoken languages'),
  availability: orNull(
    z.strictObject({
      status: z.enum(['open', 'limited', 'closed']).describe('whether there is time for new work'),
      for: listOf(text).describe('for what'),
    }),
  ).describe('whether and for what this engineer can be asked'),
  skills: groupedSkills.describe('skills that no area of expertise names; in groups where they have names'),
  learning: listOf(reference('skill')).describe('skills being learnt; shown as such'),
  expertise: listOf(expertise).describe('areas of expertise'),
  principles: listOf(principle).describe('how this engineer works'),
  metrics: listOf(metricSchema).describe('figures that belong to the person, not to one piece of work'),
  testimonials: listOf(testimonialSchema).describe('what others say of this engineer'),
  services: listOf(serviceSchema).describe('what can be had from this engineer'),
  roles: listOf(roleSchema).describe('the career'),
  education: listOf(educationSchema).describe('schools and degrees'),
  certifications: listOf(certificationSchema).describe('certificates'),
  awards: listOf(awardSchema).describe('prizes and honours'),
  patents: listOf(patentSchema).describe('inventions that an office has on record'),
  volunteering: listOf(volunteeringSchema).describe('work for no pay'),
  memberships: listOf(membershipSchema).describe('associations, committees and the like'),
  interests: listOf(text).describe('what else there is to know of this engineer, each in a few words'),
  sections: orNull(profileOrder).describe(
    'which sections this profile has, in their order, in place of `sections.profile` of `site.yml`',
  ),
  featured: flag.default(false).describe('among the first on the home page of a team, and on its card'),
  status: z.enum(['current', 'alumni']).default('current').describe('still with the team, or not any more'),
  permalink: orNull(permalink).describe('the page’s address, when it is not `/engineers/<slug>/`'),
  aliases: listOf(formerPath).describe('earlier addresses of the page'),
  draft: flag.default(false).describe('left out of the site until it is `false`'),
});

export type EngineerData = z.output<typeof engineerSchema>;
