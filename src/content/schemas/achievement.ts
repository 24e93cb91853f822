import type { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { metricSchema } from './metric.ts';
import { participantSchema } from './participant.ts';
import { withPeriod } from './period.ts';
import { ruleOverFields } from './rule.ts';
import { flag, listOf, orNull, reference } from './scalars.ts';
import { prose, text } from './text.ts';

/** One claim with its proof: `achievements/<slug>.md`. Engineers, organization and dates default to those of its project. */
export const achievementSchema = withPeriod({
  title: text.describe('the claim in one line'),
  engineers: listOf(participantSchema).describe(
    'whose it is, and as what where that is said; the project’s engineers when left out',
  ),
  project: orNull(reference('project')).describe('the project that it belongs to'),
  organization: orNull(reference('organization')).describe('for whom; the project’s organization when left out'),
  skills: listOf(reference('skill')).describe('skills that it shows'),
  metrics: listOf(metricSchema).describe('its figures'),
  evidence: listOf(evidenceSchema).describe('what a reader can open to check it'),
  lesson: orNull(prose).describe('what was learnt'),
  featured: flag.default(false).describe('shown first'),
  nda: flag.default(false).describe('shown without organization, figures and evidence'),
  draft: flag.default(false).describe('left out of the site until it is `false`'),
}).refine(
  ({ engineers, project }) => Object.keys(engineers ?? []).length > 0 || Boolean(project),
  ruleOverFields('this achievement belongs to nobody', {
    code: 'missing-field',
    help: 'add `project`, or `engineers`',
  }),
);

export type AchievementData = z.output<typeof achievementSchema>;
