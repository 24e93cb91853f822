import type { Facet } from '../../explorer/create-index.ts';
import type { FacetValue } from '../../explorer/explorer-index.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import type { PageContext } from '../page-context.ts';
import type { FacetName } from './facet-name.ts';
import { byAvailability, locationSlug, publicLocation } from './group-people.ts';

/** The ways to narrow the directory of people; skills add up, of all else any one is enough. */
export function peopleFacets({ words }: PageContext): readonly Facet<Engineer, FacetName>[] {
  return [
    { name: 'location', combine: 'any', order: null, valuesOf: locationValues },
    {
      name: 'availability',
      combine: 'any',
      order: ([a], [b]) => byAvailability(a, b),
      valuesOf: ({ data: { availability } }) =>
        availability === null ? [] : [[availability.status, words.engineer.available[availability.status]]],
    },
    { name: 'organization', combine: 'any', order: null, valuesOf: organizationValues },
    { name: 'skill', combine: 'all', order: null, valuesOf: skillValues },
  ];
}

function locationValues(engineer: Engineer): readonly FacetValue[] {
  const [place, slug] = [publicLocation(engineer), locationSlug(engineer)];
  return place === null || slug === null ? [] : [[slug, place]];
}

function organizationValues({ roles, projects, achievements }: Engineer): readonly FacetValue[] {
  return [...roles, ...projects, ...achievements]
    .flatMap(({ organization }) => organization ?? [])
    .map(({ slug, name }): FacetValue => [slug, name]);
}

/** Who merely learns a skill does not have it. */
function skillValues({ skills, learning }: Engineer): readonly FacetValue[] {
  const learnt = new Set(learning.map(({ name }) => name));
  return skills
    .filter(({ skill, proofs }) => skill.filterable && (proofs.length > 0 || !learnt.has(skill.name)))
    .map(({ skill }): FacetValue => [skill.slug, skill.name]);
}
