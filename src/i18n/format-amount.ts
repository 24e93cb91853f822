import { fitUnit, fitUnits, type Level } from './fit-unit.ts';
import { formatNumber, isRound, joinParts, numberParts } from './format-number.ts';
import { memoize, memoizeFormatter } from './memoize.ts';
import { pluralize } from './pluralize.ts';
import type { Language } from './words.ts';

/** The words for a number of units, by the plural category of CLDR that the number takes; `null` where `other` does. */
type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string | null>> & { readonly other: string };

/** Units that the site declines itself: by unit, the forms of each locale. */
export type UnitForms = ReadonlyMap<string, Readonly<Record<string, PluralForms>>>;

/** A level, ready to show. */
interface Amount {
  /** What is set large: the number, with its symbol where the unit has one: `30 ms`, `99.9%`, `$100 million`, `20`. */
  readonly figure: string;
  /** The unit where it is a word, in the form that goes with the number: `years`, `requests`; else `null`. */
  readonly unit: string | null;
  /** The whole as words: `30 milliseconds`, `99.9%`, `$100 million`, `20 years`. */
  readonly text: string;
  /** The unit that it is shown in, as data: `millisecond` for 0.03 second; `null` for a bare number. */
  readonly shownIn: string | null;
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const cldrUnits: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));
// Units of CLDR that people write out: "20 years", not "20 yrs".
const wordUnits: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

