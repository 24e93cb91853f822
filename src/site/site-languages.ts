import type { Content } from '../content/load-content.ts';
import type { ContentFiles } from '../content/read-files.ts';
import { originalLocale, placeholderSite } from '../content/schemas/site.ts';
import { localizeContent } from '../content/translations/localize-content.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { type Memo, partOfMemo } from '../memo/memo.ts';
import { checkLocales } from './check-locales.ts';
import type { SiteLanguage } from './map-language.ts';

/** The languages of a site in their order, each with what the content says in it: the first has the originals. */
export function siteLanguages(content: Content, { texts }: ContentFiles, memo: Memo): Result<Each<SiteLanguage>> {
  const locale = originalLocale(content.site);
  const [, ...others] = (content.site ?? placeholderSite).locales;
  const first: SiteLanguage = { content, locale, folder: '', states: null };
  const diagnostics: Diagnostic[] = [...checkLocales(content)];
  // One that is named twice, or that nobody speaks, has been reported.
  if (diagnostics.length > 0) return { value: [first], diagnostics };
  const translated = others.map((other): SiteLanguage => {
    const localized = localizeContent(content, texts, other, memo);
    diagnostics.push(...localized.diagnostics);
    return { ...localized.value, locale: other, folder: `/${other}` };
  });
  return { value: [first, ...translated], diagnostics };
}

/** One thing for each language, in their order: there is at least one. */
export type Each<Thing> = readonly [Thing, ...Thing[]];

/** Makes one thing for each language of another. */
export function forEach<From, To>([first, ...others]: Each<From>, make: (each: From) => To): Each<To> {
  return [make(first), ...others.map(make)];
}

/** The part of a memo that a language has to itself. */
export function memoOf({ folder }: Pick<SiteLanguage, 'folder'>, memo: Memo): Memo {
  return folder === '' ? memo : partOfMemo(memo, folder);
}
