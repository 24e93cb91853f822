import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { formatNumber } from './format-number.ts';
import { memoizeFormatter } from './memoize.ts';
import type { MessageTree, WordsOf } from './message-types.ts';

/**
 * The messages of a locale as words: interpreted, never turned into code. One with arguments is parsed when it is first said,
 * since most runs say few of them. Words are plain text: whatever writes them into HTML escapes them.
 */
export function compileMessages<const Tree extends MessageTree>(messages: Tree, locale: string): WordsOf<Tree>;
export function compileMessages(messages: MessageTree, locale: string): unknown {
  return compileEach(messages, locale);
}

function compileEach(messages: MessageTree[string], locale: string): unknown {
  if (typeof messages === 'string') return compileMessage(messages, locale);
  if (isList(messages)) return messages.map((message) => compileMessage(message, locale));
  return Object.fromEntries(Object.entries(messages).map(([key, inner]) => [key, compileEach(inner, locale)]));
}

function isList(messages: MessageTree | readonly string[]): messages is readonly string[] {
  return Array.isArray(messages);
}

/** The values of a message's arguments, by name. */
type Values = Readonly<Record<string, string | number>>;

type Say = (values: Values) => string;

function compileMessage(message: string, locale: string): string | Say {
  // Without braces an apostrophe can only be doubled.
  if (!message.includes('{')) return message.replaceAll("''", "'");
  let say: Say | null = null;
  return (values) => {
    say ??= sayAll(parse(message, { ignoreTag: true }), locale, null);
    return say(values);
  };
}

/** `counted` is the argument that `#` stands for, less its offset. */
function sayAll(elements: readonly MessageFormatElement[], locale: string, counted: Counted | null): Say {
  const parts = elements.map((element) => sayElement(element, locale, counted));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return (values) => {
    let text = '';
    for (const say of parts) text += say(values);
    return text;
  };
}

type Counted = (values: Values) => number;

function sayElement(element: MessageFormatElement, locale: string, counted: Counted | null): Say {
  switch (element.type) {
    case TYPE.literal:
      return () => element.value;
    case TYPE.argument:
      return (values) => String(valueIn(element.value, values));
    case TYPE.number:
      return (values) => formatNumber(numberIn(element.value, values), locale);
    case TYPE.pound:
      return (values) => (counted === null ? '#' : formatNumber(counted(values), locale));
    case TYPE.plural:
      return sayPlural(element, locale);
    case TYPE.select: {
      const forms = sayForms(element.options, locale, counted);
      return (values) => chosenForm(forms, String(valueIn(element.value, values)))(values);
    }
    default:
      throw new RangeError('a message has text, numbers, plural and select alone: dates come as text');
  }
}

const pluralRules = memoizeFormatter(
  (locale: string, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

function sayPlural({ value, offset, pluralType, options }: PluralElement, locale: string): Say {
  const rules = pluralRules(locale, { type: pluralType ?? 'cardinal' });
  const forms = sayForms(options, locale, (values) => numberIn(value, values) - offset);
  return (values) => {
    const number = numberIn(value, values);
    const exact = forms.get(`=${number}`);
    return (exact ?? chosenForm(forms, rules.select(number - offset)))(values);
  };
}

function sayForms(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
  locale: string,
  counted: Counted | null,
): ReadonlyMap<string, Say> {
  return new Map(Object.entries(options).map(([form, { value }]) => [form, sayAll(value, locale, counted)]));
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
