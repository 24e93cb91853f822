import { compareText } from '../files/compare-text.ts';
import { isolate } from './isolate.ts';
import { memoizeFormatter } from './memoize.ts';

const intlCollator = memoizeFormatter(
  (locale: string, options: Intl.CollatorOptions) => new Intl.Collator(locale, options),
);

/**
 * Compares names by the order of the locale, and numbers in them by size.
 * Names that the locale holds equal stand in the order of their code units, so that a sorted list is always the same.
 */
export function collator(locale: string): (a: string, b: string) => number {
  const { compare } = intlCollator(locale, { usage: 'sort', numeric: true });
  return (a, b) => compare(a, b) || compareText(a, b);
}

const displayNames = memoizeFormatter(
  (locale: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

/**
 * The name of a language in the words of the locale: `pt` → Portuguese; the tag itself where there is none.
 * Throws a `RangeError` for text that is not a BCP 47 tag.
 */
export function formatLanguageName(language: string, locale: string): string {
  return displayNames(locale, { type: 'language', fallback: 'code' }).of(language) ?? language;
}

const listFormat = memoizeFormatter(
  (locale: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** Items as one enumeration, all of which hold: `a, b, and c`; empty text for no items. */
export function formatList(items: readonly string[], locale: string): string {
  return listFormat(locale, { type: 'conjunction', style: 'long' }).format(items.map((item) => isolate(item, locale)));
}

/** A text with a capital letter at its beginning. */
export function capitalized(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** The plural categories of a language: those that it has, and those that its whole numbers below a thousand need. */
interface PluralCategories {
  readonly all: readonly Intl.LDMLPluralRule[];
  /** Without those for parts of numbers, or for millions alone, where the form for other numbers serves. */
  readonly needed: readonly Intl.LDMLPluralRule[];
}

/** The plural categories of a language, in the order of CLDR: `en` → one, other. */
export function pluralCategories(locale: string): PluralCategories {
  const rules = new Intl.PluralRules(locale);
  const used = new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)));
  const all = ORDER.filter((category) => rules.resolvedOptions().pluralCategories.includes(category));
  return { all, needed: all.filter((category) => used.has(category) || category === 'other') };
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Which forms a plural of a message lacks in a language, and which no number takes there. A number by itself, `=1`, serves for
 * the form of that number, and a plural with `other` alone needs none: it only writes a number.
 */
export function wrongForms(
  forms: readonly string[],
  locale: string,
): { readonly missing: readonly string[]; readonly unused: readonly string[] } {
  const { all, needed } = pluralCategories(locale);
  const isGiven = (form: string): boolean => forms.includes(form) || forms.includes(EXACT[form] ?? '');
  return {
    missing: forms.length === 1 ? [] : needed.filter((form) => !isGiven(form)),
    unused: forms.filter((form) => !form.startsWith('=') && !all.some((each) => each === form)),
  };
}

const EXACT: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' };
