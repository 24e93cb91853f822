import { colourNames } from '../../src/palette/parse-colour.ts';

const COLOUR_FUNCTIONS = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/gi;
const HEX = /#(?!\{)[\da-f]{3,8}\b/gi;
const NAMES = new RegExp(`(?<![\\w$-])(?:${colourNames.join('|')})(?![\\w-])`, 'gi');
// What is measured by the text around (em, ch, lh), by the place there is (%, fr) or by the whole window (100svb) is no literal.
const LENGTHS =
  /(?<![\w#.-])-?\d*\.?\d+(?:px|rem|pt|pc|cm|mm|in|q|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b))(?![\w-])/gi;
const WHOLE_WINDOW = /^100[sld]?v[whib]$/;

/** Properties of fonts, and what each may be besides a property of the tokens. */
const fonts: Readonly<Record<string, RegExp>> = {
  font: /^inherit$/,
  'font-family': /^inherit$/,
  'font-weight': /^inherit$/,
  'font-size': /^(inherit|[\d.]+em|100%)$/,
};

/** The colours, lengths and fonts that a Sass file states itself, each with its line: `12: #fff`. */
export function findLiterals(scss: string): readonly string[] {
  return withoutComments(scss)
    .split('\n')
    .flatMap((line, index) => literalsIn(line).map((literal) => `${index + 1}: ${literal}`));
}

/** Comments and texts in quotation marks become empty; lines stay where they are. */
function withoutComments(scss: string): string {
  return scss
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/\/\/.*/g, '')
    .replace(/(["']).*?\1/g, '""');
}

function literalsIn(line: string): readonly string[] {
  const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s+(.*?);?\s*$/.exec(line) ?? [];
  const colours = [...found(value, HEX), ...found(value, COLOUR_FUNCTIONS), ...found(value, NAMES)];
  const lengths = found(line, LENGTHS).filter((length) => !WHOLE_WINDOW.test(length));
  return [...colours, ...lengths, ...fontIn(property, value)];
}

function fontIn(property: string, value: string): readonly string[] {
  const free = Object.hasOwn(fonts, property) ? fonts[property] : undefined;
  return free === undefined || free.test(value) || /^((var|calc)\(.*\)|\$[\w-]+)$/.test(value) ? [] : [value];
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}
