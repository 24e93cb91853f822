import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../src/content/slugify.ts';

test.each([
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['F#', 'f-sharp'],
  ['.NET', 'dot-net'],
  ['ASP.NET', 'asp-net'],
  ['Node.js', 'node-js'],
  ['R&D', 'r-and-d'],
  ['李小龙', '李小龙'],
  ['日本語入力', '日本語入力'],
  ['Žižek', 'zizek'],
  ['Žižek Łukasz', 'zizek-lukasz'],
  ['Þórður Guðmundsson', 'thordur-gudmundsson'],
  ['Đặng Ngọc', 'dang-ngoc'],
  ['SØREN ÆRØ', 'soren-aero'],
  ['Œuvre', 'oeuvre'],
  ['Straße, STRAẞE', 'strasse-strasse'],
  ['Ħal Ŋgala Işıl', 'hal-ngala-isil'],
  ['Ǿ', 'o'],
  ['Ђорђе Њујорк', 'ђорђе-њујорк'],
  ['Ελλάδα', 'ελλάδα'],
  ['Zoë O’Connor-Núñez', 'zoe-oconnor-nunez'],
  ["D'Amian", 'damian'],
  ['  many   spaces ', 'many-spaces'],
  ['a/../b', 'a-b'],
  ['😀', ''],
  ['', ''],
])('%o becomes %o', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test('a slug is its own slug, and fits into one part of an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const slug = slugify(name);
      expect(slugify(slug)).toBe(slug);
      expect(slug).not.toMatch(/[\s/\\?#%.]/u);
    }),
  );
});

test('both ways to write an accent give one slug', () => {
  expect(slugify('Jose\u0301')).toBe(slugify('Jos\u00e9'));
  expect(slugify('が')).toBe(slugify('か\u3099'));
});
