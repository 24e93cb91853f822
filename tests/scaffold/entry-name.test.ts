import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/content/slugify.ts';
import { chooseSlug, suggestSlug } from '../../src/scaffold/entry-name.ts';
import { someOf } from '../harness/every-state.ts';

test.each([
  ['Ada Lovelace', 'ada-lovelace'],
  ['李小龙', '李小龙'],
  ['Žižek', 'zizek'],
  ['C++', 'c-plus-plus'],
  ['Con', 'con-project'],
  ['LPT1', 'lpt1-project'],
  ['com¹', 'com¹-project'],
  ['console', 'console'],
  ['😀', ''],
  ['x'.repeat(70), 'x'.repeat(60)],
  [`${'word '.repeat(12)}overlong`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
])('a project called %o gets the slug %o', (name, slug) => {
  expect(suggestSlug(name, 'project')).toBe(slug);
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('con', 'AUX', 'nul.', 'Com9', 'lpt¹', 'prn '),
);

test('any name gives a slug that every system can hold, or a mistake that says what to do', () => {
  fc.assert(
    fc.property(anyName, fc.option(anyName), (name, asked) => {
      const { value, diagnostics } = chooseSlug(name, asked, 'note');
      if (value === null) {
        expect(diagnostics).toMatchObject([{ severity: 'error', help: expect.stringContaining(' ') }]);
      } else {
        expect(slugify(value)).toBe(value);
        expect(value).not.toMatch(/^(?:|con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/);
        expect(Buffer.byteLength(`${value}.md`)).toBeLessThanOrEqual(255);
      }
    }),
    { numRuns: someOf(1000) },
  );
});

describe('a slug that is asked for', () => {
  test.each(['Ada', 'a b', '../ada', 'con', ''])('%o is refused with a better one', (asked) => {
    const [problem] = chooseSlug('Ada', asked, 'engineer').diagnostics;
    expect(problem).toMatchObject({ code: 'bad-slug', help: expect.stringMatching(/--slug [a-z-]+$|small letters/) });
  });

  test('stands in for a name that gives none', () => {
    expect(chooseSlug('😀', 'smile', 'engineer').value).toBe('smile');
    expect(chooseSlug('😀', null, 'engineer').diagnostics).toMatchObject([
      { code: 'empty-slug', help: expect.stringContaining('--slug') },
    ]);
  });
});
