import { z } from 'zod';
import { namesAnotherSite } from '../deceptive-address.ts';
import { linkAddress, webAddress } from './addresses.ts';
import { fieldOf, ruleOverFields } from './rule.ts';
import { isoDate, listOf, orNull, reference } from './scalars.ts';
import { properName, prose, text } from './text.ts';

/** For a map with `label` and `url`: the words may be an address, but then that of the same site. */
export const labelRule = [
  (value: unknown): boolean => {
    const [label, url] = [fieldOf(value, 'label'), fieldOf(value, 'url')];
    return typeof label !== 'string' || typeof url !== 'string' || !namesAnotherSite(label, url);
  },
  ruleOverFields(
    'the words of this link are the address of another site, or look like it',
    { code: 'deceptive-address', help: 'write in words what is there' },
    ['label'],
  ),
] as const;

/** Something that a reader can open to check a claim. */
export const evidenceSchema = z
  .strictObject({
    label: text.describe('what the reader will see'),
    url: linkAddress.describe('where it is'),
    kind: z.enum(['code', 'document', 'talk', 'press', 'statement']).describe('what it is'),
    by: z.enum(['self', 'colleague', 'client', 'third-party']).describe('who says it'),
  })
  .refine(...labelRule);

export type EvidenceData = z.output<typeof evidenceSchema>;

/** What somebody else says of an engineer or of a project. */
export const testimonialSchema = z.strictObject({
  text: prose.describe('what was said, without quotation marks around it'),
  author: properName.describe('who said it'),
  role: orNull(text).describe('as what'),
  organization: orNull(properName).describe('of which organization; linked where `organizations.yml` has it'),
  by: z.enum(['colleague', 'client', 'third-party']).describe('what the author is to the work'),
  date: orNull(isoDate).describe('when it was said'),
  url: orNull(webAddress).describe(
    'where a reader can open it; it is evidence then: of its project, or of the skills that it names in a profile',
  ),
  skills: listOf(reference('skill')).describe('skills that it speaks of; its project names them then'),
});

export type TestimonialData = z.output<typeof testimonialSchema>;

/** A link with its words. */
export const linkSchema = z
  .strictObject({
    label: properName.describe('the words of the link'),
    url: linkAddress.describe('where it leads'),
  })
  .refine(...labelRule);

export type LinkData = z.output<typeof linkSchema>;

/** Where a picture lies. */
export const picturePath = text.meta({ shape: 'path', reference: 'picture', language: 'none' });

/** A picture and what it shows. */
export const pictureSchema = z.strictObject({
  src: picturePath.describe('the picture’s path, relative to this file'),
  alt: prose.describe('what the picture shows, for people who do not see it'),
});
