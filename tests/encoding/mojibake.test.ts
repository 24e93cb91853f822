import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePages } from '../../src/encoding/code-pages.ts';
import { findMojibake, repairMojibake } from '../../src/encoding/mojibake.ts';
import { someOf } from '../harness/every-state.ts';
import { mangle } from './mangle.ts';
import { AROUND, SENTENCES, WORDS } from './texts.ts';

const phrase = fc
  .tuple(
    fc.constantFrom(...Object.values(WORDS).flat()),
    fc.constantFrom(...AROUND),
    fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.toLowerCase(),
    ),
  )
  .map(([word, around, cased]) => around.replaceAll('_', cased(word)));

describe('right text is never taken for mojibake', () => {
  test.each(Object.entries(WORDS))('in %s, whatever stands around its words', (_, words) => {
    const phrases = words.flatMap((word) => AROUND.map((around) => around.replaceAll('_', word)));
    const all = phrases.flatMap((each) => [each, each.toUpperCase(), each.toLowerCase()]);
    expect(all.filter((each) => findMojibake(each).length > 0)).toEqual([]);
  });

  test('in texts of several languages', () => {
    const text = fc.array(phrase, { minLength: 1, maxLength: 12 }).map((phrases) => phrases.join(' '));
    fc.assert(
      fc.property(text, (right) => findMojibake(right).length === 0),
      { numRuns: someOf(3000) },
    );
  });
});

/** A text as a pattern that only it matches. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const pages = codePages.map(({ name }) => name);

describe('sentences come back exactly', () => {
  const cases = Object.entries(SENTENCES).flatMap(([language, text]) =>
    pages.flatMap((page) => {
      const mangled = mangle(text, page);
      return mangled === null ? [] : [{ language, page, text, mangled }];
    }),
  );

  test.each(cases)('in $language, read as $page', ({ text, mangled }) => {
    expect(repairMojibake(mangled).text).toBe(text);
  });

  test('also those that were spoilt twice', () => {
    const twice = cases.flatMap(({ page, text, mangled }) => {
      const again = mangle(mangled, page);
      return again === null ? [] : [{ text, repaired: repairMojibake(again).text }];
    });
    expect(twice.length).toBeGreaterThan(20);
    expect(twice.filter(({ text, repaired }) => text !== repaired)).toEqual([]);
  });

  test('and most of all that can be spoilt', () => {
    expect(cases.length).toBeGreaterThan(150);
  });
});

test.each([
  ['JosÃ© GarcÃ­a', 'José García'],
  ['2019 â€“ 2021', '2019 – 2021'],
  ['donâ€™t', 'don’t'],
  ['25Â°C, Â© 2024', '25°C, © 2024'],
  ['StraГџe', 'Straße'],
  ['Ã‰cole', 'École'],
  ['Â¿QuÃ© tal?', '¿Qué tal?'],
  ['ðŸ˜€ yes', '😀 yes'],
  ['Ð¿Ñ€Ð¸Ð²ÐµÑ‚', 'привет'],
  ['RenÃ© speaks português', 'René speaks português'],
  ['JosÃƒÂ©', 'José'],
])('%s becomes %s', (written, meant) => {
  expect(repairMojibake(written).text).toBe(meant);
});

test('characters are restored or left, never made into others', () => {
  const word = fc.constantFrom(...Object.values(WORDS).flat());
  const input = fc.tuple(fc.array(word, { minLength: 1, maxLength: 20 }), fc.constantFrom(...pages));
  fc.assert(
    fc.property(input, ([words, page]) => {
      const known = words.filter((each) => mangle(each, page) !== null).join(' ');
      const either = [...known].map((character) => {
        const meant = literal(character);
        return `(?:${meant}|${literal(mangle(character, page) ?? character)})`;
      });
      const { text } = repairMojibake(mangle(known, page) ?? '');
      return new RegExp(`^${either.join('')}$`, 'u').test(text);
    }),
    { numRuns: someOf(2000) },
  );
});

test('any text stays as it is once it is repaired', () => {
  const characters = fc.constantFrom(...codePages.flatMap(({ byteOf }) => [...byteOf.keys()]), 'a', 'Z', ' ', '"', '1');
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 40 }), (text) => {
      const once = repairMojibake(text).text;
      return repairMojibake(once).text === once;
    }),
    { numRuns: someOf(2000) },
  );
});

test('what is found is found exactly: spoilt again, it is what was there', () => {
  const sequence = fc
    .tuple(fc.constantFrom(...'éñüßłżąčřěşğдяжαβшéמ–’“€日ệ😀'), fc.constantFrom(...pages))
    .map(([character, page]) => mangle(character, page) ?? character);
  const text = fc.array(fc.oneof(sequence, fc.constantFrom('a', ' ', 'é', 'Z', 'zz')), { maxLength: 12 });
  let count = 0;
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join('');
      const found = findMojibake(written);
      count += found.length;
      return found.every(({ start, end, meant, codePage }) => mangle(meant, codePage) === written.slice(start, end));
    }),
    { numRuns: someOf(1000) },
  );
  expect(count).toBeGreaterThan(20);
});

test('code in Markdown is left, as it may speak of such characters', () => {
  const text = [
    'Somebody wrote `JosÃ©`, and ``a ` JosÃ©``.',
    '',
    '```text',
    'donâ€™t',
    '```',
    '',
    '    â€“ indented',
    '',
    '- ~~~',
    '  JosÃ©',
    '  ~~~',
    '',
  ].join('\n');
  expect(repairMojibake(text, { isMarkdown: true }).text).toBe(text);
  expect(repairMojibake(`${text}\nJosÃ©\n`, { isMarkdown: true }).text).toBe(`${text}\nJosé\n`);
});
