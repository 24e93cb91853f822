import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import * as addresses from '../../src/content/schemas/addresses.ts';
import { languageTag } from '../../src/content/schemas/language-tag.ts';
import { number } from '../../src/content/schemas/number.ts';
import * as scalars from '../../src/content/schemas/scalars.ts';
import { text } from '../../src/content/schemas/text.ts';
import { alsoTake } from '../../src/editor/json-schema.ts';
import { toJsonSchema } from '../../src/editor/to-json-schema.ts';
import { someOf } from '../harness/every-state.ts';
import { openEditor } from './read-as-editor.ts';

const kinds: readonly (readonly [name: string, schema: z.ZodType, samples: readonly string[]])[] = [
  ['text', text, ['true', '1.10', '0123', 'null', '"a: b"', '.5']],
  ['number', number, ['45', '-0.5', '"7"', '+1', '1e3', '0x10', '.5']],
  ['flag', scalars.flag, ['true', 'false', '"true"', 'True', 'yes']],
  [
    'isoDate',
    scalars.isoDate,
    ['2023', '"2023"', '0099', '2024-02-29', '1900-02-29', '2000-02-29', '2023-05-17', '2023-11-31'],
  ],
  [
    'webAddress',
    addresses.webAddress,
    ['https://a.example', 'HTTP://a.example/b?c#d', 'https://[::1]/', 'ftp://a.example'],
  ],
  ['linkAddress', addresses.linkAddress, ['mailto:a@b.example', 'tel:+1', '/a/', '../b.md', './c', 'c', 'TEL:1']],
  ['email', addresses.email, ['a@b.example', 'a@b', 'ä@b.c.example']],
  ['permalink', scalars.permalink, ['/', '/a/', '/a/b/', '/a', '/../', '/.a/', '/a..b/']],
  ['languageTag', languageTag, ['en', 'pt-BR', 'zh-Hant-TW', 'en-u-ca-gregory', 'x', 'english', 'jp-']],
  [
    'colour',
    scalars.colour,
    ['green', 'Green', '"#fff"', 'rgb(1 2 3)', 'oklch(0.5 0.1 20)', 'transparent', '"#12345"'],
  ],
];

/** Both readings of `value: …`: whether the build takes it, and what an editor complains of. */
function readBoth(schema: z.ZodType, written: string): { readonly isTaken: boolean; readonly yaml: string } {
  const text = `value: ${written}\n`;
  const { value, diagnostics } = parseYaml({ source: { file: 'x.yml', text }, start: 0, end: text.length });
  const field = value?.['value'];
  return {
    isTaken: diagnostics.length === 0 && typeof field === 'string' && schema.safeParse(field).success,
    yaml: text,
  };
}

describe.each(kinds)('%s', (_name, schema, samples) => {
  const field = toJsonSchema(schema, []);
  // Text that YAML reads as null is one that nobody writes: `value: null` stays a complaint.
  const complain = openEditor({ type: 'object', properties: { value: alsoTake(field, ['null']) } });
  const written = fc.oneof(
    fc.constantFrom(...samples),
    fc.stringMatching(/^[\w:/.@#-]{1,12}$/),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.integer({ min: 0, max: 9999 }).map(String),
    fc.webUrl(),
    fc.string().map((text) => JSON.stringify(text)),
  );

  test('what the build takes has no warning', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { isTaken, yaml } = readBoth(schema, text);
        fc.pre(isTaken);
        expect(complain(yaml)).toEqual([]);
      }),
      { numRuns: someOf(200), maxSkipsPerRun: 10_000 },
    );
  });

  test.each(samples)('%s', (text) => {
    const { isTaken, yaml } = readBoth(schema, text);
    if (isTaken) expect(complain(yaml)).toEqual([]);
  });
});
