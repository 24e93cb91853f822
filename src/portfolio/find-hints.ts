import { locate } from '../content/locate.ts';
import type { MetricData } from '../content/schemas/metric.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMeanName } from '../diagnostics/did-you-mean.ts';
import { findOpenings } from './find-openings.ts';
import { isPerson } from './is-person.ts';
import type { Engineer, EntryText, Portfolio, Skill } from './portfolio.ts';
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

function unprovenOf({ skills, learning }: Engineer): readonly Skill[] {
  const learnt = new Set(learning.map(({ name }) => name));
  return skills.filter(({ strength, skill }) => strength === null && !learnt.has(skill.name)).map(({ skill }) => skill);
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

/**
 * A hint for each figure that goes the other way than the one it calls better. That may be true (a price that was paid), but
 * more often the sign is missing: `change: 45` with `better: down`.
 */
function findContraryFigures(portfolio: Portfolio): readonly Diagnostic[] {
  return metricsOf(portfolio).flatMap((each) => (isContrary(each.metric) ? [contraryFigure(each)] : []));
}

interface WrittenMetric {
  readonly metric: MetricData;
  readonly path: readonly (string | number)[];
  readonly text: EntryText;
}

function metricsOf({ engineers, projects, achievements }: Portfolio): readonly WrittenMetric[] {
  const people = engineers.map(({ data: { metrics }, text }) => ({ metrics, text }));
  return [
    ...[...people, ...projects, ...achievements].flatMap(({ metrics, text }) =>
      metrics.map((metric, index) => ({ metric, path: ['metrics', index], text })),
    ),
    ...engineers.flatMap(({ data: { roles }, text }) =>
      roles.flatMap(({ highlights }, role) =>
        highlights.flatMap(({ metric }, index) =>
          metric === null ? [] : [{ metric, path: ['roles', role, 'highlights', index, 'metric'], text }],
        ),
      ),
    ),
  ];
}

function isContrary(metric: MetricData): boolean {
  const difference = differenceOf(metric);
  return metric.better === 'down' ? difference > 0 : metric.better === 'up' && difference < 0;
}

/** Positive when the figure went up; zero for a level, which did not move. */
function differenceOf({ change, from, to }: MetricData): number {
  if (change !== null) return change;
  return from === null || to === null ? 0 : to - from;
}

function contraryFigure({ metric: { label, change, better }, path, text }: WrittenMetric): Diagnostic {
  const direction = better === 'down' ? 'up' : 'down';
  const remedy = change === null ? 'exchange `from` and `to`' : `write "change: ${-change}"`;
  return {
    severity: 'hint',
    code: 'contrary-figure',
    message: `"${label}" goes ${direction}, and \`better: ${better}\` calls that worse`,
    place: locate(text.yaml, [...path, change === null ? 'to' : 'change']),
    help: `${remedy}, or "better: ${direction}"; if it is as it says, leave it`,
  };
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

/** A hint for each unit of `units.yml` that no metric counts in: most often one of the two is misspelt. */
function findUnusedUnits(portfolio: Portfolio): readonly Diagnostic[] {
  const { yaml, byName, file } = portfolio.units;
  if (yaml === null) return [];
  const used = new Set(metricsOf(portfolio).flatMap(({ metric: { unit } }) => unit ?? []));
  const unused = [...byName.keys()].filter((unit) => !used.has(unit));
  return unused.map((unit) => {
    const near = didYouMeanName(
      unit,
      [...used].filter((each) => !byName.has(each)),
    );
    return {
      severity: 'hint',
      code: 'unused-unit',
      message: `no metric counts in "${unit}"`,
      place: locate(yaml, [unit], 'key'),
      help:
        near === null ? `write it like the \`unit\` of a metric, or remove it from ${file}` : `did you mean "${near}"?`,
    };
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
