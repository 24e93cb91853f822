import { createNunjucks } from '../../src/eleventy/create-nunjucks.ts';
import { LAYOUTS } from '../../src/eleventy/folders.ts';
import { strictView } from '../../src/eleventy/strict-view.ts';
import { wordsFor } from '../../src/i18n/words-for.ts';
import { dressPage } from '../../src/pages/dress-page.ts';
import type { Page } from '../../src/pages/page.ts';
import { checkHtml } from '../harness/html-validate.ts';
import type { ReadSite } from '../read-site.ts';
import type { SoundCase } from './sound-cases.ts';

const nunjucks = createNunjucks(LAYOUTS);

/** What html-validate says of the pages of sound cases, and what in their views is no plain JSON. */
export function pageFaults({ pages }: ReadSite, cases: readonly SoundCase[]): readonly string[] {
  const addresses = new Set(cases.map(({ address }) => address));
  const own = pages.filter(({ url, kind }) => addresses.has(url) && kind !== 'redirect');
  return own.flatMap((page) => [...jsonFaults(page.view, page.url), ...markupFaults(page)]);
}

/** JSON has neither `undefined` nor `NaN`. */
function jsonFaults(value: unknown, path: string): readonly string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => jsonFaults(below, `${path}.${key}`));
}

const dress = { stylesheet: '/assets/site.css', fonts: [] };

function markupFaults(page: Page): readonly string[] {
  const { url, kind, locale, view } = dressPage(page, dress);
  const html = nunjucks.render(`pages/${kind}.njk`, {
    view: strictView(view),
    words: strictView(wordsFor(locale), 'words'),
  });
  return checkHtml(html).map((fault) => `${url}: ${fault}`);
}
