import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { readSite } from '../harness/read-site.ts';

const { diagnostics } = readSite('tests/fixtures/broken');

test('every mistake of a broken folder is reported at once, with its place and the way out', async () => {
  const golden = join(import.meta.dirname, '../fixtures/broken.expected.txt');
  await expect(`${formatPretty(diagnostics)}\n`).toMatchFileSnapshot(golden);
});

test('a place is a stretch of its source line', () => {
  const astray = diagnostics.filter(({ place }) => {
    if (place === null || place.source === '') return place === null;
    return place.length < 1 || place.column < 1 || place.column - 1 + place.length > place.source.length;
  });
  expect(astray).toEqual([]);
});

test('no message speaks of the machine', () => {
  const words = diagnostics.map(({ message, help }) => `${message} ${help ?? ''}`);
  expect(words.filter((text) => /undefined|null|NaN|TypeError|\[object|Invalid input|Zod/.test(text))).toEqual([]);
});

test('sound files beside broken ones are not blamed', () => {
  const blamed = new Set(diagnostics.map(({ place }) => place?.file));
  expect(blamed).not.toContain('tests/fixtures/broken/engineers/ada.md');
  expect(blamed).not.toContain('tests/fixtures/broken/projects/sound.md');
});

test('a code is in kebab-case', () => {
  expect(diagnostics.filter(({ code }) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(code))).toEqual([]);
});
