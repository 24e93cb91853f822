import fc from 'fast-check';

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  '',
  ' ',
  '0',
  '<<',
];

const scalars = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\t',
    '2024-02-30',
    '2023-13',
    '2023-1',
    'next week',
    '1e999',
    '-0',
    '0x1F',
    '.inf',
    '1_000',
  ),
  fc.constantFrom(
    'true',
    'yes',
    'null',
    'javascript:alert(1)',
    '../../../etc/passwd',
    '//evil.example',
    'C:\\temp',
    'con',
  ),
  fc.constantFrom('\u202eevil', 'a\u0000b', '\u001b[31m', '\ufeff', '\u200b', '\u2028', 'é'.normalize('NFD'), 'JosÃ©'),
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.bigInt().map(String),
);

/** Keys that are nobody's field, or that mean something to JavaScript. */
const oddKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom('Name', 'titel', 'skill'),
  scalars,
);

/** Values that nobody expects in front matter: of any type, with any key, and now and then very deep. */
const oddValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 8, arbitrary: scalars },
    { weight: 2, arbitrary: tie('list') },
    { weight: 2, arbitrary: tie('map') },
    { weight: 1, arbitrary: tie('deep') },
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.array(fc.tuple(oddKey, tie('value')), { maxLength: 3 }).map(toMap),
  deep: fc.tuple(fc.nat(60), tie('value')).map(([depth, value]) => nested(depth, value)),
})).value;

/** A `Map`, since an object would take `__proto__` for its own. */
function toMap(entries: readonly (readonly [string, unknown])[]): ReadonlyMap<string, unknown> {
  return new Map(entries);
}

function nested(depth: number, value: unknown): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner], value);
}

/** A map of fields with up to three of them replaced, renamed or added. */
export function damaged(fields: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.record({ place: fc.nat(20), isOwn: fc.boolean(), key: oddKey, value: oddValue }), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(fields, changes).map(([map, list]) => {
    const entries = new Map<string, unknown>(Object.entries(Object(map)));
    const names = [...entries.keys()];
    for (const { place, isOwn, key, value } of list) {
      entries.set((isOwn ? names[place % names.length] : null) ?? key, value);
    }
    return entries;
  });
}
