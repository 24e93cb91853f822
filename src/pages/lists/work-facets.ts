import { fixedPaths, pathOf } from '../address.ts';
import type { PageContext } from '../page-context.ts';
import { type Choice, type FacetsView, linkedFacet, ownFacet, tellsApart } from './create-facets.ts';
import {
  groupByEngineer,
  groupByOrganization,
  groupBySkill,
  groupByStrength,
  groupByYear,
  type Work,
} from './group-works.ts';
import { listPath, type WorkList, type WorkNarrowing } from './narrowing.ts';

type Works = readonly Work[];

/** What the years of a list lead to: parts of its one page, or pages of their own. */
export type YearPages = 'anchors' | 'pages';

/** The ways to narrow a list of works: by year, proof, engineer, organization and skill. */
export function workFacets(list: WorkList, works: Works, years: YearPages, context: PageContext): FacetsView {
  const organizations = organizationChoices(works);
  const skills = skillChoices(works, context);
  const engineers = engineerChoices(list, works);
  const inYears = yearChoices(list, works, years, null, context);
  const shown = (choices: readonly Choice[]): boolean => tellsApart(choices, works.length);
  return [
    ...(shown(inYears) ? [ownFacet('year', inYears, context)] : []),
    ownFacet('strength', strengthChoices(list, works, null, context), context),
    ...(shown(engineers) ? [linkedFacet('engineer', engineers, fixedPaths.engineers, context)] : []),
    ...(shown(organizations) ? [linkedFacet('organization', organizations, fixedPaths.organizations, context)] : []),
    ...(shown(skills) ? [linkedFacet('skill', skills, fixedPaths.skills, context)] : []),
  ];
}

/** The other values of the facet that a list is narrowed by. */
export function workSiblings(list: WorkList, works: Works, narrowing: WorkNarrowing, context: PageContext): FacetsView {
  const { facet, value } = narrowing;
  return facet === 'year'
    ? [ownFacet('year', yearChoices(list, works, 'pages', value, context), context)]
    : [ownFacet('strength', strengthChoices(list, works, value, context), context)];
}

/** A year, or what stands in its place, in words. */
export function yearLabel(year: string, { words }: PageContext): string {
  if (year === 'undated') return words.period.undated;
  return year === 'present' ? words.period.ongoing : year;
}

function yearChoices(
  list: WorkList,
  works: Works,
  years: YearPages,
  current: string | null,
  context: PageContext,
): readonly Choice[] {
  return [...groupByYear(works)].map(([year, { length }]) => ({
    value: year,
    label: yearLabel(year, context),
    path: years === 'pages' ? listPath(list, { facet: 'year', value: year }) : `${listPath(list)}#year-${year}`,
    count: length,
    isCurrent: year === current,
  }));
}

function strengthChoices(
  list: WorkList,
  works: Works,
  current: string | null,
  { words }: PageContext,
): readonly Choice[] {
  return [...groupByStrength(works)].map(([strength, { length }]) => ({
    value: strength,
    label: words.strength.label[strength],
    path: listPath(list, { facet: 'strength', value: strength }),
    count: length,
    strength,
    isCurrent: strength === current,
  }));
}

function engineerChoices(list: WorkList, works: Works): readonly Choice[] {
  return [...groupByEngineer(works)].map(([engineer, { length }]) => ({
    value: engineer.slug,
    label: engineer.name,
    path: `${pathOf.engineer(engineer)}#${list}`,
    count: length,
  }));
}

function organizationChoices(works: Works): readonly Choice[] {
  return [...groupByOrganization(works)].map(([organization, { length }]) => ({
    value: organization.slug,
    label: organization.name,
    path: pathOf.organization(organization),
    count: length,
  }));
}

function skillChoices(works: Works, { portfolio }: PageContext): readonly Choice[] {
  return [...groupBySkill(works, portfolio)].map(([skill, { length }]) => ({
    value: skill.slug,
    label: skill.name,
    path: pathOf.skill(skill),
    count: length,
  }));
}
