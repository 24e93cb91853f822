import { createIndex } from '../../explorer/create-index.ts';
import type { ExplorerIndex } from '../../explorer/explorer-index.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer, Project } from '../../portfolio/portfolio.ts';
import { proseText } from '../entry-texts.ts';
import { engineerItem } from '../items/engineer-item.ts';
import { achievementItem, projectItem } from '../items/work-item.ts';
import { peopleFacets, workFacets } from '../lists/facets.ts';
import { type FacetName, listPath, type NarrowedList } from '../lists/narrowing.ts';
import type { ExploredList, PageContext } from '../page-context.ts';
import { figureSorts } from './figure-sorts.ts';

const lists = ['engineers', 'projects', 'achievements'] as const satisfies readonly NarrowedList[];

/** The lists of the site that can be narrowed or sorted in the browser. */
export function exploreLists(context: PageContext): readonly ExploredList[] {
  return lists
    .filter((list) => context.paths.has(listPath(list)))
    .map((list) => exploreList(list, context))
    .filter(({ index, sorts }) => index.facets.length > 0 || sorts.length > 0);
}

function exploreList(list: NarrowedList, context: PageContext): ExploredList {
  const { portfolio } = context;
  if (list === 'engineers') {
    return { list, index: peopleIndex(portfolio.engineers.filter(isPerson), context), sorts: [] };
  }
  const sorts = figureSorts(portfolio[list], context);
  const shared = { facets: workFacets(context), sorts: sorts.map(({ value, order }) => ({ value, order })) };
  const index =
    list === 'achievements'
      ? createIndex({ ...shared, list: portfolio.achievements, show: (each) => achievementItem(each, context) })
      : createIndex({ ...shared, list: portfolio.projects, show: (each) => plainProject(each, context) });
  return { list, index, sorts };
}

/** In the order of the page: current people before those who have left. */
function peopleIndex(people: readonly Engineer[], context: PageContext): ExplorerIndex<FacetName> {
  const isCurrent = ({ status }: Engineer): boolean => status === 'current';
  const list = [...people.filter(isCurrent), ...people.filter((each) => !isCurrent(each))];
  return createIndex({ list, facets: peopleFacets(context), sorts: [], show: (each) => plainItem(each, context) });
}

/** What the script makes shows words only. */
function plainProject(project: Project, context: PageContext): object {
  return { ...projectItem(project, context), summary: proseText(project.summary) };
}

/** One picture for each portrait is enough for a list that the script makes. */
function plainItem(engineer: Engineer, context: PageContext): object {
  const item = engineerItem(engineer, context);
  return { ...item, portrait: item.portrait === null ? null : { src: item.portrait.src, alt: item.portrait.alt } };
}
