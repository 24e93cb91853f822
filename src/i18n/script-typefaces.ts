import { memoize } from './memoize.ts';

/** A typeface of Fontsource for letters that the typefaces of the engine lack. */
export interface ScriptTypeface {
  /** As its files call it; the package has the same name in small letters. */
  readonly family: string;
  /** The part of the package that has its letters. */
  readonly subset: string;
  /** Scripts of Unicode, as regular expressions name them. */
  readonly scripts: readonly string[];
  /** The script that a locale is written in, where that is a mixture of others. Source: ISO 15924. */
  readonly localeScript: string;
}

/** A typeface whose package is there. */
export interface InstalledTypeface extends ScriptTypeface {
  readonly folder: string;
  readonly version: string;
}

/** Scripts that the typefaces of the engine have. */
const OWN_SCRIPTS = ['Latn', 'Grek', 'Cyrl', 'Zyyy', 'Zinh'];

const plex = (name: string, subset: string, localeScript: string, scripts = [localeScript]): ScriptTypeface => {
  return { family: `IBM Plex Sans ${name}`, subset, scripts, localeScript };
};
const noto = (name: string, localeScript: string, subset = name.toLowerCase(), scripts = [localeScript]) => {
  return { family: `Noto Sans ${name}`, subset, scripts, localeScript };
};

/** One for each script: IBM Plex where that has it, as the rest is set in it. The first that has a character is the one to take for it. */
const scriptTypefaces: readonly ScriptTypeface[] = [
  plex('Arabic', 'arabic', 'Arab'),
  plex('Hebrew', 'hebrew', 'Hebr'),
  plex('Devanagari', 'devanagari', 'Deva'),
  plex('Thai', 'thai', 'Thai'),
  plex('KR', 'korean', 'Kore', ['Hang']),
  noto('SC', 'Hans', 'chinese-simplified', ['Hani']),
  plex('JP', 'japanese', 'Jpan', ['Hira', 'Kana', 'Hani']),
  noto('TC', 'Hant', 'chinese-traditional', ['Bopo', 'Hani']),
  noto('Armenian', 'Armn'),
  noto('Bengali', 'Beng'),
  noto('Ethiopic', 'Ethi'),
  noto('Georgian', 'Geor'),
  noto('Gujarati', 'Gujr'),
  noto('Gurmukhi', 'Guru'),
  noto('Kannada', 'Knda'),
  noto('Khmer', 'Khmr'),
  noto('Lao', 'Laoo'),
  noto('Malayalam', 'Mlym'),
  noto('Myanmar', 'Mymr'),
  noto('Sinhala', 'Sinh'),
  noto('Tamil', 'Taml'),
  noto('Telugu', 'Telu'),
];

/** What Fontsource calls a typeface: `ibm-plex-sans-arabic`. */
export function nameOf({ family }: ScriptTypeface): string {
  return family.toLowerCase().replaceAll(' ', '-');
}

/** The package of a typeface: `@fontsource/ibm-plex-sans-arabic`. */
export function packageOf(typeface: ScriptTypeface): string {
  return `@fontsource/${nameOf(typeface)}`;
}

/** Those of the typefaces that are there, by what says where a package lies; `null` for one that is not. */
export function findTypefaces(
  find: (name: string) => Pick<InstalledTypeface, 'folder' | 'version'> | null,
): readonly InstalledTypeface[] {
  return scriptTypefaces.flatMap((typeface) => {
    const found = find(packageOf(typeface));
    return found === null ? [] : [{ ...typeface, ...found }];
  });
}

/** Whether all of a text is in scripts that the engine or one of the typefaces has letters for. */
export function canBeSetIn(text: string, typefaces: readonly ScriptTypeface[]): boolean {
  const scripts = [...OWN_SCRIPTS, ...typefaces.flatMap((each) => each.scripts)];
  return !anyOf(`^ ${scripts.join(' ')}`).test(text);
}

/** The typefaces among these whose letters are in a text. */
export function typefacesFor<Typeface extends ScriptTypeface>(
  text: string,
  typefaces: readonly Typeface[],
): readonly Typeface[] {
  return typefaces.filter(({ scripts }) => anyOf(scripts.join(' ')).test(text));
}

/** Any character of these scripts, or of others: `^ Latn Grek`. */
const anyOf = memoize(
  (names: string) => new RegExp(`[${names.replace(/(\w+) ?/g, '\\p{Script=$1}').replace(' ', '')}]`, 'u'),
);

/** The typefaces among these that may have one of the characters, that of the locale first, then those that have most of them. */
export function typefacesWith<Typeface extends ScriptTypeface>(
  characters: readonly string[],
  locale: string,
  typefaces: readonly Typeface[],
): readonly Typeface[] {
  const script = scriptOf(locale);
  return typefaces
    .filter(({ scripts }) => characters.some((each) => writing(scripts.join(' ')).test(each)))
    .toSorted(
      (a, b) =>
        Number(b.localeScript === script) - Number(a.localeScript === script) ||
        covered(b, characters) - covered(a, characters),
    );
}

/** Punctuation is of all scripts that write it: `、` of Japanese and of Chinese. */
const writing = memoize(
  (names: string) => new RegExp(`[${names.replace(/(\w+) ?/g, '\\p{Script_Extensions=$1}')}]`, 'u'),
);

/** What says which language letters are of that several have: `山` is Chinese and Japanese. */
interface LanguageClues {
  /** Languages of what the letters stand in, the nearest first. */
  readonly languages: readonly string[];
  /** What else its author wrote, who would write more of the same. */
  readonly around: string;
}

/** The typefaces whose packages would bring letters that are missing: more than one where nothing tells which; none where none is known. */
export function missingTypefaces(
  characters: readonly string[],
  { languages, around }: LanguageClues,
  installed: readonly ScriptTypeface[],
): readonly ScriptTypeface[] {
  const isThere = ({ family }: ScriptTypeface): boolean => installed.some((each) => each.family === family);
  const absent = scriptTypefaces.filter((each) => !isThere(each) && covered(each, characters) > 0);
  const able = most(absent, (each) => covered(each, characters));
  for (const script of languages.map(scriptOf)) {
    const ofLanguage = able.filter(({ localeScript }) => localeScript === script);
    if (ofLanguage.length > 0) return ofLanguage;
  }
  return most(able, (each) => covered(each, [...new Set(around)]));
}

/** How many of the characters a typeface may have. */
function covered({ scripts }: ScriptTypeface, characters: readonly string[]): number {
  return characters.filter((each) => writing(scripts.join(' ')).test(each)).length;
}

function most<Item>(items: readonly Item[], count: (item: Item) => number): readonly Item[] {
  const highest = Math.max(...items.map(count));
  return items.filter((item) => count(item) === highest);
}

/** The language that a typeface is for, as a tag: `ja`, `zh-Hant`; of a script that several languages share one of them. */
export function languageFor({ localeScript }: ScriptTypeface): string {
  const { language } = new Intl.Locale(`und-${localeScript}`).maximize();
  return scriptOf(language) === localeScript ? language : `${language}-${localeScript}`;
}

/** The typeface that a locale cannot be set without; `null` for one that the typefaces of the engine or one of these serve. */
export function typefaceMissingFor(locale: string, installed: readonly ScriptTypeface[]): ScriptTypeface | null {
  const script = scriptOf(locale);
  if (installed.some((each) => each.localeScript === script)) return null;
  return scriptTypefaces.find((each) => each.localeScript === script) ?? null;
}

const scriptOf = memoize((locale: string) => new Intl.Locale(locale).maximize().script ?? 'Latn');
