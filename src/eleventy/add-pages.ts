import type { UserConfig } from '@11ty/eleventy';
import type { Environment } from 'nunjucks';
import { hasMarkedWords, writeMarkedHtml } from '../i18n/fallback-words.ts';
import { textDirection } from '../i18n/isolate.ts';
import { LAST_RESORT, markedWordsFor } from '../i18n/words.ts';
import { pageKinds } from '../pages/page.ts';
import { type PackedPage, unpackPage } from '../site/pack-page.ts';
import { outputPath } from '../texts/address.ts';
import { renderLayout } from './create-nunjucks.ts';
import type { EleventySite } from './site-of.ts';

/** The ending of our virtual templates. Eleventy hands them to the extension of this name, which renders the layouts. */
export const EXTENSION = 'page';

/** What Eleventy knows of a page. */
interface PlannedPage {
  readonly output: string;
}

/**
 * Hands ready pages to Eleventy: one paginated virtual template per kind, since a template per page makes
 * Eleventy's bookkeeping quadratic. `site` is asked anew at each build; no pages of a kind is no work. A layout sees
 * `view`, `shell` and `words`, and nothing of the data that Eleventy gathers for each template.
 */
export function addPages(
  config: UserConfig,
  { pages: site, onPage }: Pick<EleventySite, 'pages' | 'onPage'>,
  layouts: Environment,
): void {
  const pages = new Map<string, PackedPage>();
  const render = (output: string): Buffer => {
    const page = pages.get(output);
    if (page === undefined) throw new Error(`there is no page for ${output}`);
    const { kind, locale, view, foreign } = unpackPage(page);
    const shell = site().shells.get(locale);
    const data = { view, shell, words: markedWordsFor(locale, shell?.words) };
    const html = renderLayout(layouts, `pages/${kind}.njk`, data, [foreign, shell?.foreign ?? null]);
    onPage();
    // Eleventy holds all pages of a run until it writes them: as bytes, they take half of the memory and none of the collector's time.
    return Buffer.from(hasMarkedWords(html) ? writeMarkedHtml(html, fallbackAttributes(locale)) : html);
  };
  const plan = (kind: PackedPage['kind']): readonly PlannedPage[] =>
    site()
      .pages.filter((page) => page.kind === kind)
      .map((page) => {
        const output = outputPath(page.url.normalize('NFC'));
        pages.set(output, page);
        return { output };
      });
  config.addExtension(EXTENSION, {
    outputFileExtension: 'html',
    compile: () => (data: { readonly planned: PlannedPage }) => render(data.planned.output),
  });
  for (const kind of pageKinds) {
    // Not the kind alone: Eleventy has data of its own by the name of `page`.
    const name = `planned-${kind}`;
    config.addGlobalData(name, () => plan(kind));
    config.addTemplate(`${name}.${EXTENSION}`, '', {
      pagination: { data: name, size: 1, alias: 'planned', addAllPagesToCollections: false },
      permalink: (data: { readonly planned: PlannedPage }) => data.planned.output,
      eleventyExcludeFromCollections: true,
    });
  }
}

/** What says that words on a page in `locale` are in the language that is fallen back to. */
function fallbackAttributes(locale: string): string {
  const direction = textDirection(LAST_RESORT);
  return ` lang="${LAST_RESORT}"${direction === textDirection(locale) ? '' : ` dir="${direction}"`}`;
}
