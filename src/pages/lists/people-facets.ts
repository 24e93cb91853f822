import type { Engineer } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import type { PageContext } from '../page-context.ts';
import { type Choice, type FacetsView, linkedFacet, ownFacet, tellsApart } from './create-facets.ts';
import { groupByAvailability, groupByEmployer, groupByLocation, publicLocation } from './group-people.ts';
import { listPath, type PeopleNarrowing } from './narrowing.ts';

type People = readonly Engineer[];

/** The ways to narrow the directory of people: by skill, place, time for new work and organization. */
export function peopleFacets(people: People, context: PageContext): FacetsView {
  const skills = skillChoices(context);
  const locations = locationChoices(people, null);
  const statuses = availabilityChoices(people, null, context);
  const organizations = organizationChoices(people);
  const shown = (choices: readonly Choice[]): boolean => tellsApart(choices, people.length);
  return [
    ...(shown(locations) ? [ownFacet('location', locations, context)] : []),
    ...(shown(statuses) ? [ownFacet('availability', statuses, context)] : []),
    ...(shown(organizations) ? [linkedFacet('organization', organizations, fixedPaths.organizations, context)] : []),
    ...(shown(skills) ? [linkedFacet('skill', skills, fixedPaths.skills, context)] : []),
  ];
}

/** The other values of the facet that the directory is narrowed by. */
export function peopleSiblings(people: People, { facet, value }: PeopleNarrowing, context: PageContext): FacetsView {
  return facet === 'location'
    ? [ownFacet('location', locationChoices(people, value), context)]
    : [ownFacet('availability', availabilityChoices(people, value, context), context)];
}

function locationChoices(people: People, current: string | null): readonly Choice[] {
  return [...groupByLocation(people)].map(([slug, those]) => ({
    value: slug,
    label: those.map(publicLocation).find((place) => place !== null) ?? slug,
    path: listPath('engineers', { facet: 'location', value: slug }),
    count: those.length,
    isCurrent: slug === current,
  }));
}

function availabilityChoices(people: People, current: string | null, { words }: PageContext): readonly Choice[] {
  return [...groupByAvailability(people)].map(([status, { length }]) => ({
    value: status,
    label: words.engineer.available[status],
    path: listPath('engineers', { facet: 'availability', value: status }),
    count: length,
    isCurrent: status === current,
  }));
}

function organizationChoices(people: People): readonly Choice[] {
  return [...groupByEmployer(people)].map(([organization, { length }]) => ({
    value: organization.slug,
    label: organization.name,
    path: pathOf.organization(organization),
    count: length,
  }));
}

/** As the pages of the skills count, people only: who merely learns a skill does not have it. */
function skillChoices({ portfolio, skillIndex }: PageContext): readonly Choice[] {
  return portfolio.skills
    .filter(({ filterable }) => filterable)
    .map((skill) => ({
      value: skill.slug,
      label: skill.name,
      path: pathOf.skill(skill),
      count: (skillIndex.get(skill.name)?.holders ?? []).filter(({ engineer }) => engineer.kind === 'person').length,
    }))
    .filter(({ count }) => count > 0);
}
