import matter from 'gray-matter';
import type { z } from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import { collectReferences } from './collect-references.ts';
import type { Entry } from './entry.ts';
import { findFieldMarkup, readEscapes } from './field-markup.ts';
import { parseYaml, type YamlStretch } from './parse-yaml.ts';
import { validate } from './validate.ts';

/** Reads one Markdown entry: front matter by `schema`, and the body as it stands. */
export function readEntry<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  source: SourceText,
  memo: Memo = noMemo,
): Result<Entry<z.output<Schema>>> {
  const slug = slugOf(path);
  const front = splitFrontMatter(source);
  // Where nothing looks like front matter, everything is text, and is checked as such.
  const without = /^\s*---/.test(source.text) ? source.text.length : 0;
  const { yamlStart, yamlEnd, bodyStart } = front.value ?? { yamlStart: 0, yamlEnd: 0, bodyStart: without };
  const yaml = { source, start: yamlStart, end: yamlEnd };
  const entry = { slug, path, source, yaml, body: source.text.slice(bodyStart), bodyStart };
  if (front.value === null) return { value: { ...entry, data: null, references: [] }, diagnostics: front.diagnostics };
  // Its places do not depend on the body, so that an edit of the body changes nothing else of the entry.
  const head = source.text.slice(0, bodyStart);
  const { value: fields, diagnostics } = memo.keep(`front matter of ${path}`, [head], () =>
    readFields(schema, yaml, slug),
  );
  return { value: { ...entry, ...fields }, diagnostics };
}

function readFields<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlStretch,
  slug: string,
): Result<Pick<Entry<z.output<Schema>>, 'data' | 'references' | 'yaml'>> {
  const parsed = parseYaml(yaml);
  if (parsed.value === null) return { value: { data: null, references: [], yaml }, diagnostics: parsed.diagnostics };
  const { value, diagnostics } = validate(schema, readEscapes(schema, parsed.value, yaml), yaml, {
    standIns: { name: slug, title: slug },
  });
  const data = parsed.diagnostics.length === 0 ? value : null;
  const references = collectReferences(schema, parsed.value);
  const markup = findFieldMarkup(schema, parsed.value, yaml);
  return { value: { data, references, yaml }, diagnostics: [...parsed.diagnostics, ...diagnostics, ...markup] };
}

/** Stands for an entry whose file could not be read, so that what names it is not reported as a mistake too. */
export function unreadEntry(path: string, file: string): Entry<never> {
  const source = { file, text: '' };
  const yaml = { source, start: 0, end: 0 };
  return { slug: slugOf(path), path, source, data: null, references: [], yaml, body: '', bodyStart: 0 };
}

function slugOf(path: string): string {
  return path.replace(/^[^/]*\//, '').replace(/\.md$/, '');
}

/** A stretch of a source text that holds YAML, and where the Markdown after it begins. */
interface FrontMatter {
  /** Offsets of the YAML in the source, in UTF-16 code units. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Offset of the first character of the body. */
  readonly bodyStart: number;
}

/** In characters: anything longer only takes a parser time. */
const MAX_FRONT_MATTER = 64 * 1024;

const refuse = {
  parse(): never {
    throw new Error('front matter is YAML and nothing else');
  },
};

// gray-matter would run `---js` front matter as code: every engine is replaced, and only YAML text comes out, unparsed.
const engines = {
  yaml: { parse: (yaml: string) => ({ yaml }) },
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
};

/** Finds the front matter of a Markdown file; the value is `null` when there is none that can be read. */
export function splitFrontMatter(source: SourceText): Result<FrontMatter | null> {
  const problem = frontMatterProblem(source);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  const { text } = source;
  const { content } = matter({ content: text }, { language: 'yaml', engines });
  const bodyStart = text.length - content.length;
  const yamlStart = text.indexOf('\n') + 1;
  const yamlEnd = text.lastIndexOf('\n---', bodyStart - 1) + 1;
  if (yamlEnd - yamlStart > MAX_FRONT_MATTER) {
    const message = 'the front matter that begins here has more than 64 kB';
    const help = 'shorten it; what is to be read goes below the line "---" that ends it';
    return { value: null, diagnostics: [problemAt(source, [0, 3], 'file-too-large', message, help)] };
  }
  return { value: { yamlStart, yamlEnd, bodyStart }, diagnostics: [] };
}

function frontMatterProblem(source: SourceText): Diagnostic | null {
  const { text } = source;
  const opening = /^---(.*?)\r?(?:\n|$)/.exec(text);
  const [lines] = /^(?:[ \t]*\r?\n)+(?=---[ \t]*\r?\n)/.exec(text) ?? [];
  if (lines !== undefined) {
    return problemAt(
      source,
      [0, 1],
      'missing-front-matter',
      'front matter begins on the first line, and this one is empty',
      'remove what is empty before the line "---", or run "npm run check -- --fix"',
    );
  }
  if (opening === null || (opening[1] ?? '').startsWith('-')) {
    return problemAt(
      source,
      [0, Math.max(1, text.search(/\r?\n|$/))],
      'missing-front-matter',
      'this entry does not begin with front matter',
      'begin the file with a line "---", then the fields, then a line "---"',
    );
  }
  const language = (opening[1] ?? '').trim();
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const start = text.indexOf(language);
    return problemAt(
      source,
      [start, start + language.length],
      'front-matter-language',
      `front matter in "${language}" is not read: it is YAML and nothing else`,
      'write "---" alone on the first line, and the fields in YAML',
    );
  }
  return closingProblem(source);
}

function closingProblem(source: SourceText): Diagnostic | null {
  const { text } = source;
  const close = text.indexOf('\n---', 3);
  if (close === -1) {
    return problemAt(
      source,
      [0, 3],
      'unclosed-front-matter',
      'the front matter that begins here is never closed',
      'put a line "---" after the last field',
    );
  }
  const lineEnd = text.slice(close + 1).search(/\r?\n|$/) + close + 1;
  if (/^---[ \t]*$/.test(text.slice(close + 1, lineEnd))) return null;
  return problemAt(
    source,
    [close + 1, lineEnd],
    'unclosed-front-matter',
    'a line that begins with "---" ends the front matter, but this one holds more',
    'write "---" alone on the line that ends the front matter; indent or quote a value that begins with "---"',
  );
}

function problemAt(
  source: SourceText,
  [start, end]: readonly [number, number],
  code: DiagnosticCode,
  message: string,
  help: string,
): Diagnostic {
  return { severity: 'error', code, message, place: placeAt(source, start, end), help };
}
