import { z } from 'zod';
import { orNull } from './scalars.ts';

/** The sections of a profile, in the usual order. `unproven` is a part of `skills`, wherever that stands. */
const profileSections = [
  'figures',
  'achievements',
  'career',
  'projects',
  'testimonials',
  'services',
  'expertise',
  'skills',
  'unproven',
  'timeline',
  'education',
  'certifications',
  'awards',
  'patents',
  'volunteering',
  'memberships',
  'people',
  'notes',
  'principles',
  'interests',
  'text',
  'contact',
] as const;

const homeSections = ['people', 'lead', 'achievements', 'projects', 'roles'] as const;
const projectSections = ['text', 'pictures', 'testimonials', 'achievements', 'evidence', 'related'] as const;

/** The sections that pages have where nobody says otherwise. */
export const usualSections = { home: homeSections, project: projectSections, profile: profileSections } as const;

/** A kind of page whose sections can be ordered and left out. */
export type SectionedPage = keyof typeof usualSections;

function ordered<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z
    .array(z.enum(names))
    .min(1)
    .readonly()
    .superRefine((given, context) => {
      for (const [index, name] of given.entries()) {
        if (given.indexOf(name) === index) continue;
        const params = { code: 'repeated-section', help: 'keep it in one of the two places' } as const;
        const message = 'this section stands here already';
        context.addIssue({ code: 'custom', message, params, path: [index] });
      }
    });
}

/** Which sections a profile has, in their order. */
export const profileOrder = ordered(profileSections);

/** Which sections pages have, in their order. */
export const sectionsSchema = z.strictObject({
  home: orNull(ordered(homeSections)).describe('of the home page of a team'),
  project: orNull(ordered(projectSections)).describe(
    'of a project; `evidence` comes last where it is not named, since it is always shown',
  ),
  profile: orNull(profileOrder).describe('of a profile that has no `sections` itself'),
});
