let english: Intl.DisplayNames | null = null;

/** The name of a language in English, `Brazilian Portuguese`; `null` where there is no such language. */
export function englishName(locale: string): string | null {
  english ??= namesIn('en');
  try {
    return english.of(locale) ?? null;
  } catch {
    return null;
  }
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
}

/**
 * Whether a text is a language tag of BCP 47. The standard leaves room for languages of four letters and more, of which none
 * has ever been registered: what stands there is a name, such as `English`; and `jp` is a country.
 */
export function isLanguageTag(value: string): boolean {
  const [language = ''] = value.split('-');
  if (!/^[a-z]{2,3}$/i.test(language)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1 && (language.length > 2 || englishName(language) !== null);
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

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What people call a language besides its name in CLDR. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bengali: 'bn',
  castilian: 'es',
  castellano: 'es',
  farsi: 'fa',
  flemish: 'nl',
  mandarin: 'zh',
  putonghua: 'zh',
  tagalog: 'tl',
};

let short: ReadonlyMap<string, string> | null = null;
let long: ReadonlyMap<string, string> | null = null;

/** The tag of a language by its name, `German` or `Deutsch`; `null` for no name of a language. */
export function languageNamed(name: string): string | null {
  const small = name.toLowerCase();
  // To ask for all tags of three letters takes hundreds of milliseconds, and most languages have one of two.
  short ??= namesOfShortTags();
  const tag = short.get(small);
  if (tag !== undefined) return tag;
  long ??= namesOfLongTags();
  return long.get(small) ?? null;
}

/** A language that somebody speaks, and how well in words. */
export interface SpokenLanguage {
  readonly tag: string;
  readonly level: string | null;
}

/** A language in words, perhaps with its level: `German`, `German (native)`, `German - B2`; `null` where it is none. */
export function spokenLanguage(text: string): SpokenLanguage | null {
  const [, name = '', inBrackets, behindDash] =
    /^\s*([^()]+?)\s*(?:\(([^()\n]+)\)|\s[-–—]\s+(\S[^\n]*?))?\s*$/.exec(text) ?? [];
  const tag = languageNamed(name);
  return tag === null ? null : { tag, level: inBrackets ?? behindDash ?? null };
}

function shortTags(): readonly string[] {
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
}

/** Names in small letters, of languages with a tag of two letters: in English, which counts before all, and in themselves. */
function namesOfShortTags(): ReadonlyMap<string, string> {
  const inEnglish = shortTags().flatMap((tag) => named(tag, englishName(tag)));
  const inThemselves = inEnglish.flatMap(([, tag]) => named(tag, namesIn(tag).of(tag) ?? null));
  return new Map([...Object.entries(OTHER_NAMES), ...inThemselves.toReversed(), ...inEnglish.toReversed()]);
}

/** Names in small letters and in English, of languages with a tag of three letters. */
function namesOfLongTags(): ReadonlyMap<string, string> {
  const tags = shortTags().flatMap((start) => LETTERS.map((last) => start + last));
  return new Map(tags.flatMap((tag) => named(tag, englishName(tag))));
}

/** A name means the tag of today: `ro` has taken the place of `mo`, and `fil` that of `tl` as the one of Filipino. */
function named(tag: string, name: string | null): readonly (readonly [name: string, tag: string])[] {
  return name === null ? [] : Intl.getCanonicalLocales(tag).map((current) => [name.toLowerCase(), current]);
}

/** `jp` → ja */
function languageOfCountry(country: string): string | null {
  const region = country.toUpperCase();
  if (new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(region) === undefined) return null;
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  return language !== undefined && language !== 'und' && isLanguageTag(language) ? language : null;
}
