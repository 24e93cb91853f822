import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type DataPath, locate } from './locate.ts';
import { isRecord, type YamlStretch } from './parse-yaml.ts';
import { childOf, itemOf, metaOf } from './schemas/describe-schema.ts';

/** A text without one of these is the same with and without Markdown. */
const LIKELY = /`[^`]|[*~]\S|(?<![\p{L}\p{N}])_\S|\]\(|\\[*_`~[\]]/u;

/** Whether sentences may hold emphasis, code, links or escapes; those that may not are what they are. */
export function mayBeMarkdown(text: string): boolean {
  return LIKELY.test(text);
}

/** Without one of these no field holds Markdown that is not read. */
const POSSIBLE = /[*`~]|\]\(|^[ \t]*-[ \t]+-|\|[-+\d]*[ \t]*\r?\n[ \t]*-[ \t]/m;

interface Markup {
  readonly pattern: RegExp;
  readonly help: string;
}

const BELOW = 'Markdown is read in the text below the fields';
const SHOW = 'a backslash before a sign shows it';

/** What Markdown looks like in a name or a title, and what to write instead. */
const IN_PLAIN: readonly Markup[] = [
  {
    pattern: /(?<!\\)!?\[[^[\]\n]+\]\([^()\s]+\)/,
    help: `write the words alone: links have fields of their own; ${SHOW}`,
  },
  { pattern: /(?<![`\\])`[^`\n]*[^`\s][^`\n]*`(?!`)/, help: `write it without the backticks; ${SHOW}` },
  {
    pattern: /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*]\1(?![\p{L}\p{N}*])/u,
    help: `write it without the stars; ${SHOW}`,
  },
  { pattern: /(?<![~\\])~~(?=[^\s~])[^~\n]*[^\s~]~~(?!~)/, help: `write it without "~~"; ${SHOW}` },
];

/** What sentences cannot hold, although emphasis, code and links in them are read. */
const IN_PROSE: readonly Markup[] = [
  {
    pattern: /(?<!\\)!\[[^[\]\n]*\]\([^()\s]+\)/,
    help: 'remove it: pictures are shown in the text below the fields; "!\\[" shows it',
  },
  {
    pattern: /^[ \t]*[-*+•][ \t]+\S[^\n]*\n+[ \t]*[-*+•][ \t]+\S/m,
    help: `write sentences; ${BELOW}, lists too`,
  },
];

const AROUND_NAME = /^(?:(?<signs>\*{1,3}|~~|`)(?<inside>[^*~`\n]+)\k<signs>|\[(?<words>[^[\]\n]+)\]\([^()\s]*\))$/u;

/** A name without the emphasis, code or link around all of it: `*Acme*` → `Acme`; `null` where there is none. */
export function plainName(written: string): string | null {
  const { inside, words } = AROUND_NAME.exec(written.trim())?.groups ?? {};
  const name = (inside ?? words ?? '').trim();
  return name === '' ? null : (plainName(name) ?? name);
}

/** Markdown in fields of front matter or of a YAML file that is shown as it is typed. */
export function findFieldMarkup(schema: z.core.$ZodType, data: unknown, yaml: YamlStretch): readonly Diagnostic[] {
  return mayHoldMarkup(yaml) ? textsIn(schema, data, []).flatMap((text) => reportMarkup(text, yaml)) : [];
}

/** The same in a map of named records, `skills.yml` or `organizations.yml`. */
export function findRecordMarkup(
  schema: z.core.$ZodType,
  records: Readonly<Record<string, unknown>>,
  yaml: YamlStretch,
): readonly Diagnostic[] {
  if (!mayHoldMarkup(yaml)) return [];
  const texts = Object.entries(records).flatMap(([name, record]) => textsIn(schema, record, [name]));
  return texts.filter(({ isProse }) => isProse).flatMap((text) => reportMarkup(text, yaml));
}

function mayHoldMarkup({ source, start, end }: YamlStretch): boolean {
  return POSSIBLE.test(source.text.slice(start, end));
}

function reportMarkup({ text, path, isProse }: FieldText, yaml: YamlStretch): readonly Diagnostic[] {
  const message = isProse
    ? 'lists and pictures are not read in this field: their signs are shown as they are typed'
    : 'this field is no Markdown: its signs are shown as they are typed';
  return (isProse ? IN_PROSE : IN_PLAIN)
    .filter(({ pattern }) => pattern.test(text))
    .map(({ help }): Diagnostic => {
      return { severity: 'warning', code: 'markdown-in-field', message, place: locate(yaml, path), help };
    });
}

const ESCAPE = /\\([*_`~[\]\\])/g;

/** The data with the signs that a backslash stands before in names and titles: `\*args` → `*args`. In sentences Markdown reads them. */
export function readEscapes(schema: z.core.$ZodType, data: unknown, { source, start, end }: YamlStretch): unknown {
  return /\\[*_`~[\]]/.test(source.text.slice(start, end)) ? unescapeIn(schema, data) : data;
}

function unescapeIn(schema: z.core.$ZodType, data: unknown): unknown {
  if (Array.isArray(data)) {
    const item = itemOf(schema);
    return item === null ? data : data.map((value) => unescapeIn(item, value));
  }
  if (isRecord(data)) {
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => {
        const field = childOf(schema, key);
        return [key, field === null ? value : unescapeIn(field, value)];
      }),
    );
  }
  return typeof data === 'string' && kindOf(schema) === 'plain' ? data.replace(ESCAPE, '$1') : data;
}

/** Whether a value is shown as words alone, as sentences, or is something else. */
function kindOf(schema: z.core.$ZodType): 'plain' | 'prose' | null {
  const { shape, reference } = metaOf(schema, z.globalRegistry);
  if (shape !== 'text') return null;
  return reference === 'prose' ? 'prose' : 'plain';
}

interface FieldText {
  readonly text: string;
  readonly path: DataPath;
  readonly isProse: boolean;
}

function textsIn(schema: z.core.$ZodType, data: unknown, path: DataPath): readonly FieldText[] {
  if (Array.isArray(data)) {
    const item = itemOf(schema);
    return item === null ? [] : data.flatMap((value, index) => textsIn(item, value, [...path, index]));
  }
  if (isRecord(data)) {
    return Object.entries(data).flatMap(([key, value]) => {
      const field = childOf(schema, key);
      return field === null ? [] : textsIn(field, value, [...path, key]);
    });
  }
  const kind = kindOf(schema);
  return typeof data === 'string' && kind !== null ? [{ text: data, path, isProse: kind === 'prose' }] : [];
}
