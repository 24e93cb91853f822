import { z } from 'zod';
import { mayBeMarkdown } from './field-markup.ts';
import type { DataPath } from './locate.ts';
import { isRecord } from './parse-yaml.ts';
import { childOf, itemOf, metaOf } from './schemas/describe-schema.ts';

/** What an entry can name: other entries and records by their name, pages and pictures by their address; or sentences with Markdown, which may link to them. */
type ReferenceTarget = 'engineer' | 'project' | 'skill' | 'organization' | 'link' | 'picture' | 'prose';

const targets: readonly string[] = ['engineer', 'project', 'skill', 'organization', 'link', 'picture', 'prose'];

/** A place in an entry that names something else. */
export interface Reference {
  readonly to: ReferenceTarget;
  /** The name or address as written; of sentences all of them. */
  readonly name: string;
  readonly path: DataPath;
}

/**
 * Every reference in parsed YAML, found by the schema's marks. It reads the data before it is validated, so that the
 * references of an entry with other mistakes are checked in the same run.
 */
export function collectReferences(schema: z.core.$ZodType, data: unknown, path: DataPath = []): readonly Reference[] {
  if (Array.isArray(data)) {
    const item = itemOf(schema);
    return item === null ? [] : data.flatMap((value, index) => collectReferences(item, value, [...path, index]));
  }
  if (isRecord(data)) {
    return Object.entries(data).flatMap(([key, value]) => {
      const field = childOf(schema, key);
      return field === null ? [] : collectReferences(field, value, [...path, key]);
    });
  }
  if (typeof data !== 'string' || data.trim() === '') return [];
  const to = metaOf(schema, z.globalRegistry).reference;
  if (!isTarget(to)) return [];
  return to === 'prose' && !mayBeMarkdown(data) ? [] : [{ to, name: data, path }];
}

function isTarget(to: string | null): to is ReferenceTarget {
  return to !== null && targets.includes(to);
}
