import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type DataPath, locate } from './locate.ts';
import { isRecord, type YamlStretch } from './parse-yaml.ts';
import { fieldsOf, itemOf, metaOf } from './schemas/describe-schema.ts';

/** Without one of these no field holds Markdown. */
const POSSIBLE = /[*`~]|\]\(|^[ \t]*-[ \t]+-|\|[-+\d]*[ \t]*\r?\n[ \t]*-[ \t]/m;

const BELOW = 'Markdown is read in the text below the fields';

/** What Markdown looks like in a text, and what to write instead. */
const MARKUP: readonly { readonly pattern: RegExp; readonly help: string }[] = [
  {
    pattern: /!?\[[^[\]\n]+\]\([^()\s]+\)/,
    help: `write the words alone: links have fields of their own, and ${BELOW}`,
  },
  { pattern: /(?<!`)`[^`\n]*[^`\s][^`\n]*`(?!`)/, help: `write it without the backticks; ${BELOW}` },
  {
    pattern: /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*]\1(?![\p{L}\p{N}*])/u,
    help: `write it without the stars; ${BELOW}`,
  },
  { pattern: /(?<!~)~~(?=[^\s~])[^~\n]*[^\s~]~~(?!~)/, help: `write it without "~~"; ${BELOW}` },
  { pattern: /^[ \t]*[-*+•][ \t]+\S[^\n]*\n+[ \t]*[-*+•][ \t]+\S/m, help: `write sentences; ${BELOW}, lists too` },
];

/** Markdown in fields of front matter or of a YAML file, where it is shown as it is typed. */
export function findFieldMarkup(schema: z.core.$ZodType, data: unknown, yaml: YamlStretch): readonly Diagnostic[] {
  if (!POSSIBLE.test(yaml.source.text.slice(yaml.start, yaml.end))) return [];
  const message = 'this field is no Markdown: its signs are shown as they are typed';
  return textsIn(schema, data, []).flatMap(({ text, path }) =>
    MARKUP.filter(({ pattern }) => pattern.test(text)).map(({ help }): Diagnostic => {
      return { severity: 'warning', code: 'markdown-in-field', message, place: locate(yaml, path), help };
    }),
  );
}

interface FieldText {
  readonly text: string;
  readonly path: DataPath;
}

function textsIn(schema: z.core.$ZodType, data: unknown, path: DataPath): readonly FieldText[] {
  if (Array.isArray(data)) {
    const item = itemOf(schema);
    return item === null ? [] : data.flatMap((value, index) => textsIn(item, value, [...path, index]));
  }
  if (isRecord(data)) {
    const fields = fieldsOf(schema);
    return Object.entries(data).flatMap(([key, value]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return field === undefined ? [] : textsIn(field, value, [...path, key]);
    });
  }
  const { shape } = metaOf(schema, z.globalRegistry);
  return typeof data === 'string' && shape === 'text' ? [{ text: data, path }] : [];
}
