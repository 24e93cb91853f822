import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findContraryFigures, findUndeclinedUnits, findUnusedUnits } from './figure-hints.ts';
import { findOpenings } from './find-openings.ts';
import { isPerson } from './is-person.ts';
import type { Engineer, Portfolio, Skill } from './portfolio.ts';
import { unprovenOf } from './prove-skills.ts';
import { telephoneAddress } from './telephone-address.ts';
import { visibleContact } from './visible-contact.ts';

/** Everything that is not a mistake but worth a second look: claims that nothing shows, links that are more than that, figures that speak against themselves, numbers that nobody can dial, forms that nothing takes, drafts. */
export function findHints(portfolio: Portfolio): readonly Diagnostic[] {
  return [
    findUnprovenSkills,
    findBareAchievements,
    findOpenings,
    findContraryFigures,
    findIdleTestimonials,
    findUndialableNumbers,
    findUnusedUnits,
    findUndeclinedUnits,
    findDrafts,
  ].flatMap((find) => find(portfolio));
}

/**
 * A hint for each skill that a profile lists and no work shows, at the line that lists it. What somebody is learning is not a
 * claim, and a role profile is nobody in particular: neither gets one.
 */
function findUnprovenSkills({ engineers }: Portfolio): readonly Diagnostic[] {
  return engineers
    .filter(isPerson)
    .flatMap((engineer) => unprovenOf(engineer).map((skill) => unprovenSkill(skill, engineer)));
}

function unprovenSkill(skill: Skill, { name, text }: Engineer): Diagnostic {
  const names = new Set([skill.name, ...skill.aliases].map((each) => each.normalize()));
  const declared = text.references.find(
    ({ to, name: written, path }) =>
      to === 'skill' && (path[0] === 'skills' || path[0] === 'expertise') && names.has(written.normalize()),
  );
  return {
    severity: 'hint',
    code: 'unproven-skill',
    message: `nothing shows the skill "${skill.name}" of ${name} yet`,
    place: locate(text.yaml, declared?.path ?? ['skills']),
    help: 'name it in a project, achievement or role of this engineer that took it, or list it under `learning`',
  };
}

/**
 * A hint for each achievement that is a sentence and nothing more: no project behind it, no figure, nothing to open. One
 * under NDA may not say more.
 */
function findBareAchievements({ achievements }: Portfolio): readonly Diagnostic[] {
  const bare = achievements.filter(
    ({ project, metrics, evidence, nda }) => !nda && project === null && metrics.length === 0 && evidence.length === 0,
  );
  return bare.map(({ title, text }) => ({
    severity: 'hint',
    code: 'bare-achievement',
    message: `nothing stands behind the claim "${title}" yet`,
    place: locate(text.yaml, ['title']),
    help: 'give it `metrics` (what changed, by how much), `evidence` (where it can be checked), or the `project` it belongs to',
  }));
}

/** A hint for each testimonial of a profile that a reader can open and that says nothing of a skill: it would be the strongest proof. */
function findIdleTestimonials({ engineers }: Portfolio): readonly Diagnostic[] {
  return engineers.flatMap(({ testimonials, text }) =>
    testimonials.flatMap(({ author, url, skills }, index): Diagnostic[] => {
      if (url === null || skills.length > 0) return [];
      return [
        {
          severity: 'hint',
          code: 'idle-testimonial',
          message: `what ${author} says can be opened, and proves nothing here yet`,
          place: locate(text.yaml, ['testimonials', index]),
          help: 'name the `skills` that it speaks of, or move it to the project that it is about',
        },
      ];
    }),
  );
}

/** A hint for each telephone number on a page that gives no address to dial: it stands there as text. */
function findUndialableNumbers({ engineers }: Portfolio): readonly Diagnostic[] {
  return engineers.flatMap(({ data, text }): Diagnostic[] => {
    const { phone } = visibleContact(data, 'public');
    if (phone === null || telephoneAddress(phone) !== null) return [];
    return [
      {
        severity: 'hint',
        code: 'undialable-phone',
        message: `"${phone}" is no number that can be dialled from everywhere, so it is no link`,
        place: locate(text.yaml, ['phone']),
        help: 'write it as it is dialled from abroad, with + and the country code: "+44 20 7946 0000", or "+44 20 7946 0000 ext. 12"',
      },
    ];
  });
}

const MAX_NAMED_DRAFTS = 5;

/** One hint for all entries that are left out as drafts, or because they belong to one: nobody should miss them on the site. */
function findDrafts({ leftOut }: Portfolio): readonly Diagnostic[] {
  const drafts = [...leftOut].flatMap(([path, { reason }]) => (reason === 'draft' ? [path] : []));
  if (drafts.length === 0) return [];
  const more = drafts.length > MAX_NAMED_DRAFTS ? ` and ${drafts.length - MAX_NAMED_DRAFTS} more` : '';
  const subject =
    drafts.length === 1
      ? '1 entry is a draft, or belongs to one'
      : `${drafts.length} entries are drafts, or belong to one`;
  return [
    {
      severity: 'hint',
      code: 'draft-left-out',
      message: `${subject}, and not on the site: ${drafts.slice(0, MAX_NAMED_DRAFTS).join(', ')}${more}`,
      place: null,
      help: 'look at them, and for mistakes in them, with --drafts; remove `draft` to publish them',
    },
  ];
}
