import type { ListedPage } from './listed-page.ts';
import type { Page } from './page.ts';
import type { PageContext } from './page-context.ts';
import { redirectView } from './views/redirect.ts';

/** Makes all listed pages, and a redirect at each of their earlier addresses. */
export function createPages(listed: readonly ListedPage[], context: PageContext): readonly Page[] {
  const { locale } = context;
  const pages = listed.map(({ url, make }): Page => ({ ...make(context), url, locale }));
  const redirects = listed.flatMap(({ url, owner, aliases }) =>
    aliases.map((alias): Page => ({ url: alias, kind: 'redirect', locale, view: redirectView(owner, url, context) })),
  );
  return [...pages, ...redirects];
}
