import { createIndex } from '../../explorer/create-index.ts';
import type { ExplorerIndex } from '../../explorer/explorer-index.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { engineerItem } from '../items/engineer-item.ts';
import type { AchievementItem, EngineerItem, ProjectItem } from '../items/item-views.ts';
import { achievementItem, projectItem } from '../items/work-item.ts';
import { type ChoiceView, choiceViews } from '../lists/facet-links.ts';
import type { FacetName } from '../lists/facet-name.ts';
import type { NarrowedList } from '../lists/narrowing.ts';
import { peopleFacets } from '../lists/people-facets.ts';
import { workFacets } from '../lists/work-facets.ts';
import type { PageContext } from '../page-context.ts';
import { type FigureSort, figureSorts } from './figure-sorts.ts';
import { achievementSpecimen, engineerSpecimens, projectSpecimen, type Texts } from './specimens.ts';

/** The form that narrows and sorts a list in the browser. */
export interface ExplorerView {
  readonly list: NarrowedList;
  /** Addresses of the script and of the index that it loads. */
  readonly script: string;
  readonly index: string;
  readonly facets: readonly ExplorerFacetView[];
  /** Orders besides that of the list. */
  readonly sorts: readonly { readonly value: string; readonly label: string }[];
  /** `30 achievements` */
  readonly all: string;
  /** `~found~ of 30 achievements` */
  readonly found: string;
  /** Items that hold the names of what they show: the script copies them. One of the three is there. */
  readonly achievement: Texts<AchievementItem> | null;
  readonly project: Texts<ProjectItem> | null;
  /** With a portrait and without. */
  readonly engineers: readonly Texts<EngineerItem>[];
}

/** One way to narrow the list. */
export interface ExplorerFacetView {
  readonly name: FacetName;
  readonly label: string;
  /** The name of the field that finds a choice; `null` where all choices are shown. */
  readonly find: string | null;
  /** The first choices; the script adds the others. */
  readonly choices: readonly ChoiceView[];
}

/** Choices that stand open in a facet; a script shows further ones when they are looked for. */
const OPEN = 12;

interface Explored {
  readonly index: ExplorerIndex<FacetName>;
  readonly sorts: readonly FigureSort[];
}

/** The form for a list, whose index it hands over to be published; `null` without a script, or where nothing can be narrowed. */
export function explorerView(list: NarrowedList, context: PageContext): ExplorerView | null {
  const { explorer, words, locale, book } = context;
  if (explorer === null) return null;
  const { index, sorts } = explore(list, context);
  const total = index.items.rows.length;
  if (index.facets.length === 0 && sorts.length === 0) return null;
  return {
    list,
    script: book.addresses.href(explorer.script),
    index: book.addresses.href(explorer.addIndex(list, JSON.stringify(index))),
    facets: facetViews(index, context),
    sorts: sorts.map(({ value, label }) => ({ value, label })),
    all: words.count[list](total),
    found: words.explorer.found[list]('~found~', formatNumber(total, locale)),
    achievement: list === 'achievements' ? achievementSpecimen : null,
    project: list === 'projects' ? projectSpecimen : null,
    engineers: list === 'engineers' ? specimensOf(context) : [],
  };
}

/** That with a portrait only where somebody has one. */
function specimensOf({ portfolio }: PageContext): ExplorerView['engineers'] {
  const hasPortraits = portfolio.engineers.some(({ data }) => data.portrait !== null);
  return engineerSpecimens.filter(({ portrait }) => hasPortraits || portrait === null);
}

function explore(list: NarrowedList, context: PageContext): Explored {
  const { portfolio } = context;
  if (list === 'engineers') return { index: peopleIndex(portfolio.engineers.filter(isPerson), context), sorts: [] };
  const sorts = figureSorts(portfolio[list], context);
  const shared = { facets: workFacets(context), sorts: sorts.map(({ value, order }) => ({ value, order })) };
  const index =
    list === 'achievements'
      ? createIndex({ ...shared, list: portfolio.achievements, show: (each) => achievementItem(each, context) })
      : createIndex({ ...shared, list: portfolio.projects, show: (each) => projectItem(each, context) });
  return { index, sorts };
}

/** In the order of the page: who is there before who has left. */
function peopleIndex(people: readonly Engineer[], context: PageContext): ExplorerIndex<FacetName> {
  const isCurrent = ({ status }: Engineer): boolean => status === 'current';
  const list = [...people.filter(isCurrent), ...people.filter((each) => !isCurrent(each))];
  return createIndex({ list, facets: peopleFacets(context), sorts: [], show: (each) => plainItem(each, context) });
}

/** One picture for each portrait is enough for a list that is made on the spot. */
function plainItem(engineer: Engineer, context: PageContext): object {
  const item = engineerItem(engineer, context);
  return { ...item, portrait: item.portrait === null ? null : { src: item.portrait.src, alt: item.portrait.alt } };
}

function facetViews({ facets }: ExplorerIndex<FacetName>, context: PageContext): readonly ExplorerFacetView[] {
  const { words } = context;
  return facets.map((facet) => ({
    name: facet.name,
    label: words.lists.facet[facet.name],
    find: facet.values.length > OPEN ? words.explorer.find[facet.name] : null,
    choices: choiceViews(facet, context).slice(0, OPEN),
  }));
}
