import { textDirection } from '../i18n/isolate.ts';
import { capitalized, formatLanguageName } from '../i18n/locale.ts';
import type { Words } from '../i18n/words.ts';
import { type Addresses, fixedPaths } from '../texts/address.ts';
import type { ForeignTexts, LanguageLink, LanguagesView } from './views/languages.ts';

/** One of the languages of a site, as the pages of each of them know it. */
export interface PageLanguage {
  readonly locale: string;
  readonly words: Words;
  readonly addresses: Addresses;
  /** Every page's path. */
  readonly paths: ReadonlySet<string>;
  /** The paths of pages of which nothing is in this language but the words around it. */
  readonly untranslated: ReadonlySet<string>;
}

/** What a language has in another one, since nobody has translated it yet. */
export interface Fallback {
  /** The language of the originals. */
  readonly locale: string;
  /** These texts, as they stand in views: as they are, escaped, and as HTML. */
  readonly texts: ReadonlySet<string>;
}

/** Whether a text stands in the language of the originals. */
export function isFallenBack(text: string | null, fallback: Fallback | null): fallback is Fallback {
  return text !== null && fallback?.texts.has(text) === true;
}

/** Where the page of a path is in other languages; `path` is `null` for a page that answers at any address. */
export function languagesView(
  { path, isEntry = false }: { readonly path: string | null; readonly isEntry?: boolean },
  {
    locale,
    languages,
    words,
  }: { readonly locale: string; readonly languages: readonly PageLanguage[]; readonly words: Words },
): LanguagesView {
  const [first, ...others] = languages;
  const current = languages.find((each) => each.locale === locale);
  if (first === undefined || current === undefined || others.length === 0) return inOne;
  const isIn = ({ paths, untranslated }: PageLanguage): boolean =>
    path !== null && paths.has(path) && !untranslated.has(path);
  const translated = isIn(current) ? languages.filter(isIn) : [];
  const alternates = translated.map((each) => ({
    language: each.locale,
    href: each.addresses.absolute(path ?? fixedPaths.home),
  }));
  return {
    // The page that stands for all others is the original.
    alternates:
      alternates.length < 2 ? [] : [...alternates, { language: 'x-default', href: alternates[0]?.href ?? '' }],
    others: languages.filter((each) => each !== current).map((each) => languageLink(path, isIn(each), each)),
    original:
      path === null || current === first || isIn(current)
        ? null
        : {
            address: first.addresses.absolute(path),
            notice: isEntry ? words.site.untranslated({ language: formatLanguageName(first.locale, locale) }) : null,
          },
  };
}

const inOne: LanguagesView = { alternates: [], others: [], original: null };

/** A page that another language lacks leads to what stands above it there, and says so in that language. */
function languageLink(
  path: string | null,
  isThere: boolean,
  { locale, words, addresses, paths }: PageLanguage,
): LanguageLink {
  const name = formatLanguageName(locale, locale);
  const there = path === null ? fixedPaths.home : nearestPath(path, paths);
  return {
    locale,
    label: capitalized(name, locale),
    href: addresses.href(there),
    direction: textDirection(locale),
    notice: path === null || there === path ? null : words.site.elsewhere({ language: name }),
    suggestion: isThere ? { text: words.site.suggestion({ language: name }), dismiss: words.site.dismiss } : null,
  };
}

/** The path itself, or the nearest above it: `/projects/vault/` → `/projects/`. */
function nearestPath(path: string, paths: ReadonlySet<string>): string {
  if (paths.has(path)) return path;
  const above = path.replace(/[^/]*\/?$/, '');
  return above === '' ? fixedPaths.home : nearestPath(above, paths);
}

/** The texts of a view that are in another language than the page; `null` where all are in its own. */
export function foreignTexts(view: unknown, fallback: Fallback | null): ForeignTexts | null {
  if (fallback === null) return null;
  const found = new Set<string>();
  collect(view, fallback.texts, found);
  return found.size === 0 ? null : { locale: fallback.locale, texts: [...found] };
}

function collect(value: unknown, known: Fallback['texts'], found: Set<string>): void {
  if (typeof value === 'string') {
    if (known.has(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collect(each, known, found);
  }
}

/** A locale as Open Graph writes it: `es` → `es_ES`. Source: ogp.me; `en_US` is what it takes for granted. */
export function openGraphLocale(locale: string): string | null {
  const { language, region } = new Intl.Locale(locale).maximize();
  const written = `${language}_${region}`;
  return written === 'en_US' ? null : written;
}
