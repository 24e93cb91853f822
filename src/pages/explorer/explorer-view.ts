import type { ExplorerIndex } from '../../explorer/explorer-index.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { isDated } from '../../portfolio/period-order.ts';
import { strengths } from '../../portfolio/strength.ts';
import { fixedPaths } from '../../texts/address.ts';
import { createSeal } from '../icon-views.ts';
import type { EngineerItem, WorkItem } from '../items/item-views.ts';
import { type ChoiceView, choiceViews } from '../lists/facet-links.ts';
import { worksIn, worksOf } from '../lists/grouping.ts';
import type { ExploredName, FacetName, WorkList } from '../lists/narrowing.ts';
import { markForeign } from '../mark-foreign.ts';
import type { PageContext } from '../page-context.ts';
import { engineerTemplates, type NamesOf, workTemplates } from './item-templates.ts';

/** The form that narrows and sorts a list in the browser. */
export interface ExplorerView {
  readonly list: ExploredName;
  /** Addresses of the script and of the index that it loads. */
  readonly script: string;
  readonly index: string;
  readonly facets: readonly ExplorerFacetView[];
  /** The order of the list in words, and those besides. */
  readonly order: string;
  readonly sorts: readonly { readonly value: string; readonly label: string }[];
  /** `30 achievements` */
  readonly all: string;
  /** `~found~ of 30 achievements` */
  readonly found: string;
  /** `Show ~found~ of 30 achievements`, and the same while nothing is chosen: what closes the form on a narrow page. */
  readonly show: string;
  readonly showAll: string;
  /** The seals from that of no proof on, as JSON, and the address below which the skills have their pages; `null` where nobody shows any. */
  readonly seals: string | null;
  readonly skills: string;
  /** Items that hold the names of what they show: the script copies them. One of the two is there, with a picture and without. */
  readonly works: readonly NamesOf<WorkItem>[];
  readonly engineers: readonly NamesOf<EngineerItem>[];
}

/** One way to narrow the list. */
interface ExplorerFacetView {
  readonly name: FacetName;
  readonly label: string;
  /** The name of the field that finds a choice; `null` where all choices are shown. */
  readonly find: string | null;
  /** The first choices; the script adds the others. */
  readonly choices: readonly ChoiceView[];
}

/** How many choices of a facet are shown at first; the script shows more when they are searched for. */
const MAX_OPEN_CHOICES = 12;

/** The form for a list; `null` without a script, or where nothing can be narrowed. */
export function explorerView(list: ExploredName, context: PageContext): ExplorerView | null {
  const { explorer, words, locale, addresses } = context;
  const explored = explorer?.lists.get(list);
  if (explorer === null || explored === undefined) return null;
  const { index, sorts, path } = explored;
  const total = index.items.rows.length;
  const all = words.count[list]({ count: total });
  const found = words.explorer.found[list]({ found: '~found~', all: formatNumber(total, locale) });
  return {
    list,
    script: addresses.href(explorer.script),
    index: addresses.href(path),
    facets: facetViews(index, context),
    order: orderOf(list, context),
    sorts: sorts.map(({ value, label }) => ({ value, label })),
    all,
    found,
    show: words.explorer.show({ results: found }),
    showAll: words.explorer.show({ results: all }),
    seals: index.facets.some(({ declared }) => declared !== undefined)
      ? JSON.stringify(
          markForeign(
            [null, ...strengths].map((strength) => createSeal(strength, context)),
            null,
          ),
        )
      : null,
    skills: addresses.href(fixedPaths.skills),
    works: list === 'engineers' ? [] : workTemplatesOf(list, context),
    engineers: list === 'engineers' ? engineerTemplatesOf(context) : [],
  };
}

/** What is undated is not newest. */
function orderOf(list: ExploredName, { portfolio, words: { explorer } }: PageContext): string {
  if (list === 'engineers') return explorer.byName;
  return worksIn(portfolio, list).some(({ period }) => isDated(period)) ? explorer.newest : explorer.strongest;
}

/** That with a picture only where a project has one. */
function workTemplatesOf(list: WorkList, { portfolio }: PageContext): ExplorerView['works'] {
  const hasPictures = worksOf(portfolio, list).some((work) => 'images' in work && work.images.length > 0);
  return workTemplates.filter(({ picture }) => hasPictures || picture === null);
}

/** That with a portrait only where somebody has one. */
function engineerTemplatesOf({ portfolio }: PageContext): ExplorerView['engineers'] {
  const hasPortraits = portfolio.engineers.some(({ data }) => data.portrait !== null);
  return engineerTemplates.filter(({ portrait }) => hasPortraits || portrait === null);
}

function facetViews({ facets }: ExplorerIndex<FacetName>, context: PageContext): readonly ExplorerFacetView[] {
  const { words } = context;
  return facets.map((facet) => ({
    name: facet.name,
    label: words.lists.facet[facet.name],
    find: facet.values.length > MAX_OPEN_CHOICES ? words.explorer.find[facet.name] : null,
    choices: choiceViews(facet, context).slice(0, MAX_OPEN_CHOICES),
  }));
}
