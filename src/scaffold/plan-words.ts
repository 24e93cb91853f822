import type { NewFile } from './new-file.ts';
import { toScalar } from './yaml-scalar.ts';

/**
 * The file with the words of the interface in a language; `messages` are those that are to be translated, by key, and `forms` the
 * plural categories that the language needs.
 */
export function planWords(locale: string, messages: ReadonlyMap<string, string>, forms: readonly string[]): NewFile {
  const lines = [...messages].map(([key, message]) => `# ${key}: ${toScalar(message)}`);
  const text = [
    `# The words of the interface in "${locale}". Remove the # in front of a line, and translate what stands behind its key.`,
    '# A name in braces is filled in and stays as it is; {_engineers} is a term, {_Engineers} the same where a sentence begins.',
    `# ${pluralAdvice(forms)} What is left out is said in English.`,
    '',
    ...lines,
    '',
  ].join('\n');
  return { path: `words.${locale}.yml`, text };
}

/** Said here, so that nobody has to look them up. */
function pluralAdvice(forms: readonly string[]): string {
  return forms.length === 1
    ? `Plurals have one form in this language: "{count, plural, ${forms[0]} {…}}".`
    : `Plurals have these forms in this language: ${forms.join(', ')}.`;
}
