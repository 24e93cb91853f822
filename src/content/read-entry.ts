import type { z } from 'zod';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { collectReferences } from './collect-references.ts';
import type { Entry } from './entry.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { validate } from './validate.ts';

/** Reads one Markdown entry: front matter by `schema`, and the body as it stands. */
export function readEntry<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  source: SourceText,
): Result<Entry<z.output<Schema>>> {
  const slug = slugOf(path);
  const front = splitFrontMatter(source);
  const { yamlStart, yamlEnd, bodyStart } = front.value ?? { yamlStart: 0, yamlEnd: 0, bodyStart: source.text.length };
  const yaml = { source, start: yamlStart, end: yamlEnd };
  const entry = { slug, path, source, yaml, body: source.text.slice(bodyStart), bodyStart };
  if (front.value === null) return { value: { ...entry, data: null, references: [] }, diagnostics: front.diagnostics };
  const parsed = parseYaml(yaml);
  if (parsed.value === null) {
    return { value: { ...entry, data: null, references: [] }, diagnostics: parsed.diagnostics };
  }
  const { value, diagnostics } = validate(schema, parsed.value, yaml);
  const data = parsed.diagnostics.length === 0 ? value : null;
  const references = collectReferences(schema, parsed.value);
  return { value: { ...entry, data, references }, diagnostics: [...parsed.diagnostics, ...diagnostics] };
}

/** Stands for an entry whose file could not be read, so that what names it is not told as a mistake too. */
export function unreadEntry(path: string, file: string): Entry<never> {
  const source = { file, text: '' };
  const yaml = { source, start: 0, end: 0 };
  return { slug: slugOf(path), path, source, data: null, references: [], yaml, body: '', bodyStart: 0 };
}

function slugOf(path: string): string {
  return path.replace(/^[^/]*\//, '').replace(/\.md$/, '');
}
