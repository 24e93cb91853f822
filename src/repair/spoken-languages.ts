import { isScalar, type Node, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { languageNamed, type SpokenLanguage, spokenLanguage } from '../content/language-names.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import { fieldsOf } from '../content/schemas/describe-schema.ts';
import { toScalar } from '../scaffold/yaml-scalar.ts';
import { type Replacement, rangeOf } from './replacement.ts';

/** A language in words, perhaps with its level, as the map that is wanted: `{ language: de }`; `null` for anything else. */
export function toLanguage(node: Node, schema: z.core.$ZodType | null, stretch: YamlStretch): Replacement | null {
  const spoken = isScalar(node) && isWanted(schema) ? spokenLanguage(String(node.value)) : null;
  if (spoken === null) return null;
  const [start] = rangeOf(node, stretch);
  const end = start + stretch.source.text.slice(start, rangeOf(node, stretch)[1]).trimEnd().length;
  return { start, end, text: `{ ${fields(spoken).join(', ')} }`, change: changeTo(spoken) };
}

/** The language that is the name of a field, and its level the value, in fields of their own: `German: native`. */
export function toLanguageFields(
  key: string,
  map: YAMLMap,
  schema: z.core.$ZodType,
  stretch: YamlStretch,
): Replacement | null {
  const spoken = isWanted(schema) && map.items.length === 1 ? asPair(map, key) : null;
  const [pair] = map.items;
  if (spoken === null || !isScalar(pair?.key) || !isScalar(pair.value)) return null;
  const [start] = rangeOf(pair.key, stretch);
  const { text } = stretch.source;
  const end = start + text.slice(start, rangeOf(pair.value, stretch)[1]).trimEnd().length;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const between = map.flow === true ? ', ' : `\n${' '.repeat(column)}`;
  return { start, end, text: fields(spoken).join(between), change: changeTo(spoken) };
}

/** Languages that are fields with their levels, as items of a list; `null` where one of them is no language. */
export function listOfLanguages(
  map: YAMLMap,
  item: z.core.$ZodType | null,
  { written, indent }: { readonly written: string; readonly indent: string },
): string | null {
  if (!isWanted(item) || written.includes('#')) return null;
  const spoken = map.items.map(({ key }) => (isScalar(key) ? asPair(map, String(key.value)) : null));
  if (!spoken.every((each) => each !== null)) return null;
  const items = spoken.map((each) => `{ ${fields(each).join(', ')} }`);
  if (map.flow === true) return `[${items.join(', ')}]`;
  return items.map((each) => `- ${each}`).join(`\n${indent}`) + (written.endsWith('\n') ? '\n' : '');
}

function isWanted(map: z.core.$ZodType | null): boolean {
  const known = map === null ? {} : fieldsOf(map);
  return Object.hasOwn(known, 'language') && Object.hasOwn(known, 'level');
}

function asPair(map: YAMLMap, key: string): SpokenLanguage | null {
  const tag = languageNamed(key);
  const level = map.get(key);
  return tag === null || typeof level !== 'string' || /[\r\n]/.test(level) ? null : { tag, level: level || null };
}

function fields({ tag, level }: SpokenLanguage): readonly string[] {
  return [`language: ${tag}`, ...(level === null ? [] : [`level: ${toScalar(level)}`])];
}

function changeTo({ tag }: SpokenLanguage): Replacement['change'] {
  return { code: 'value', message: `the language is "${tag}"` };
}
