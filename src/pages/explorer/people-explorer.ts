import { slugify } from '../../content/slugify.ts';
import type { Facet } from '../../explorer/create-index.ts';
import type { FacetValue } from '../../explorer/explorer-index.ts';
import type { Engineer, Organization } from '../../portfolio/portfolio.ts';
import { publicLocation } from '../lists/group-people.ts';
import type { PageContext } from '../page-context.ts';

const statuses = ['open', 'limited', 'closed'];

/** The ways to narrow the directory of people; skills add up, of all else any one is enough. */
export function peopleExplorer({ words }: PageContext): readonly Facet<Engineer>[] {
  return [
    { name: 'location', combine: 'any', order: null, valuesOf: locationValues },
    {
      name: 'availability',
      combine: 'any',
      order: ([a], [b]) => statuses.indexOf(a) - statuses.indexOf(b),
      valuesOf: ({ data: { availability } }) =>
        availability === null ? [] : [[availability.status, words.engineer.available[availability.status]]],
    },
    { name: 'organization', combine: 'any', order: null, valuesOf: organizationValues },
    { name: 'skill', combine: 'all', order: null, valuesOf: skillValues },
  ];
}

/** Who merely learns a skill does not have it. */
function skillValues({ skills, learning }: Engineer): readonly FacetValue[] {
  const learnt = new Set(learning.map(({ name }) => name));
  return skills
    .filter(({ skill, proofs }) => skill.filterable && (proofs.length > 0 || !learnt.has(skill.name)))
    .map(({ skill }): FacetValue => [skill.slug, skill.name]);
}

function locationValues(engineer: Engineer): readonly FacetValue[] {
  const place = publicLocation(engineer);
  const slug = slugify(place ?? '');
  return place === null || slug === '' ? [] : [[slug, place]];
}

function organizationValues({ roles, projects, achievements }: Engineer): readonly FacetValue[] {
  const organizations = [...roles, ...projects, ...achievements].flatMap(({ organization }): readonly Organization[] =>
    organization === null ? [] : [organization],
  );
  return organizations.map(({ slug, name }): FacetValue => [slug, name]);
}