const longFormat = memoizeFormatter(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const pluralRules = memoizeFormatter(
  (locale: string, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

/**
 * A number with its unit: a currency, a CLDR unit (times and data in the unit that fits), or a singular noun, in the form
 * that `units` give it, else in that of English grammar.
 */
export function formatAmount(value: number, unit: string | null, language: Language, units: UnitForms): Amount {
  return formatFitted(unit === null ? { value, unit } : fitUnit(value, unit), language, units);
}

/** The way from one level to another: in one unit where both read well in it, else each in the unit that fits it; `shared` is the word for it beside both numbers, as in `34 → 1 days`, where both have one. */
export function formatAmounts(
  from: number,
  to: number,
  unit: string | null,
  language: Language,
  units: UnitForms,
): { readonly start: Amount; readonly end: Amount; readonly shared: string | null } {
  const levels = unit === null ? { from: { value: from, unit }, to: { value: to, unit } } : fitUnits(from, to, unit);
  const start = formatFitted(levels.from, language, units);
  const end = formatFitted(levels.to, language, units);
  if (start.shownIn !== end.shownIn) return { start, end, shared: null };
  // One of something stands beside more of it.
  const endsAtOne = pluralRules(language.locale, {}).select(levels.to.value) === 'one';
  return { start, end, shared: endsAtOne ? start.unit : end.unit };
}

/** A level in the unit that it is to be shown in. */
function formatFitted(
  { value, unit }: { readonly value: number; readonly unit: string | null },
  language: Language,
  units: UnitForms,
): Amount {
  const { locale } = language;
  if (unit === null) return inOnePiece(formatNumber(value, locale), unit);
  if (currencies.has(unit)) return inOnePiece(formatCurrency(value, unit, locale), unit);
  const fitted = { value, unit };
  if (unit === 'percent') return inOnePiece(formatWithSymbol(fitted, language), unit);
  if (wordUnits.has(unit)) return formatInWordUnit(fitted, locale);
  if (cldrUnits.has(unit)) return formatInSymbolUnit(fitted, language);
  return formatCounted(fitted, language, units);
}

/** Whether a unit is one of money, time, data or another measure, which may be of anything, and not a noun for what is counted. */
export function isMeasure(unit: string): boolean {
  return currencies.has(unit) || cldrUnits.has(unit);
}

function inOnePiece(figure: string, shownIn: string | null): Amount {
  return { figure, unit: null, text: figure, shownIn };
}

function formatCounted({ value, unit }: Level, language: Language, units: UnitForms): Amount {
  const figure = formatNumber(value, language.locale);
  const noun = nounFor(value, unit, language, units);
  return { figure, unit: noun, text: `${figure} ${noun}`, shownIn: unit };
}

/** The noun in the form that goes with a number: as `units.yml` has it for the locale or its language, else as English has it. */
function nounFor(value: number, unit: string, { locale, words }: Language, units: UnitForms): string {
  // Of "1.5 million" the million decides, as in "1,5 millones de usuarios".
  const count = isRound(value) ? Math.sign(value) * MILLION : value;
  const category = pluralRules(locale, {}).select(count);
  const forms = formsFor(locale, units.get(unit) ?? {});
  const written = category === 'other' ? null : (forms?.[category] ?? null);
  if (written !== null) return written;
  const isOne = pluralRules(locale, {}).select(value) === 'one';
  return words.metric.unit({ count, unit: forms?.other ?? (isOne ? unit : pluralize(unit)) });
}

const MILLION = 1e6;

/** Whether a noun is declined in a locale: by forms of its own, or by the grammar of English, which alone is known here. */
export function isDeclined(unit: string, locale: string, units: UnitForms): boolean {
  return languagePart(locale) === ENGLISH || formsFor(locale, units.get(unit) ?? {}) !== null;
}

const ENGLISH = 'en';

const languagePart = memoize((locale: string) => new Intl.Locale(locale).language);

/** The forms for a locale, else for its language: those of `es` for `es-MX`. */
function formsFor<Forms>(locale: string, byLocale: Readonly<Record<string, Forms>>): Forms | null {
  return byLocale[locale] ?? byLocale[languagePart(locale)] ?? null;
}

function formatInWordUnit(level: Level, locale: string): Amount {
  const parts = longParts(level, locale);
  const word = parts.find(({ type }) => type === 'unit')?.value ?? level.unit;
  return { figure: formatNumber(level.value, locale), unit: word, text: joinParts(parts), shownIn: level.unit };
}

function formatInSymbolUnit(level: Level, language: Language): Amount {
  const figure = formatWithSymbol(level, language);
  return { figure, unit: null, text: joinParts(longParts(level, language.locale)), shownIn: level.unit };
}

function longParts({ value, unit }: Level, locale: string): readonly Intl.NumberFormatPart[] {
  return numberParts(value, locale, { style: 'unit', unit, unitDisplay: 'long' });
}

function formatWithSymbol({ value, unit }: Level, { locale, words }: Language): string {
  const symbols: Readonly<Record<string, string>> = words.metric.symbols;
  const parts = numberParts(value, locale, { style: 'unit', unit, unitDisplay: 'short' });
  return joinParts(
    parts.map((part) => (part.type === 'unit' ? { ...part, value: symbols[unit] ?? part.value } : part)),
  );
}

/** Cents stand where there are any. */
function formatCurrency(value: number, currency: string, locale: string): string {
  if (!isRound(value)) {
    return joinParts(
      numberParts(value, locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
    );
  }
  // `Intl` shortens "million" beside a currency sign, so the number is put into the pattern of a small one.
  const pattern = numberParts(Math.sign(value), locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  const number = formatNumber(Math.abs(value), locale);
  return joinParts(pattern.map((part) => (part.type === 'integer' ? { ...part, value: number } : part)));
}

/** A unit without a number: `requests`, `US dollars`, `seconds`; the word for a number where there is none. */
export function formatUnit(unit: string | null, language: Language, units: UnitForms): string {
  const { locale, words } = language;
  if (unit === null) return words.metric.number;
  if (currencies.has(unit))
    return longName({ style: 'currency', currency: unit, currencyDisplay: 'name' }, locale) ?? unit;
  if (cldrUnits.has(unit)) return longName({ style: 'unit', unit, unitDisplay: 'long' }, locale) ?? unit;
  return formatAmount(MANY, unit, language, units).unit ?? unit;
}

/** Any number that takes the plural. */
const MANY = 1000;

function longName(options: Intl.NumberFormatOptions, locale: string): string | undefined {
  const parts = longFormat(locale, options).formatToParts(MANY);
  return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value;
}
