import type { FacetIndex } from '../../explorer/explorer-index.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { strengths } from '../../portfolio/strength.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { createSeal } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';
import { sectionOrder } from '../views/sections.ts';
import { type FacetName, listPath, type NarrowedList } from './narrowing.ts';

/** The ways to narrow a list, as links. */
export type FacetsView = readonly FacetView[];

/** One way to narrow a list. */
export interface FacetView {
  readonly name: FacetName;
  readonly label: string;
  readonly choices: readonly ChoiceLinkView[];
  /** Choices that open from one line; empty when there are few. */
  readonly further: readonly ChoiceLinkView[];
  /** `12 more`; empty without further choices. */
  readonly furtherText: string;
  /** Where the choices that are not here are. */
  readonly all: LinkView | null;
}

/** One value of a facet. */
export interface ChoiceView {
  /** As the explorer writes it in addresses: a slug or a name of ours. */
  readonly value: string;
  readonly label: string;
  /** How many items have this value. */
  readonly count: string;
  /** Address of a drawing: the seal of a strength. */
  readonly icon: string | null;
}

/** A choice that leads to a page. */
export interface ChoiceLinkView extends ChoiceView {
  readonly href: string;
  /** Whether the reader is there. */
  readonly isCurrent: boolean;
}

/** How many choices are shown at first: of skills, which take a row, and of all others, which take a column. */
const OPEN = { skill: 12, other: 6 };

/** How many choices there are at all where others stand in a list of their own. */
export const MAX_VALUES = 24;

/** A facet as links to `targets`. The value that the reader is at may be marked. */
export function facetLinks(
  index: FacetIndex<FacetName>,
  { pathOf, all }: FacetTargets,
  current: string | null,
  context: PageContext,
): FacetView {
  const { words, addresses } = context;
  const { name } = index;
  const choices = choiceViews(index, context, false).map((choice) => ({
    ...choice,
    href: addresses.href(pathOf(choice.value)),
    isCurrent: choice.value === current,
  }));
  const offered =
    all === null ? choices : choices.filter(({ isCurrent }, position) => isCurrent || position < MAX_VALUES);
  const most = name === 'skill' ? OPEN.skill : OPEN.other;
  // A single choice takes no more room than the line that would open to it.
  const open = offered.length > most + 1 ? most : offered.length;
  return {
    name,
    label: words.lists.facet[name],
    choices: offered.slice(0, open),
    further: offered.slice(open),
    furtherText: open === offered.length ? '' : words.count.more({ count: offered.length - open }),
    all: all === null || choices.length <= MAX_VALUES ? null : { label: all.label, href: addresses.href(all.path) },
  };
}

/** The values of a facet in their order, each with the number of items that have it; those that none has, where they are asked for. */
export function choiceViews(
  { name, values, ids }: FacetIndex<FacetName>,
  context: PageContext,
  hasDeclared = true,
): readonly ChoiceView[] {
  const counts = Map.groupBy(ids.flat(), (id) => id);
  return values.flatMap(([value, label], id) => {
    const count = counts.get(id)?.length ?? 0;
    if (count === 0 && !hasDeclared) return [];
    const icon = name === 'strength' ? sealOf(value, context) : null;
    return { value, label, count: formatNumber(count, context.locale), icon };
  });
}

function sealOf(value: string, context: PageContext): string | null {
  const strength = strengths.find((each) => each === value);
  return strength === undefined ? null : createSeal(strength, context).icon;
}

/** Where the values of a facet lead. */
export interface FacetTargets {
  /** Path on the site, perhaps with `#part`, of a value. */
  readonly pathOf: (value: string) => string;
  /** Where all of these things are listed; `null` where the list names every value. */
  readonly all: { readonly label: string; readonly path: string } | null;
}

/** What the values of a facet of a list lead to. */
export function facetTargets(list: NarrowedList, facet: FacetName, { portfolio, words }: PageContext): FacetTargets {
  const { all } = words.lists;
  if (facet === 'engineer') {
    const orderOf = ({ data }: Engineer) => sectionOrder('profile', data.sections, portfolio.site.sections?.profile);
    const paths = new Map(
      portfolio.engineers.map((each) => [
        each.slug,
        `${pathOf.engineer(each)}${orderOf(each).includes(list) ? `#${list}` : ''}`,
      ]),
    );
    const pathOfEngineer = (slug: string): string => paths.get(slug) ?? fixedPaths.engineers;
    return { pathOf: pathOfEngineer, all: { label: all.engineer, path: fixedPaths.engineers } };
  }
  if (facet === 'organization') {
    return {
      pathOf: (slug) => pathOf.organization({ slug }),
      all: { label: all.organization, path: fixedPaths.organizations },
    };
  }
  if (facet === 'kind' && list !== 'notes') {
    return { pathOf: (value) => (value === 'projects' ? fixedPaths.projects : fixedPaths.achievements), all: null };
  }
  if (facet === 'skill') {
    return { pathOf: (slug) => pathOf.skill({ slug }), all: { label: all.skill, path: fixedPaths.skills } };
  }
  const places = facet === 'location' ? { label: all.location, path: `${listPath(list)}location/` } : null;
  return {
    pathOf: (value) => (facet === 'figures' ? listPath(list) : listPath(list, { facet, value })),
    all: places,
  };
}
