import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import { isCountedByWord } from '../content/schemas/metric.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { pluralCategories } from '../i18n/locale.ts';
import { locales, spokenFor } from '../i18n/words.ts';

/** Units of `units.yml` whose forms nothing would show: of a unit that CLDR knows, a language or a number that there is none of. */
export function checkUnits({ units: { yaml, byName }, words }: Content): readonly Diagnostic[] {
  if (yaml === null) return [];
  const problem = (path: readonly string[], found: Pick<Diagnostic, 'code' | 'message' | 'help'>): Diagnostic => ({
    severity: 'error',
    ...found,
    place: locate(yaml, path, 'key'),
  });
  return [...byName].flatMap(([unit, forms]): readonly Diagnostic[] => {
    if (!isCountedByWord(unit)) return [problem([unit], knownUnit(unit))];
    return Object.entries(forms).flatMap(([locale, given]) => {
      if (spokenFor(locale) === null && !words.some((file) => file.locale === locale)) {
        return [problem([unit, locale], unknownLocale(locale, Object.keys(forms)))];
      }
      return checkForms(locale, given).map(({ at, ...found }) => problem([unit, locale, ...at], found));
    });
  });
}

function knownUnit(unit: string): Pick<Diagnostic, 'code' | 'message' | 'help'> {
  const help = 'remove it and its forms: they are for what a metric counts by a word of its own, such as deploy';
  return { code: 'known-unit', message: `"${unit}" needs no forms, or can be no unit`, help };
}

function unknownLocale(locale: string, given: readonly string[]): Pick<Diagnostic, 'code' | 'message' | 'help'> {
  const known = Object.keys(locales).filter((each) => !given.includes(each));
  const near = didYouMean(locale, known);
  const choice =
    near === null
      ? `write the language of these forms, such as one of: ${known.join(', ')}`
      : `did you mean "${near}"?`;
  const help =
    known.length === 0 ? `remove it and its forms: known here are ${Object.keys(locales).join(', ')}` : choice;
  return { code: 'unknown-locale', message: `the interface does not speak "${locale}"`, help };
}

type Misplaced = Pick<Diagnostic, 'code' | 'message' | 'help'> & { readonly at: readonly string[] };

/** Forms that a language has no numbers for, and such as it lacks. */
function checkForms(locale: string, given: Readonly<Record<string, string | null>>): readonly Misplaced[] {
  const { all, needed } = pluralCategories(locale);
  const isGiven = (category: string): boolean => (given[category] ?? null) !== null;
  const unused = Object.keys(given).filter((category) => isGiven(category) && !all.some((each) => each === category));
  return [
    ...unused.map((category) => ({
      code: 'unknown-key' as const,
      message: `no number takes the form "${category}" in this language`,
      help: `known here: ${all.join(', ')}`,
      at: [category],
    })),
    ...needed
      .filter((category) => !isGiven(category))
      .map((category) => ({
        code: 'missing-field' as const,
        message: `"${category}" is missing`,
        help: `add "${category}: …"`,
        at: [],
      })),
  ];
}
