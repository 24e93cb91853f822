import type { OverviewView } from '../../../src/pages/lists/create-overview.ts';
import type { ChoiceLinkView } from '../../../src/pages/lists/facet-links.ts';
import type { FacetName } from '../../../src/pages/lists/narrowing.ts';
import type { Page } from '../../../src/pages/page.ts';
import type { ReadSite } from '../../harness/read-site.ts';

type OverviewPage = Extract<Page, { readonly kind: 'achievements' | 'projects' | 'engineers' }>;

/** The pages of the lists that can be narrowed, whole and narrowed. */
export function overviewsOf({ pages }: ReadSite): readonly OverviewPage[] {
  return pages.filter(
    (page): page is OverviewPage =>
      page.kind === 'achievements' || page.kind === 'projects' || page.kind === 'engineers',
  );
}

/** The page of a list at `url`; throws when there is none. */
function overviewPageAt(site: ReadSite, url: string): OverviewPage {
  const page = overviewsOf(site).find((each) => each.url === url);
  if (page === undefined) throw new Error(`there is no list at ${url}`);
  return page;
}

/** The view of a list at `url`; throws when there is none. */
export function overviewAt(site: ReadSite, url: string): OverviewView {
  return overviewPageAt(site, url).view;
}

/** The titles or names of the items that a page of a list shows, in their order. */
export function titlesOn(page: Page): readonly string[] {
  if (page.kind === 'engineers') {
    const { people, alumni, roles } = page.view;
    return [...people, ...alumni, ...roles].map(({ name }) => name);
  }
  if (page.kind === 'projects') {
    const items = page.view.years.flatMap((year) => year.items.flatMap((item) => [item, ...item.parts]));
    return items.map(({ title }) => title);
  }
  if (page.kind !== 'achievements') return [];
  return page.view.years.flatMap(({ items }) => items.flatMap((group) => group.achievements.map(({ title }) => title)));
}

/** The titles on all pages of the list that begins at `url`. */
export function titlesFrom(site: ReadSite, url: string): readonly string[] {
  const parts = site.pages.filter((page) => page.url === url || page.url.startsWith(`${url}page/`));
  return parts.flatMap(titlesOn);
}

/** All choices of a facet, open and folded in. */
export function choicesOf({ facets }: OverviewView, name: FacetName): readonly ChoiceLinkView[] {
  const found = facets.find((each) => each.name === name);
  return found === undefined ? [] : [...found.choices, ...found.further];
}

/** Every address of this site in a value, as links say it. */
export function hrefsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'href' && typeof item === 'string' && item.startsWith('/') ? [item] : hrefsIn(item),
  );
}
