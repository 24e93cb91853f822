import { z } from 'zod';
import { linkAddress } from './addresses.ts';
import { evidenceSchema, linkSchema, pictureSchema, testimonialSchema } from './evidence.ts';
import { metricSchema } from './metric.ts';
import { participantSchema } from './participant.ts';
import { withPeriod } from './period.ts';
import { flag, formerPath, listOf, orNull, permalink, reference } from './scalars.ts';
import { prose, text } from './text.ts';

/** A piece of work with a write-up: `projects/<slug>.md`. */
export const projectSchema = withPeriod({
  title: text.describe('the project’s name'),
  summary: orNull(prose).describe('the project in a sentence or two'),
  engineers: z.array(participantSchema).min(1).readonly().describe('who worked on it, and as what where that is said'),
  organization: orNull(reference('organization')).describe('for whom'),
  client: orNull(text).describe(
    'for whom in words that may be public, such as “a bank in Europe”; shown under `nda` too, where it names no organization',
  ),
  domain: orNull(text).describe('the field that it serves, such as logistics; shown under `nda` too'),
  status: orNull(z.enum(['development', 'live', 'completed', 'archived'])).describe('what has become of it'),
  skills: listOf(reference('skill')).describe('skills that it took'),
  metrics: listOf(metricSchema).describe('its figures'),
  evidence: listOf(evidenceSchema).describe('what a reader can open to check it'),
  testimonials: listOf(testimonialSchema).describe('what others say of it'),
  repository: orNull(linkAddress).describe('where its source can be read: evidence by those who made it'),
  demo: orNull(linkAddress).describe('where it can be tried: evidence by those who made it'),
  links: listOf(linkSchema).describe('where to read on'),
  images: listOf(pictureSchema).describe('pictures of it'),
  featured: flag.default(false).describe('shown first'),
  nda: flag
    .default(false)
    .describe('shown without organization, figures, evidence, testimonials, repository, demo, links and images'),
  permalink: orNull(permalink).describe('the page’s address, when it is not `/projects/<slug>/`'),
  aliases: listOf(formerPath).describe('earlier addresses of the page'),
  draft: flag.default(false).describe('left out of the site until it is `false`'),
});

export type ProjectData = z.output<typeof projectSchema>;
