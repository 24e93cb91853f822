import { fixedPaths } from '../texts/address.ts';
import { fieldLink } from './items/links.ts';
import { listPath } from './lists/narrowing.ts';
import type { PageContext } from './page-context.ts';
import type { LinkView, NavigationItemView } from './views/frame.ts';

const lists = ['engineers', 'projects', 'achievements', 'skills', 'notes', 'organizations'] as const;

type List = (typeof lists)[number];

/** The whole main navigation that `site.yml` gives, or else the lists that there are. */
export function mainNavigation(context: PageContext): readonly NavigationItemView[] {
  const { siteText, site } = context.portfolio;
  if (site.navigation.length === 0) return mainLists(context).map((link) => ({ ...link, items: [] }));
  return site.navigation.map(({ label, url, items }) => ({
    ...(url === null ? { label, href: null } : fieldLink({ label, url }, siteText, context)),
    items: items.map((link) => fieldLink(link, siteText, context)),
  }));
}

/** All links of a navigation, those that open below others too, in their order. */
export function flattenNavigation(items: readonly NavigationItemView[]): readonly LinkView[] {
  return items.flatMap(({ label, href, items: below }) => (below.length > 0 ? below : [{ label, href }]));
}

/** The lists that the site has, as the main navigation shows them where nobody gives another. */
export function mainLists(context: PageContext): readonly LinkView[] {
  return listLinks(context, (list) => !isLeftOut(list, context));
}

/** The lists that the navigation leaves to the foot of the page, but for those that the site links to itself, there or at its top. */
export function furtherLists(own: readonly LinkView[], context: PageContext): readonly LinkView[] {
  const links = [...flattenNavigation(mainNavigation(context)), ...own];
  const shown = new Set(links.map(({ href }) => href));
  const further = [...workLink(context), ...listLinks(context, (list) => isLeftOut(list, context))];
  return further.filter(({ href }) => !shown.has(href));
}

/** The list of all work is reached from those of projects and achievements. */
function workLink({ words, paths, addresses }: PageContext): readonly LinkView[] {
  const path = listPath('work');
  return paths.has(path) ? [{ label: words.site.work, href: addresses.href(path) }] : [];
}

function listLinks(
  { words, paths, addresses, notesLabel }: PageContext,
  belongs: (list: List) => boolean,
): readonly LinkView[] {
  const labels = { ...words.site, notes: notesLabel ?? words.site.notes };
  return lists
    .filter((list) => paths.has(fixedPaths[list]) && belongs(list))
    .map((list) => ({ label: labels[list], href: addresses.href(fixedPaths[list]) }));
}

/** Organizations are reached from the work done for them; notes that are all to come can wait. */
function isLeftOut(list: List, { portfolio }: PageContext): boolean {
  if (list === 'organizations') return true;
  return list === 'notes' && portfolio.notes.every(({ data }) => data.status !== 'published');
}
