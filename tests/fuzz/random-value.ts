import fc from 'fast-check';
import { z } from 'zod';
import {
  fieldsOf,
  itemOf,
  metaOf,
  optionsOf,
  recordValueOf,
  unwrap,
} from '../../src/content/schemas/describe-schema.ts';

const WORDS = [
  'Ada',
  'Zoë Núñez',
  '李小龙',
  'עברית',
  '1.10',
  '0123',
  'NO',
  '12:30',
  'null',
  '~',
  'it\'s "quoted"',
  'a: b',
  '- c',
  '# d',
  '{{ e }}',
  '<b>f</b>',
  '&amp;',
  '😀',
  'x'.repeat(300),
];

const text = fc.oneof(fc.constantFrom(...WORDS), fc.lorem({ maxCount: 3 }));
const date = fc.constantFrom('2019', '2021-03', '2024-02-29', '0000', '9999-12-31');

/** Values that fit, by what a schema says of the value's kind. */
const byShape: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map<string, fc.Arbitrary<unknown>>([
  ['text', text],
  ['number', fc.constantFrom('0', '-45', '99.9', '1e21', '+3', '0.000001', '123456789012345680000')],
  ['true or false', fc.constantFrom('true', 'false', 'false', 'false')],
  ['date', date],
  ['year', fc.constantFrom('1987', '2004', '2019')],
  ['date or `present`', fc.oneof(date, fc.constant('present'))],
  ['address', fc.constantFrom('https://example.org/a?b=c#d', 'http://例え.jp/', 'HTTPS://EXAMPLE.ORG')],
  ['e-mail address', fc.constantFrom('ada@example.org', "o'x+y@sub.example.org", 'ü@例え.jp')],
  ['earlier path', fc.nat().map((place) => `/earlier/${place}.html`)],
  ['path', fc.nat().map((place) => `/moved/${place}/`)],
  ['language tag', fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW', 'x-own')],
  ['CSS colour', fc.constantFrom('green', '#0b6b4f', 'oklch(50% 0.1 150)', 'rgb(0 0 0 / 0)')],
  [
    'map of text',
    fc.dictionary(
      fc.constantFrom('engineer', 'engineers', 'home.team', 'site.menu'),
      fc.constantFrom('Team', 'it’s', 'Ö'),
    ),
  ],
  ['engineer', fc.constantFrom('ada', 'zoe')],
  [
    'engineer, or map',
    fc.oneof(fc.constantFrom('ada', 'zoe'), fc.record({ engineer: fc.constantFrom('ada', 'zoe'), role: text })),
  ],
  ['https or mailto address', fc.constantFrom('https://forms.example/a1', 'mailto:ada@example.org')],
  ['code of a problem', fc.constantFrom('unproven-skill', 'missing-alt')],
  ['kilobytes', fc.constantFrom('14', '0.5', '100')],
  ['code', fc.constantFrom('a1-B2_c3', '0123456789abcdef')],
  ['map of text', fc.constantFrom({}, { 'site.engineers': 'People' })],
  ['project', fc.constant('vault')],
  ['skill', fc.constantFrom('Python', 'Py', 'Postgres', 'C++', 'Django')],
  ['organization', fc.constantFrom('Contoso', 'Contoso Ltd', 'Northwind')],
]);

/** Any value that the schema takes, as YAML hands it over: maps, lists and strings. */
export function randomValue(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { reference, shape } = metaOf(schema, z.globalRegistry);
  if (reference === 'picture') return fc.constant('../media/dot.png');
  const known = shape === null ? undefined : byShape.get(shape);
  if (known !== undefined) return known;
  // What never fits would be looked for without an end.
  if (shape !== null) throw new Error(`no value of the shape "${shape}" is known: add one to byShape`);
  const inner = unwrap(schema);
  const options = optionsOf(inner);
  if (options.length > 0) return fc.oneof(...options.map(randomValue));
  const value = recordValueOf(inner);
  if (value !== null)
    return fc.dictionary(fc.constantFrom('Ada', '李小龙', 'a: b'), randomValue(value), { minKeys: 1 });
  const item = itemOf(inner);
  if (item !== null) return fc.array(randomValue(item), { minLength: 1, maxLength: 3 });
  return inner._zod.def.type === 'enum' ? oneOfEnum(inner) : randomMap(inner);
}

function oneOfEnum({ _zod: { def } }: z.core.$ZodType): fc.Arbitrary<unknown> {
  return fc.constantFrom(...('entries' in def ? Object.values(def.entries ?? {}) : []));
}

/** A field that may be left out is left out every other time; rules over several fields sort out what does not fit. */
function randomMap(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const fields = Object.entries(fieldsOf(schema));
  const required = fields.filter(([, field]) => !z.safeParse(field, undefined).success).map(([name]) => name);
  const values = Object.fromEntries(fields.map(([name, field]) => [name, randomValue(field)]));
  return fc.record(values, { requiredKeys: required }).filter((value) => z.safeParse(schema, value).success);
}
