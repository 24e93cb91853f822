import type { UserConfig } from '@11ty/eleventy';
import { locales } from '../i18n/words-for.ts';
import { outputPath } from '../pages/address.ts';
import { type Page, pageKinds } from '../pages/page.ts';
import { strictView } from './strict-view.ts';

/** The layout sees `view` and `words`, and nothing else of ours. */
const TEMPLATE = '{% set view = planned.view %}{% extends planned.layout %}';

/**
 * Hands ready pages to Eleventy: one paginated virtual template per kind and locale, since a template per page makes
 * Eleventy's bookkeeping quadratic. `pages` is asked anew at each build; no pages of a kind is no work.
 */
export function addPages(config: UserConfig, pages: () => readonly Page[]): void {
  for (const [locale, words] of Object.entries(locales)) {
    for (const kind of pageKinds) {
      const name = `${kind}.${locale}`;
      config.addGlobalData(name, () => planned(pages().filter((page) => page.kind === kind && page.locale === locale)));
      config.addTemplate(`${name}.njk`, TEMPLATE, {
        pagination: { data: name, size: 1, alias: 'planned', addAllPagesToCollections: false },
        permalink: (data: { readonly planned: PlannedPage }) => data.planned.output,
        words: strictView(words, 'words'),
        eleventyExcludeFromCollections: true,
      });
    }
  }
}

interface PlannedPage {
  readonly output: string;
  readonly layout: string;
  readonly view: Page['view'];
}

function planned(pages: readonly Page[]): readonly PlannedPage[] {
  return pages.map(({ url, kind, view }) => ({
    output: outputPath(url.normalize('NFC')),
    layout: `pages/${kind}.njk`,
    view: strictView(view),
  }));
}
