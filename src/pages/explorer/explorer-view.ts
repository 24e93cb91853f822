import { createIndex } from '../../explorer/create-index.ts';
import type { ExplorerIndex, FacetIndex } from '../../explorer/explorer-index.ts';
import { filterIndex } from '../../explorer/filter-index.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { strengths } from '../../portfolio/strength.ts';
import { achievementItem, engineerItem, projectItem } from '../create-items.ts';
import { createSeal } from '../create-seal.ts';
import { peopleOf } from '../lists/group-people.ts';
import type { PageContext } from '../page-context.ts';
import type { ExplorerFacetView, ExplorerView } from '../views/explorer.ts';
import { type FigureSort, figureSorts } from './figure-sorts.ts';
import { peopleExplorer } from './people-explorer.ts';
import { achievementSpecimen, engineerSpecimens, projectSpecimen } from './specimens.ts';
import { workExplorer } from './work-explorer.ts';

type List = ExplorerView['list'];

/** Choices that stand open in a facet; a script shows further ones when they are looked for. */
const OPEN = 12;

interface Explored {
  readonly index: ExplorerIndex;
  readonly sorts: readonly FigureSort[];
}

/** The form for a list, whose index it hands over to be published; `null` without a script, or where nothing can be narrowed. */
export function explorerView(list: List, context: PageContext): ExplorerView | null {
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

function explore(list: List, context: PageContext): Explored {
  const { portfolio } = context;
  if (list === 'engineers') return { index: peopleIndex(peopleOf(portfolio.engineers), context), sorts: [] };
  const works = portfolio[list];
  const sorts = figureSorts(works, context);
  const orders = sorts.map(({ value, order }) => ({ value, order }));
  const facets = workExplorer(context);
  const index =
    list === 'achievements'
      ? createIndex({
          list: portfolio.achievements,
          facets,
          sorts: orders,
          show: (each) => achievementItem(each, context),
        })
      : createIndex({ list: portfolio.projects, facets, sorts: orders, show: (each) => projectItem(each, context) });
  return { index, sorts };
}

/** In the order of the page: who is there before who has left. */
function peopleIndex(people: readonly Engineer[], context: PageContext): ExplorerIndex {
  const isCurrent = ({ status }: Engineer): boolean => status === 'current';
  const list = [...people.filter(isCurrent), ...people.filter((each) => !isCurrent(each))];
  return createIndex({ list, facets: peopleExplorer(context), sorts: [], show: (each) => plainItem(each, context) });
}

/** One picture for each portrait is enough for a list that is made on the spot. */
function plainItem(engineer: Engineer, context: PageContext): object {
  const item = engineerItem(engineer, context);
  return { ...item, portrait: item.portrait === null ? null : { src: item.portrait.src, alt: item.portrait.alt } };
}

function facetViews(index: ExplorerIndex, context: PageContext): readonly ExplorerFacetView[] {
  const { counts } = filterIndex(index, { values: [], sort: null });
  return index.facets.map((facet, place) => facetView(facet, counts[place] ?? [], context));
}

function facetView({ name, values }: FacetIndex, counts: readonly number[], context: PageContext): ExplorerFacetView {
  const { words, locale } = context;
  const labels: Readonly<Record<string, string>> = words.lists.facet;
  const finds: Readonly<Record<string, string>> = words.explorer.find;
  return {
    name,
    label: labels[name] ?? name,
    find: values.length > OPEN ? (finds[name] ?? name) : null,
    choices: values.slice(0, OPEN).map(([value, label], id) => ({
      value,
      label,
      count: formatNumber(counts[id] ?? 0, locale),
      icon: name === 'strength' ? sealOf(value, context) : null,
    })),
  };
}

function sealOf(value: string, context: PageContext): string | null {
  const strength = strengths.find((each) => each === value);
  return strength === undefined ? null : createSeal(strength, context).icon;
}
