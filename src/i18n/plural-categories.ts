/** The plural categories of a language: those that it has, and those that its whole numbers below a thousand need. */
export interface PluralCategories {
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
