import { z } from 'zod';
import { reportBroken } from './rule.ts';

const nameOf = (tag: string, locale = 'en'): string | undefined => names(locale).of(tag);
const formatters = new Map<string, Intl.DisplayNames>();

function names(locale: string): Intl.DisplayNames {
  const known = formatters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  formatters.set(locale, made);
  return made;
}

/** A language tag of BCP 47: `en`, `pt-BR`. */
export const languageTag = z
  .string()
  .superRefine((value, context) => {
    if (isLanguageTag(value)) return;
    const meant = meantLanguage(value);
    // A country may have several languages, and what stands in brackets would be lost.
    const fix = /^..$|\(/.test(value) ? null : meant;
    const help = meant === null ? 'write a BCP 47 tag such as en, es or pt-BR' : `did you mean "${meant}"?`;
    reportBroken(context, 'this is no language tag', { code: 'bad-language', help, fix });
  })
  .meta({ shape: 'language tag' });

/**
 * Whether a text is a language tag of BCP 47. The standard leaves room for languages of four letters and more, of which none
 * has ever been registered: what stands there is a name, such as `English`; and `jp` is a country.
 */
export function isLanguageTag(value: string): boolean {
  const [language = ''] = value.split('-');
  if (!/^[a-z]{2,3}$/i.test(language)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1 && (language.length > 2 || nameOf(language) !== undefined);
  } catch {
    return false;
  }
}

/** The tag that is meant by a name of a language, in English or its own words, by a country, or with an underscore. */
export function meantLanguage(value: string): string | null {
  const tag = value.trim().replaceAll('_', '-');
  if (tag !== value && isLanguageTag(tag)) return tag;
  const name = value.replace(/\s*\(.*\)\s*$/, '').trim();
  return languageNamed(name) ?? (/^[a-z]{2}$/i.test(name) ? languageOfCountry(name) : null);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The tag of a language by its name, `German` or `Deutsch`. Only those of two letters: other names are too rare to be sure. */
export function languageNamed(name: string): string | null {
  const wanted = name.toLowerCase();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const tag = first + second;
      const english = nameOf(tag);
      if (english === undefined) continue;
      if (english.toLowerCase() === wanted || nameOf(tag, tag)?.toLowerCase() === wanted) return tag;
    }
  }
  return null;
}

/** `jp` → ja */
function languageOfCountry(country: string): string | null {
  const region = country.toUpperCase();
  if (new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(region) === undefined) return null;
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  return language !== undefined && language !== 'und' && isLanguageTag(language) ? language : null;
}
