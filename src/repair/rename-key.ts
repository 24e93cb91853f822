import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { certainField, isSteering } from '../content/likely-field.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import { fieldsOf } from '../content/schemas/describe-schema.ts';
import { removeLine } from './field-edits.ts';
import { fieldOfPerson } from './fields-of-people.ts';
import { linksOfHugo } from './links-of-accounts.ts';
import { type Replacement, rangeOf } from './replacement.ts';
import { toLanguageFields } from './spoken-languages.ts';

/** A key that differs from a field in case, spaces or hyphens alone, or is that field in other tools; what steers those goes. */
export function renameKey(key: string, node: Node, schema: z.core.$ZodType, stretch: YamlStretch): Replacement | null {
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!isScalar(pair?.key)) return null;
  const spoken = toLanguageFields(key, node, schema, stretch);
  if (spoken !== null) return spoken;
  if (isScalar(pair.value) && isSteering(key, pair.value.value)) return removeLine(key, node, stretch);
  const known = Object.keys(fieldsOf(schema));
  if (known.includes('links') && !node.has('links')) {
    const links = linksOfHugo(pair.key, pair.value, stretch);
    if (links !== null) return links;
  }
  if (known.includes('portrait')) {
    const own = fieldOfPerson(key, node, stretch);
    if (own !== null) return own;
  }
  const meant = certainField(key, isScalar(pair.value) ? pair.value.value : pair.value, known);
  if (meant === null || node.has(meant) || hasRival(pair, meant, node, known)) return null;
  const [start, end] = rangeOf(pair.key, stretch);
  return { start, end, text: meant, change: { code: 'key', message: `the field "${key}" is called "${meant}"` } };
}

/** Whether another field means the same and says more: `job_title: Professor of Biology` beside `role: lead`. */
function hasRival(pair: Pair, meant: string, { items }: YAMLMap, known: readonly string[]): boolean {
  const lengthOf = ({ value }: Pair): number => (isScalar(value) ? String(value.value).length : 0);
  return items.some((other, index) => {
    if (other === pair || !isScalar(other.key) || !isScalar(other.value)) return false;
    const isSame = certainField(String(other.key.value), other.value.value, known) === meant;
    const more = lengthOf(other) - lengthOf(pair);
    return isSame && (more > 0 || (more === 0 && index < items.indexOf(pair)));
  });
}
