import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { findMojibake, type Mojibake } from '../encoding/find-mojibake.ts';
import { findOddCharacters } from './odd-characters.ts';

// A file with more of them was damaged once, and each costs time to place.
const MAX_TOLD = 50;

/** What is wrong with the characters of a source text, whatever it says: damaged text, and what cannot be seen. */
export function checkText(source: SourceText): readonly Diagnostic[] {
  const mojibake = findMojibake(source.text, { isMarkdown: source.file.endsWith('.md') }).slice(0, MAX_TOLD);
  const odd = findOddCharacters(source, MAX_TOLD).filter(
    ({ offset }) => !mojibake.some(({ start, end }) => start <= offset && offset < end),
  );
  return [...mojibake.map((found) => toWarning(found, source)), ...odd.map(({ diagnostic }) => diagnostic)];
}

function toWarning({ start, end, codePage, meant }: Mojibake, source: SourceText): Diagnostic {
  return {
    severity: 'warning',
    code: 'mojibake',
    message: `this was "${meant}" before it was read as ${codePage} and saved`,
    place: placeAt(source, start, end),
    help: `write "${meant}", or run "npm run check -- --fix"`,
  };
}
