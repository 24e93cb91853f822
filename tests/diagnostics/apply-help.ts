import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** What a reader of a help may write in place of the characters that are marked; `null` where a line goes as a whole. */
type Alternative = (marked: string) => string | null;

interface Reading {
  readonly help: RegExp;
  readonly alternatives: (found: RegExpExecArray) => readonly Alternative[];
}

const write =
  (text: string): Alternative =>
  (marked) =>
    marked.replace(/^(["']?)[\s\S]*?(["']?)$/, (_, first: string, last: string) => `${first}${text}${last}`);

const ADDRESSES = ['https://example.org', 'mailto:ada@example.org', 'tel:+442079460000'];

/** The forms of helps that say to the letter what to write. */
const READINGS: readonly Reading[] = [
  { help: /did you mean "#([^"]+)"\?/, alternatives: ([, id = '']) => [(marked) => marked.replace(/#.*$/, `#${id}`)] },
  // With its value it is more than the key that is marked.
  { help: /did you mean "(?!#)([^":]+|[^"]*:\/\/[^"]*)"\?(?! then)/, alternatives: ([, text = '']) => [write(text)] },
  { help: /did you mean (?!")(\S+\[.+\])\?/, alternatives: ([, text = '']) => [() => text] },
  { help: /^remove (?:this line|the line|this alias|one of the two)/, alternatives: () => [() => null] },
  { help: /^remove it(?! and)/, alternatives: () => [() => ''] },
  {
    help: /^write one of: ([\w-]+(?:, [\w-]+)*)$/,
    alternatives: ([, words = '']) => words.split(', ').map(write),
  },
  { help: /in backticks/, alternatives: () => [(marked) => `\`${marked}\``] },
  { help: /or "(\\)[^"]*",? (?:to show it|shows it)|; "(\\)[^"]*" shows it/, alternatives: () => [(m) => `\\${m}`] },
  {
    help: /^write an address with https:.* or a path such as (\S+)$/,
    alternatives: ([, path = '']) => [...ADDRESSES, path].map(write),
  },
  { help: /^write https:\/\/… in full, mailto:…, tel:…/, alternatives: () => [...ADDRESSES, '/projects/'].map(write) },
  {
    help: /exists: (\S+), (\S+) or (\S+)$/,
    alternatives: ([, ...dates]) => dates.map(write),
  },
  { help: /^write digits only, such as (\S+), (\S+) or (\S+);/, alternatives: ([, ...numbers]) => numbers.map(write) },
  { help: /^begin and end with a slash, .*: (\S+)$/, alternatives: ([, path = '']) => [write(path)] },
  {
    help: /^write what it shows between the brackets: /,
    alternatives: () => [(marked) => marked.replace(/^!\[[^\]]*/, '![what it shows')],
  },
  { help: /^write (\[text\])\(address\)$/, alternatives: () => [() => '[text](https://example.org)'] },
  { help: /^write alt="what it shows"/, alternatives: () => [(m) => m.replace(/>$/, ' alt="what it shows">')] },
  { help: /^write "(\w+: )" before it/, alternatives: ([, key = '']) => [(marked) => `${key}${marked}`] },
  { help: /^write it as (\S+@\S+)$/, alternatives: ([, address = '']) => [write(address)] },
];

/** The texts of a file after each of the alternatives that a help names; none where it takes more than its words to write them. */
export function applyHelp({ place, help }: Diagnostic, text: string): readonly string[] {
  if (place === null || help === null || place.source === '') return [];
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const [from, to] = [place.column - 1, place.column - 1 + place.length];
  const found = READINGS.flatMap(({ help: pattern, alternatives }) => {
    const match = pattern.exec(help);
    return match === null ? [] : alternatives(match);
  });
  return found.map((alternative) => {
    const written = alternative(line.slice(from, to));
    const changed = written === null ? [] : [line.slice(0, from) + written + line.slice(to)];
    return lines.toSpliced(place.line - 1, 1, ...changed).join('\n');
  });
}
