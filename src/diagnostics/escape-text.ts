/**
 * Characters that are invisible or that a terminal would obey: control characters, line separators, characters without a
 * glyph, halves of a surrogate pair. Joiners and variation selectors are a part of words and emoji.
 */
const HIDDEN =
  /(?![\t\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/** Words that quote names of files and values of fields, which may hold anything, as one line: `two\nlines`, `\u202e`. */
export function escapeText(words: string): string {
  return words.replace(HIDDEN, (character) => SHORT.get(character) ?? escapeCharacter(character));
}

function escapeCharacter(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16);
  return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}

/** A source line with a dot in place of each invisible character, so that columns stay where they are. */
export function maskLine(line: string): string {
  return line.replace(HIDDEN, '·');
}

/** The same JSON without invisible characters, and without anything that a terminal or a CI could take for a command. */
export function escapeJson(json: string): string {
  return json
    .replace(HIDDEN, (character) => (character === '\n' ? character : escapeUnits(character)))
    .replace(BRACKET_COMMAND, (command) => command.replace('[', '\\u005b'));
}

/** JSON escapes UTF-16 code units. */
function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** `##[error]`, `##vso[…]`, `##teamcity[…]`: taken for a command wherever it stands in a line. */
const BRACKET_COMMAND = /##\w*\[/g;

/** `::error::`: taken for a command at the beginning of a line, spaces before it or not. */
const COLON_COMMAND = /^([^\S\n]*):(?=:)/gm;

/** Text for people in which no line can be taken for a command by a CI, whatever it quotes: a dot breaks up each command. */
export function withoutCommands(text: string): string {
  return text.replace(BRACKET_COMMAND, (command) => `#·${command.slice(2)}`).replace(COLON_COMMAND, '$1·');
}
