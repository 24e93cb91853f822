import type { Facet } from '../../explorer/create-index.ts';
import type { FacetValue } from '../../explorer/explorer-index.ts';
import type { Achievement, Project, Skill } from '../../portfolio/portfolio.ts';
import { strengths } from '../../portfolio/strength.ts';
import { yearOf } from '../lists/group-works.ts';
import { yearLabel } from '../lists/work-facets.ts';
import type { PageContext } from '../page-context.ts';

type Work = Project | Achievement;

/** The ways to narrow projects and achievements; skills add up, of all else any one is enough. */
export function workExplorer(context: PageContext): readonly Facet<Work>[] {
  const { label } = context.words.strength;
  const filterable = new Map(
    context.portfolio.skills.filter((skill) => skill.filterable).map((skill) => [skill.name, skill]),
  );
  return [
    {
      name: 'year',
      combine: 'any',
      order: byYear,
      valuesOf: (work) => [[yearOf(work), yearLabel(yearOf(work), context)]],
    },
    {
      name: 'strength',
      combine: 'any',
      order: ([a], [b]) => stepOf(b) - stepOf(a),
      valuesOf: ({ strength }) => [[strength, label[strength]]],
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
    { name: 'skill', combine: 'all', order: null, valuesOf: ({ skills }) => skillValues(skills, filterable) },
  ];
}

/** A skill shows the broader ones too. */
function skillValues(skills: readonly Skill[], filterable: ReadonlyMap<string, Skill>): readonly FacetValue[] {
  const named = skills.flatMap(({ name, ancestors }) => [name, ...ancestors]);
  return named.flatMap((each) => filterable.get(each) ?? []).map(({ slug, name }): FacetValue => [slug, name]);
}

/** What goes on first, then the newest, the undated last. */
function byYear([a]: FacetValue, [b]: FacetValue): number {
  const rank = (year: string): number => (year === 'present' ? Number.POSITIVE_INFINITY : Number(year) || 0);
  return rank(a) === rank(b) ? 0 : rank(b) - rank(a);
}

const steps: readonly string[] = strengths;

function stepOf(strength: string): number {
  return steps.indexOf(strength);
}
