import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts';
import { diagnosticFormats } from '../../src/diagnostics/format-diagnostics.ts';

// What shows that a program met something it did not expect.
const SLIPS = [
  /\bundefined\b/,
  /TypeError|RangeError|SyntaxError/,
  /Cannot read/,
  /\[object /,
  /\bNaN\b/,
  /^ +at .*:\d/m,
];

/**
 * What is wrong with diagnostics as such: told twice, in words that are a program's and not a person's, at a place that is none.
 * `texts` are the files that the diagnostics may point into, by their name for people.
 */
export function messageFaults(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  for (const format of Object.values(diagnosticFormats)) format(diagnostics, false);
  return [
    ...repetitions(diagnostics),
    ...diagnostics.flatMap((diagnostic) => [...slipsIn(diagnostic, texts), ...placeFaults(diagnostic, texts)]),
  ];
}

/** One mistake is told once. */
function repetitions(diagnostics: readonly Diagnostic[]): readonly string[] {
  const all = diagnostics.map(({ code, message, place }) => `${code} twice: ${message} ${JSON.stringify(place)}`);
  return all.filter((each, at) => all.indexOf(each) !== at);
}

/** A diagnostic may quote such a word where the author wrote it. */
function slipsIn({ code, message, help, place }: Diagnostic, texts: ReadonlyMap<string, string>): readonly string[] {
  const words = `${message}\n${help ?? ''}`;
  const written = texts.get(place?.file ?? '') ?? '';
  return SLIPS.filter((slip) => slip.test(words) && !slip.test(written)).map(
    (slip) => `${code} says ${slip}: ${words}`,
  );
}

function placeFaults({ code, place }: Diagnostic, texts: ReadonlyMap<string, string>): readonly string[] {
  const text = texts.get(place?.file ?? '');
  if (place === null || text === undefined) return [];
  const found = text.split('\n')[place.line - 1]?.replace(/\r$/, '');
  const where = `${code} at ${place.line}:${place.column}+${place.length}`;
  if (found !== place.source) return [`${where} shows "${place.source}" where the line is "${found}"`];
  return isInside(place) ? [] : [`${where} is outside of its line`];
}

/** One character after the end of a line may be marked: something is missing there. */
function isInside({ column, length, source }: Place): boolean {
  return column >= 1 && length >= 1 && column + length - 1 <= Math.max(source.length, column);
}
