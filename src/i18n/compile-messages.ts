import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { markWords } from './fallback-words.ts';
import { formatNumber } from './format-number.ts';
import { isolate } from './isolate.ts';
import { memoizeFormatter } from './memoize.ts';
import { eachMessage, isList, keyIn, ownKey, readArguments } from './message-arguments.ts';
import type { Message, MessageTree, WordsOf } from './message-types.ts';
import { type OwnWords, type Terms, termsOf } from './terms.ts';

/**
 * The messages of a locale as words: interpreted, never turned into code. One with arguments is parsed when it is first said,
 * since most runs say few of them. Words are plain text: whatever writes them into HTML escapes them. `own` are those that a
 * site says otherwise, in `ownLocale`, which were checked; `isMarked` is whether all others are marked as of another language.
 */
export function compileMessages<const Tree extends MessageTree>(
  messages: Tree,
  locale: string,
  own?: OwnWords,
  ownLocale?: string,
  isMarked?: boolean,
): WordsOf<Tree>;
export function compileMessages(
  messages: MessageTree,
  locale: string,
  own: OwnWords = {},
  ownLocale: string = locale,
  isMarked = false,
): unknown {
  const terms = termsOf(messages['terms'] ?? {}, own, Object.keys(own).length === 0 ? locale : ownLocale);
  const marked = isMarked ? new Set([...terms.keys()].filter((name) => !isOwnTerm(name, own))) : none;
  return compileEach(messages, '', { locale, terms, marked, write: isMarked ? markWords : asIs, own, ownLocale });
}

const none: ReadonlySet<string> = new Set();

/** `_Engineers` is the term `engineers`. */
function isOwnTerm(name: string, own: OwnWords): boolean {
  return Object.keys(own).some((key) => `_${key}`.toLowerCase() === name.toLowerCase());
}

function asIs(text: string): string {
  return text;
}

/** What messages are said with. */
interface Language {
  readonly locale: string;
  readonly terms: Terms;
  /** The terms that are marked as of another language. */
  readonly marked: ReadonlySet<string>;
  /** How its words are written. */
  readonly write: (text: string) => string;
}

type BothLanguages = Language & { readonly own: OwnWords; readonly ownLocale: string };

function compileEach(messages: Message, path: string, language: BothLanguages): unknown {
  if (typeof messages === 'string') {
    const own = ownWord(path, language.own);
    const { locale, write } = language;
    const said =
      own === null
        ? { locale, write: path.startsWith(SYMBOLS) ? asIs : write }
        : { locale: language.ownLocale, write: asIs };
    return compileMessage(messages, own, { ...language, ...said });
  }
  const inner = eachMessage(messages).map(
    ([key, each]) => [key, compileEach(each, keyIn(path, key), language)] as const,
  );
  return isList(messages) ? inner.map(([, each]) => each) : Object.fromEntries(inner);
}

/** Symbols are of no language. */
const SYMBOLS = 'metric.symbols.';

function ownWord(path: string, own: OwnWords): string | null {
  const key = ownKey(path);
  return Object.hasOwn(own, key) ? (own[key] ?? null) : null;
}

/** The values of a message's arguments, by name. */
type Values = Readonly<Record<string, string | number>>;

type Say = (values: Values) => string;

/** An own message is what the usual one is, a text or a function, whatever it says of its arguments. */
function compileMessage(usual: string, own: string | null, language: Language): string | Say {
  const message = own ?? usual;
  let say: Say | null = null;
  const saying: Say = (values) => {
    say ??= sayAll(parse(message, { ignoreTag: true }), language, null);
    return say(values);
  };
  if (takesArguments(usual)) return saying;
  // Without braces an apostrophe can only be doubled.
  return message.includes('{') ? saying({}) : language.write(message.replaceAll("''", "'"));
}

/** Whether a message asks for more than terms. Only one that chooses by a term needs to be parsed to know. */
function takesArguments(message: string): boolean {
  const rest = message.replace(/\{_\w+\}/g, '');
  if (!rest.includes('{')) return false;
  return !rest.includes('{_') || [...readArguments(message).keys()].length > 0;
}

/** `counted` is the argument that `#` stands for, less its offset. */
function sayAll(elements: readonly MessageFormatElement[], language: Language, counted: Counted | null): Say {
  const parts = elements.map((element) => sayElement(element, language, counted));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return (values) => {
    let text = '';
    for (const say of parts) text += say(values);
    return text;
  };
}

type Counted = (values: Values) => number;

function sayElement(element: MessageFormatElement, language: Language, counted: Counted | null): Say {
  switch (element.type) {
    case TYPE.literal: {
      const text = language.write(element.value);
      return () => text;
    }
    case TYPE.argument: {
      const said = textOf(element.value, language);
      const write = language.marked.has(element.value) ? markWords : asIs;
      return (values) => write(isolate(said(values), language.locale));
    }
    case TYPE.number:
      return (values) => formatNumber(numberIn(element.value, values), language.locale);
    case TYPE.pound:
      return (values) => (counted === null ? '#' : formatNumber(counted(values), language.locale));
    case TYPE.plural:
      return sayPlural(element, language);
    case TYPE.select: {
      const forms = sayForms(element.options, language, counted);
      const chosen = textOf(element.value, language);
      return (values) => chosenForm(forms, chosen(values))(values);
    }
    default:
      throw new RangeError('a message has text, numbers, plural and select alone: dates come as text');
  }
}

function textOf(name: string, { terms }: Language): Say {
  const term = terms.get(name);
  return term === undefined ? (values) => String(valueIn(name, values)) : () => term;
}

const pluralRules = memoizeFormatter(
  (locale: string, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

function sayPlural({ value, offset, pluralType, options }: PluralElement, language: Language): Say {
  const rules = pluralRules(language.locale, { type: pluralType ?? 'cardinal' });
  const forms = sayForms(options, language, (values) => numberIn(value, values) - offset);
  return (values) => {
    const number = numberIn(value, values);
    const exact = forms.get(`=${number}`);
    return (exact ?? chosenForm(forms, rules.select(number - offset)))(values);
  };
}

function sayForms(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
  language: Language,
  counted: Counted | null,
): ReadonlyMap<string, Say> {
  return new Map(Object.entries(options).map(([form, { value }]) => [form, sayAll(value, language, counted)]));
}

/** The parser sees to it that every choice has the form `other`. */
function chosenForm(forms: ReadonlyMap<string, Say>, form: string): Say {
  return forms.get(form) ?? forms.get('other') ?? (() => '');
}

function valueIn(name: string, values: Values): string | number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new RangeError(`a message needs a value for {${name}}`);
  return value;
}

function numberIn(name: string, values: Values): number {
  const value = valueIn(name, values);
  if (typeof value !== 'number') throw new RangeError(`a message needs a number for {${name}}`);
  return value;
}
