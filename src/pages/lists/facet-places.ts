import { fixedPaths, pathOf } from '../../texts/address.ts';
import { idOf } from '../id-of.ts';
import type { PageContext } from '../page-context.ts';
import type { FacetName } from './facet-name.ts';
import { listPath, type NarrowedList } from './narrowing.ts';

/** Where the values of a facet lead. */
export interface FacetPlaces {
  /** Path on the site, perhaps with `#part`, of a value. */
  readonly pathOf: (value: string) => string;
  /** Where all of these things are listed; `null` where each value has its page below the list itself. */
  readonly all: { readonly label: string; readonly path: string } | null;
}

/** What the years of a list lead to: parts of its one page, or pages of their own. */
export type YearPages = 'anchors' | 'pages';

/** The places of a facet of a list. */
export function facetPlaces(
  list: NarrowedList,
  facet: FacetName,
  years: YearPages,
  { portfolio, words }: PageContext,
): FacetPlaces {
  const { all } = words.lists;
  if (facet === 'engineer') {
    const paths = new Map(portfolio.engineers.map((each) => [each.slug, pathOf.engineer(each)]));
    const place = (slug: string): string => `${paths.get(slug) ?? fixedPaths.engineers}#${list}`;
    return { pathOf: place, all: { label: all.engineer, path: fixedPaths.engineers } };
  }
  if (facet === 'organization') {
    const place = (slug: string): string => pathOf.organization({ slug });
    return { pathOf: place, all: { label: all.organization, path: fixedPaths.organizations } };
  }
  if (facet === 'skill') {
    return { pathOf: (slug) => pathOf.skill({ slug }), all: { label: all.skill, path: fixedPaths.skills } };
  }
  if (facet === 'year' && years === 'anchors') {
    return { pathOf: (value) => `${listPath(list)}#${idOf.year(value)}`, all: null };
  }
  return { pathOf: (value) => listPath(list, { facet, value }), all: null };
}
