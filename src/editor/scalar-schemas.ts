import { codes } from '../diagnostics/codes.ts';
import { colourNames } from '../palette/parse-colour.ts';
import { alsoTake, type JsonSchema } from './json-schema.ts';

// Each takes all that the content schemas take (tests/editor holds that), and as little else as a pattern can say.

const text: JsonSchema = alsoTake(
  { type: ['string', 'number'], pattern: '\\S', patternErrorMessage: 'this is blank: write something here' },
  ['boolean'],
);

const number: JsonSchema = {
  type: ['number', 'string'],
  pattern: '^[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?$',
  patternErrorMessage: 'write digits only, such as 45, -30 or 99.9; units and bounds have fields of their own',
};

const LEAP_YEAR = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const DAYS = '(0[13578]|1[02])(-(0[1-9]|[12]\\d|3[01]))?|(0[469]|11)(-(0[1-9]|[12]\\d|30))?|02(-(0[1-9]|1\\d|2[0-8]))?';
const DATE = `[1-9]\\d{3}(-(${DAYS}))?|(?!0)${LEAP_YEAR}-02-29`;

const date: JsonSchema = {
  type: ['integer', 'string'],
  minimum: 1000,
  maximum: 9999,
  pattern: `^(${DATE})$`,
  patternErrorMessage: 'write a year, month or day that exists: 2023, 2023-05 or 2023-05-17',
  examples: ['2023-05-17', '2023-05'],
};

const year: JsonSchema = {
  type: ['integer', 'string'],
  minimum: 1000,
  maximum: 9999,
  pattern: '^[1-9]\\d{3}$',
  patternErrorMessage: 'write the year alone, such as 2004',
};

const dateOrPresent: JsonSchema = {
  ...date,
  pattern: `^(${DATE}|present)$`,
  patternErrorMessage: 'write `present` while it goes on, or a year, month or day: 2023, 2023-05 or 2023-05-17',
  examples: ['present', '2023-05-17', '2023-05'],
};

const WEB = '[hH][tT][tT][pP][sS]?://[^\\s/?#<>"\\\\@]+([/?#][^\\s<>"\\\\]*)?';

const webAddress: JsonSchema = {
  type: 'string',
  pattern: `^${WEB}$`,
  patternErrorMessage: 'write it in full, such as https://example.org/page',
};

const linkAddress: JsonSchema = {
  type: 'string',
  pattern: `^(${WEB}|([mM][aA][iI][lL][tT][oO]|[tT][eE][lL]):\\S+|(?!//)\\.{0,2}/[^\\s\\\\]*|[^\\s\\\\:?#]+\\.md([?#][^\\s\\\\]*)?)$`,
  patternErrorMessage: 'write https://… in full, mailto:…, tel:…, or a path on this site that begins with /, ./ or ../',
};

const email: JsonSchema = {
  type: 'string',
  pattern: '^[^\\s@<>"]+@[^\\s@<>".]+(\\.[^\\s@<>".]+)+$',
  patternErrorMessage: 'write it as name@example.org',
};

const formAddress: JsonSchema = {
  type: 'string',
  pattern:
    '^([hH][tT][tT][pP][sS]://[^\\s/?#<>"\\\\@]+([/?][^\\s<>"\\\\#]*)?|[mM][aA][iI][lL][tT][oO]:[^\\s@<>"?]+@[^\\s@<>"?]+)$',
  patternErrorMessage: 'write the address that the form service gives you, https://…, or mailto:team@example.org',
};

const permalink: JsonSchema = {
  type: 'string',
  pattern: '^(?!.*/\\.)/([^/\\s\\\\?#%]+/)*$',
  patternErrorMessage: 'begin and end with a slash, without "..", spaces, "?", "#" or "%": /backend/',
};

const formerPath: JsonSchema = {
  type: 'string',
  pattern: '^(?!.*/\\.)(?!.*/index\\.html$)/(([^/\\s\\\\?#%]+/)*|([^/\\s\\\\?#%]+/)*[^/\\s\\\\?#%]+\\.html)$',
  patternErrorMessage: 'write a path such as /backend/ or /backend.html, without "..", spaces, "?", "#" or "%"',
};

const languageTag: JsonSchema = {
  type: 'string',
  pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$',
  patternErrorMessage: 'write a BCP 47 tag such as en, es or pt-BR',
  examples: ['en', 'es', 'pt-BR'],
};

// Names are found in any case; what begins with a sign or calls a function is checked by the build.
const colour: JsonSchema = {
  anyOf: [
    { enum: colourNames },
    {
      type: 'string',
      pattern: `^(#[\\da-fA-F]+|[a-zA-Z-]+\\(.*\\)|${colourNames.map(inAnyCase).join('|')})$`,
      patternErrorMessage: 'write a name such as green, or "#0b6b4f" in quotation marks',
    },
  ],
};

function inAnyCase(name: string): string {
  return [...name].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}

/** What an editor takes for a value, by its shape in words as the content schemas name it. */
const byShape: Readonly<Record<string, JsonSchema>> = {
  text,
  number,
  'true or false': { type: ['boolean', 'string'], pattern: '^(true|false)$' },
  date,
  year,
  'date or `present`': dateOrPresent,
  address: webAddress,
  'https or mailto address': formAddress,
  'e-mail address': email,
  path: permalink,
  'earlier path': formerPath,
  'language tag': languageTag,
  'CSS colour': colour,
  'code of a problem': { enum: Object.keys(codes) },
  kilobytes: number,
};

/** The same for values that name something outside the content's names: addresses and files. */
const byReference: Readonly<Record<string, JsonSchema>> = { link: linkAddress, picture: text };

/** The schema of a single value by what the content schemas say about it; any text where they say nothing. */
export function scalarSchema(shape: string | null, reference: string | null): JsonSchema {
  return byReference[reference ?? ''] ?? byShape[shape ?? ''] ?? text;
}
