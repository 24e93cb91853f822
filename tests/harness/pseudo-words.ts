import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { messagesFor } from '../../src/i18n/words.ts';

/** What the pseudo-locale marks: `‹Homee›`. */
export const MARKED = /‹[^‹›]*›/g;

/** The words of the interface in a language that nobody speaks: English, marked, and longer by two fifths. */
export function pseudoWords(): Readonly<Record<string, string>> {
  return Object.fromEntries([...messagesFor('en')].map(([key, message]) => [key, pseudoMessage(message)]));
}

/** A message with all of its own words marked and longer; what it fills in stays as it is. */
export function pseudoMessage(message: string): string {
  return printAST(parse(message, { ignoreTag: true }).map(pseudoElement));
}

function pseudoElement(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: pseudoText(element.value) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.entries(element.options).map(
    ([form, { value, ...rest }]) => [form, { ...rest, value: value.map(pseudoElement) }] as const,
  );
  return { ...element, options: Object.fromEntries(options) };
}

/** The longest word is made longer too, by its own last letters, which are as wide as letters are: it is what breaks a narrow page. */
function pseudoText(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{N} ,;.’–-]*/gu, (words) => {
    const longer = words.replace(/[\p{L}\p{N}]+/gu, (word) => word + word.slice(Math.ceil(word.length * 0.6)));
    return `‹${longer.trimEnd()}›${/\s$/.test(words) ? ' ' : ''}`;
  });
}
