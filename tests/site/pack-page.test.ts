import { expect, test } from 'vitest';
import { charactersOf } from '../../src/fonts/characters-of.ts';
import { packPage, packPageSmall, unpackPage } from '../../src/site/pack-page.ts';
import { readSite } from '../harness/read-site.ts';

const { pages } = readSite('tests/fixtures/full', { drafts: true });

test.each([packPage, packPageSmall])('a packed page is the same when it is unpacked (%o)', (pack) => {
  // Going through JSON drops what is undefined, which no layout can tell from what is not there.
  expect(pages.map(pack).map(unpackPage)).toEqual(JSON.parse(JSON.stringify(pages)));
});

test('a packed page names all characters of its view, which fonts are made for', () => {
  const beyondAscii = (characters: string): string => characters.replace(/[\0-~]/g, '');
  for (const page of pages) {
    expect(beyondAscii(charactersOf(packPage(page).characters))).toBe(beyondAscii(charactersOf(page.view)));
  }
});

test('a page packed small is the same page, in less than half of the memory', () => {
  const plain = pages.map(packPage);
  const small = pages.map(packPageSmall);
  expect(small.map(({ hash }) => hash)).toEqual(plain.map(({ hash }) => hash));
  expect(memoryOf(small)).toBeLessThan(memoryOf(plain) / 2);
});

/** In bytes, with all that a view into a larger buffer keeps from being freed. */
function memoryOf(packed: readonly { readonly json: Uint8Array }[]): number {
  return packed.reduce((sum, { json }) => sum + json.buffer.byteLength, 0);
}
