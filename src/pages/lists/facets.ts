import type { Facet } from '../../explorer/create-index.ts';
import type { FacetValue } from '../../explorer/explorer-index.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/words.ts';
import type { Engineer, Note, Skill } from '../../portfolio/portfolio.ts';
import { provenOf, unprovenOf } from '../../portfolio/prove-skills.ts';
import { strengths } from '../../portfolio/strength.ts';
import type { PageContext } from '../page-context.ts';
import { byAvailability, byYear, groupByKind, locationSlug, publicLocation, type Work, yearsOf } from './grouping.ts';
import type { FacetName } from './narrowing.ts';

/** The ways to narrow projects and achievements; skills add up, of all else any one is enough. */
export function workFacets(context: PageContext): readonly Facet<Work, FacetName>[] {
  const { portfolio, words } = context;
  const filterable = new Map(portfolio.skills.filter((skill) => skill.filterable).map((skill) => [skill.name, skill]));
  return [
    {
      name: 'year',
      combine: 'any',
      order: ([a], [b]) => byYear(a, b),
      valuesOf: (work) => yearsOf(work, portfolio.asOf).map((year): FacetValue => [year, yearLabel(year, context)]),
    },
    {
      name: 'strength',
      combine: 'any',
      order: ([a], [b]) => stepOf(b) - stepOf(a),
      valuesOf: ({ strength }) => [[strength, words.strength.label[strength]]],
    },
    {
      name: 'engineer',
      combine: 'any',
      order: null,
      valuesOf: ({ engineers }) => engineers.map(({ slug, name }): FacetValue => [slug, name]),
    },
    {
      name: 'organization',
      combine: 'any',
      order: null,
      valuesOf: ({ organization }) => (organization === null ? [] : [[organization.slug, organization.name]]),
    },
    { name: 'skill', combine: 'all', order: null, valuesOf: ({ skills }) => skillsOfWork(skills, filterable) },
    {
      name: 'figures',
      combine: 'any',
      order: null,
      valuesOf: ({ metrics }) => (metrics.length === 0 ? [] : [['yes', words.lists.withFigures]]),
    },
    {
      name: 'kind',
      combine: 'any',
      order: null,
      valuesOf: (work) => {
        const kind = 'summary' in work ? 'projects' : 'achievements';
        return [[kind, words.site[kind]]];
      },
    },
  ];
}

/** A year, or what stands for it, in words. */
export function yearLabel(year: string, { words: { period }, locale }: Language): string {
  if (year === 'undated') return period.undated;
  return year === 'present' ? period.ongoing : formatDate(year, locale);
}

/** A skill shows the broader ones too. */
function skillsOfWork(skills: readonly Skill[], filterable: ReadonlyMap<string, Skill>): readonly FacetValue[] {
  const named = skills.flatMap(({ name, ancestors }) => [name, ...ancestors]);
  return named.flatMap((each) => filterable.get(each) ?? []).map(({ slug, name }): FacetValue => [slug, name]);
}

const steps: readonly string[] = strengths;

function stepOf(strength: string): number {
  return steps.indexOf(strength);
}

/** The way to narrow a list of notes: by what they are. */
export function noteFacets({ portfolio, words }: PageContext): readonly Facet<Note, FacetName>[] {
  const valuesOf = ({ data: { kind } }: Note): readonly FacetValue[] =>
    kind === null ? [] : [[kind, words.note.kinds[kind]]];
  return groupByKind(portfolio.notes).size === 0 ? [] : [{ name: 'kind', combine: 'any', order: null, valuesOf }];
}

/** The ways to narrow the directory of people; skills add up, of all else any one is enough. */
export function peopleFacets({ words }: PageContext): readonly Facet<Engineer, FacetName>[] {
  return [
    { name: 'skill', combine: 'all', order: null, valuesOf: provenSkills, declaredOf: declaredSkills },
    { name: 'location', combine: 'any', order: null, valuesOf: locationValues },
    {
      name: 'availability',
      combine: 'any',
      order: ([a], [b]) => byAvailability(a, b),
      valuesOf: ({ data: { availability } }) =>
        availability === null ? [] : [[availability.status, words.engineer.available[availability.status]]],
    },
    { name: 'organization', combine: 'any', order: null, valuesOf: organizationValues },
  ];
}

function locationValues(engineer: Engineer): readonly FacetValue[] {
  const [location, slug] = [publicLocation(engineer), locationSlug(engineer)];
  return location === null || slug === null ? [] : [[slug, location]];
}

function organizationValues({ roles, projects, achievements }: Engineer): readonly FacetValue[] {
  return [...roles, ...projects, ...achievements]
    .flatMap(({ organization }) => organization ?? [])
    .map(({ slug, name }): FacetValue => [slug, name]);
}

function provenSkills({ skills }: Engineer): readonly FacetValue[] {
  return valuesOfSkills(provenOf(skills).map(({ skill }) => skill));
}

function declaredSkills(engineer: Engineer): readonly FacetValue[] {
  return valuesOfSkills(unprovenOf(engineer));
}

function valuesOfSkills(skills: readonly Skill[]): readonly FacetValue[] {
  return skills.filter(({ filterable }) => filterable).map(({ slug, name }): FacetValue => [slug, name]);
}
