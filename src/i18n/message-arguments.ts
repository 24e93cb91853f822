import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Message } from './message-types.ts';

/** How a message uses an argument: as text, or as a number, which it writes or counts. */
export type ArgumentKind = 'text' | 'number';

/**
 * The arguments of a message by their names, without its terms. Throws a `SyntaxError` for a message that is none, and a
 * `RangeError` for one that formats what comes formatted, such as dates.
 */
export function readArguments(message: string): ReadonlyMap<string, ArgumentKind> {
  return new Map([...readAll(parse(message, { ignoreTag: true }))].filter(([name]) => !name.startsWith('_')));
}

/** The terms of a message, by the names that it has for them. */
export function readTerms(message: string): readonly string[] {
  return [...readAll(parse(message, { ignoreTag: true })).keys()].filter((name) => name.startsWith('_'));
}

/** The forms of each plural in a message, inner ones included: `['one', 'other']`. */
export function readPlurals(message: string): readonly (readonly string[])[] {
  return pluralsIn(parse(message, { ignoreTag: true }));
}

function pluralsIn(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    const isCardinal = element.type === TYPE.plural && element.pluralType !== 'ordinal';
    return isCardinal ? [...inner, Object.keys(element.options)] : inner;
  });
}

function readAll(elements: readonly MessageFormatElement[]): ReadonlyMap<string, ArgumentKind> {
  return new Map(elements.flatMap(readElement));
}

function readElement(element: MessageFormatElement): readonly (readonly [string, ArgumentKind])[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.argument:
      return [[element.value, 'text']];
    case TYPE.number:
      return [[element.value, 'number']];
    case TYPE.plural:
    case TYPE.select: {
      const inner = Object.values(element.options).flatMap(({ value }) => [...readAll(value)]);
      return [...inner, [element.value, element.type === TYPE.plural ? 'number' : 'text']];
    }
    default:
      throw new RangeError('a message has text, numbers, plural and select alone: dates come as text');
  }
}

/** The messages of a group with their keys; those of a list are counted from one. */
export function eachMessage(messages: Exclude<Message, string>): readonly (readonly [string, Message])[] {
  if (isList(messages)) return messages.map((message, index) => [`${index + 1}`, message]);
  return Object.entries(messages);
}

/** Whether messages are a list of texts. */
export function isList(messages: Exclude<Message, string>): messages is readonly string[] {
  return Array.isArray(messages);
}

/** The key that a site names a message by: a term by its name alone. */
export function ownKey(key: string): string {
  return key.replace(/^terms\./, '');
}

/** The key of a message in a group that has one itself: `lists.all.skill`. */
export function keyIn(group: string, key: string): string {
  return group === '' ? key : `${group}.${key}`;
}
