import type { UserConfig } from '@11ty/eleventy';
import { locales } from '../i18n/words-for.ts';
import { type Page, pageKinds } from '../pages/page.ts';
import type { ShellView } from '../pages/views/frame.ts';
import type { SitePages } from '../site/site.ts';
import { outputPath } from '../texts/address.ts';

/** The layout sees `view`, `shell` and `words`, and nothing else of ours. */
const TEMPLATE = '{% set view = planned.view %}{% set shell = planned.shell %}{% extends planned.layout %}';

/**
 * Hands ready pages to Eleventy: one paginated virtual template per kind and locale, since a template per page makes
 * Eleventy's bookkeeping quadratic. `site` is asked anew at each build; no pages of a kind is no work.
 */
export function addPages(config: UserConfig, site: () => SitePages): void {
  for (const [locale, words] of Object.entries(locales)) {
    for (const kind of pageKinds) {
      const name = `${kind}.${locale}`;
      config.addGlobalData(name, () => planPages(site(), kind, locale));
      config.addTemplate(`${name}.njk`, TEMPLATE, {
        pagination: { data: name, size: 1, alias: 'planned', addAllPagesToCollections: false },
        permalink: (data: { readonly planned: PlannedPage }) => data.planned.output,
        words,
        eleventyExcludeFromCollections: true,
      });
    }
  }
}

interface PlannedPage {
  readonly output: string;
  readonly layout: string;
  readonly view: Page['view'];
  readonly shell: ShellView;
}

function planPages({ pages, shells }: SitePages, kind: Page['kind'], locale: string): readonly PlannedPage[] {
  const shell = shells.get(locale);
  if (shell === undefined) return [];
  return pages
    .filter((page) => page.kind === kind && page.locale === locale)
    .map(({ url, view }) => ({
      output: outputPath(url.normalize('NFC')),
      layout: `pages/${kind}.njk`,
      view,
      shell,
    }));
}
