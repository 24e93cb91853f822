import type { z } from 'zod';
import { isSameWord } from '../diagnostics/did-you-mean.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import { isItem } from './explain-type.ts';
import { languageNamed } from './language-names.ts';
import { certainField, isForBody, isLabelOfLink, isSteering, likelyField } from './likely-field.ts';
import type { DataPath } from './locate.ts';
import { hasAccountsOfHugo, otherWay } from './other-tools.ts';
import { isRecord } from './parse-yaml.ts';
import { schemaAt } from './schemas/describe-schema.ts';
import { valueAt } from './schemas/nearest-issues.ts';

/** Where an unknown key stands. */
interface Surroundings {
  readonly data: unknown;
  /** The way to the map that has the key. */
  readonly path: DataPath;
  /** The fields that this map may have. */
  readonly known: readonly string[];
  readonly schema: z.core.$ZodType;
}

/** What to do with an unknown key, and the ways to the fields that it is probably meant for. */
export function explainUnknownKey(
  key: string,
  { data, path, known, schema }: Surroundings,
): { readonly help: string; readonly meant: readonly DataPath[] } {
  const value = valueAt(data, [...path, key]);
  if (isLabelOfLink(value, valueAt(data, path), known)) {
    const help = `write "label: ${key}", and below it "url: ${value}"`;
    return { help, meant: [path, [...path, 'label'], [...path, 'url']] };
  }
  const language = typeof value === 'string' && known.includes('language') ? languageNamed(key) : null;
  if (language !== null) {
    const help = orFix(`write "language: ${language}", and below it "level: ${value}"`);
    return { help, meant: [path, [...path, 'language']] };
  }
  if (isSteering(key, value)) {
    return { help: orFix('remove this line, which steers pages of other tools (Jekyll, Hugo)'), meant: [] };
  }
  if (known.includes('links') && hasAccountsOfHugo(key, value)) {
    const help = orFix('write "links" in its place, and of each account a "label" and its "url" alone');
    return { help, meant: [[...path, 'links']] };
  }
  const way = certainField(key, value, known) === null ? otherWay(key, value, known) : null;
  if (way !== null) return { help: way, meant: [] };
  const all = `known here: ${known.join(', ')}`;
  const near = likelyField(key, value, known);
  if (near === null) return { help: isForBody(key) ? `write it as text below the fields; ${all}` : all, meant: [] };
  const meant = [[...path, near]];
  if (isKeyThere(data, [...path, near])) return { help: `remove this field: "${near}" is there already`, meant };
  const help = meantField(near, value, schemaAt(schema, [...path, near]));
  return { help: certainField(key, value, known) === near ? orFix(help) : help, meant };
}

/** A field that wants a list is written as one, or the next mistake would be that it is none. */
function meantField(near: string, value: unknown, schema: z.core.$ZodType | null): string {
  if (!isItem(value, schema)) return `did you mean "${near}"?`;
  return typeof value === 'string'
    ? `did you mean "${near}: [${value}]"?`
    : `did you mean "${near}", with a list below it?`;
}

/** Whether the key at the path's end is there, with or without a value. */
export function isKeyThere(data: unknown, path: readonly PropertyKey[]): boolean {
  const around = valueAt(data, path.slice(0, -1));
  return isRecord(around) && Object.hasOwn(around, String(path.at(-1)));
}

/** What to write for a required field that is missing, where fields beside it say it in another way; `null` where none does. */
export function meantByOthers(field: string, around: unknown): string | null {
  if (field !== 'name' || !isRecord(around)) return null;
  const whole = nameInParts(around);
  if (whole !== null) return `add "name: ${whole}"`;
  if (textAt(around, 'title') === null) return null;
  return 'add "name: …", or write "name" in place of "title" where that is the name; "npm run check -- --fix" does so where the file is called after the person';
}

/** The name of somebody whose profile has its parts as fields of their own. */
export function nameInParts(around: Readonly<Record<string, unknown>>): string | null {
  const [first, last] = [textAt(around, 'firstname', 'givenname'), textAt(around, 'lastname', 'familyname')];
  return first === null || last === null ? null : `${first} ${last}`;
}

function textAt(around: Readonly<Record<string, unknown>>, ...keys: readonly string[]): string | null {
  const found = Object.entries(around).find(([key]) => keys.some((each) => isSameWord(key, each)))?.[1];
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}
