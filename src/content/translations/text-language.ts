import { z } from 'zod';
import type { DataPath } from '../locate.ts';
import { isRecord } from '../parse-yaml.ts';
import { childOf, fieldsOf, itemOf, metaOf, optionsOf, recordValueOf } from '../schemas/describe-schema.ts';

/**
 * What a value is to those who translate: `text` to be said in each language, a `name` that most languages leave as it is, or
 * `null` for what is the same in all of them, such as a date, a number, a code or the name of another entry. `around` is the map
 * that it stands in: what a role is called is a text, and no name.
 */
export function languageOf(schema: z.core.$ZodType, around: unknown = null): 'text' | 'name' | null {
  const { shape, reference, language } = metaOf(schema, z.globalRegistry);
  if (shape !== 'text' || (reference !== null && reference !== 'prose') || language === 'none') return null;
  const isRole = language === 'name of a person or role' && isRecord(around) && around['kind'] === 'role';
  return language?.startsWith('name') && !isRole ? 'name' : 'text';
}

/** Whether anything below a schema is to be said in each language. */
export function hasLanguage(schema: z.core.$ZodType): boolean {
  const known = asked.get(schema);
  if (known !== undefined) return known;
  const inner = [itemOf(schema), recordValueOf(schema), ...optionsOf(schema), ...Object.values(fieldsOf(schema))];
  const found =
    languageOf(schema) !== null || hasNamedLists(schema) || inner.some((each) => each !== null && hasLanguage(each));
  asked.set(schema, found);
  return found;
}

/** Whether lists may stand under names of groups, which are texts too. */
export function hasNamedLists(schema: z.core.$ZodType): boolean {
  return optionsOf(schema).some((option) => recordValueOf(option) !== null);
}

const asked = new WeakMap<z.core.$ZodType, boolean>();

/** A text of content, and where it stands in its file. */
export interface LanguageText {
  readonly path: DataPath;
  readonly text: string;
  readonly kind: 'text' | 'name';
}

/** Whether a text is to be said in each language, and no name. */
export function isText({ kind }: LanguageText): boolean {
  return kind === 'text';
}

/** All texts in data, checked or not, that are to be said in each language. */
export function languageTexts(
  schema: z.core.$ZodType,
  data: unknown,
  path: DataPath = [],
  around: unknown = null,
): readonly LanguageText[] {
  if (hasNamedLists(schema)) {
    return groupNames(data).map((name) => ({ path: [...path, name], text: name, kind: 'text' }));
  }
  if (Array.isArray(data)) {
    const item = itemOf(schema);
    return item === null ? [] : data.flatMap((value, index) => languageTexts(item, value, [...path, index]));
  }
  if (isRecord(data)) {
    return Object.entries(data).flatMap(([key, value]) => {
      const field = childOf(schema, key);
      return field === null ? [] : languageTexts(field, value, [...path, key], data);
    });
  }
  const kind = languageOf(schema, around);
  return typeof data === 'string' && kind !== null ? [{ path, text: data, kind }] : [];
}

/** The names of groups, from a map as it is written, or from what a check makes of it: a list with a title for each. */
export function groupNames(data: unknown): readonly string[] {
  if (!Array.isArray(data)) return isRecord(data) ? Object.keys(data) : [];
  return data.flatMap((group) => (isRecord(group) && typeof group['title'] === 'string' ? [group['title']] : []));
}
