import { type Diagnostic, MAX_REPORTED } from '../diagnostics/diagnostic.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { findMojibake, type Mojibake } from '../encoding/find-mojibake.ts';
import { findOddCharacters } from './odd-characters.ts';

/** What is wrong with the characters of a source text, whatever it says: damaged text, and what cannot be seen. */
export function checkText(source: SourceText): readonly Diagnostic[] {
  const mojibake = findMojibake(source.text, { isMarkdown: source.file.endsWith('.md') }).slice(0, MAX_REPORTED);
  const odd = findOddCharacters(source).filter(
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
