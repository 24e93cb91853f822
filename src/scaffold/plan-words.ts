import { formatList, pluralCategories } from '../i18n/locale.ts';
import type { NewFile } from './new-file.ts';
import { toScalar } from './yaml-scalar.ts';

/** The file with the words of the interface in a language; `messages` are those that are to be translated, by key. */
export function planWords(locale: string, messages: ReadonlyMap<string, string>): NewFile {
  const lines = [...messages].map(([key, message]) => `# ${key}: ${toScalar(message)}`);
  const text = [
    `# The words of the interface in "${locale}". Remove the # in front of a line, and translate what stands behind its key.`,
    '# A name in braces is filled in and stays as it is; {_engineers} is a term, {_Engineers} the same where a sentence begins.',
    `# ${pluralAdvice(locale)} What is left out is said in English.`,
    '',
    ...lines,
    '',
  ].join('\n');
  return { path: `words.${locale}.yml`, text };
}

/** The forms that a language has for counts, so that nobody has to look them up. */
function pluralAdvice(locale: string): string {
  const { needed } = pluralCategories(locale);
  const [first, ...others] = needed;
  return others.length === 0
    ? `Plurals have one form in this language: "{count, plural, ${first} {…}}".`
    : `Plurals have these forms in this language: ${formatList(needed, INSTRUCTIONS)}.`;
}

/** The language of what those who write a site are told. */
const INSTRUCTIONS = 'en';
