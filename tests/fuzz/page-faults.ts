import { htmlFaults } from '../../src/audit/html-faults.ts';
import { createNunjucks, LAYOUTS } from '../../src/eleventy/create-nunjucks.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import type { Page } from '../../src/pages/page.ts';
import type { ShellView } from '../../src/pages/views/frame.ts';
import type { ReadSite } from '../harness/read-site.ts';
import type { SoundCase } from './sound-cases.ts';

const nunjucks = createNunjucks(LAYOUTS);

/** What html-validate says of the pages of sound cases, and what in their views is no plain JSON. */
export function pageFaults({ pages, shell }: ReadSite, cases: readonly SoundCase[]): readonly string[] {
  const addresses = new Set(cases.map(({ address }) => address));
  const own = pages.filter(({ url, kind }) => addresses.has(url) && kind !== 'redirect');
  return own.flatMap((page) => [...jsonFaults(page.view, page.url), ...markupFaults(page, shell)]);
}

/** JSON has neither `undefined` nor `NaN`. */
function jsonFaults(value: unknown, path: string): readonly string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => jsonFaults(below, `${path}.${key}`));
}

function markupFaults({ url, kind, locale, view }: Page, shell: ShellView): readonly string[] {
  const html = nunjucks.render(`pages/${kind}.njk`, {
    view,
    shell,
    words: wordsFor(locale),
  });
  return htmlFaults(html).map(({ line, column, message }) => `${url}: ${line}:${column} ${message}`);
}
