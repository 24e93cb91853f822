import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import type { Cache } from '../../src/files/cached-file.ts';
import { charactersOf } from '../../src/fonts/characters-of.ts';
import { type Fonts, makeFonts } from '../../src/fonts/make-fonts.ts';
import { installedTypefaces } from '../../src/outputs/typeset/typefaces.ts';

const keepNothing: Cache = (_key, make) => make();
const plain = await makeFonts(charactersOf('Ada'), keepNothing);
const polish = await makeFonts(charactersOf('Łucja Żak'), keepNothing);
const whole = await makeFonts(null, keepNothing);

describe('fonts cut to the characters of a site', () => {
  test('are a file for each face, whose name tells its content', () => {
    expect(stems(plain)).toEqual([
      'plex-serif-300-latin',
      'plex-serif-400-latin',
      'plex-sans-400-latin',
      'plex-sans-400-italic-latin',
      'plex-sans-600-latin',
      'plex-mono-400-latin',
    ]);
    expect(namesOf(plain).every((name) => /\.[\da-f]{10}\.woff2$/.test(name))).toBe(true);
  });

  test('get further files for further scripts, and leave the others as they are', () => {
    expect(stems(polish).filter((name) => !stems(plain).includes(name))).toEqual([
      'plex-serif-300-latin-ext',
      'plex-serif-400-latin-ext',
      'plex-sans-400-latin-ext',
      'plex-sans-400-italic-latin-ext',
      'plex-sans-600-latin-ext',
      'plex-mono-400-latin-ext',
    ]);
    expect(namesOf(polish)).toEqual(expect.arrayContaining([...namesOf(plain)]));
  });

  test('change their names with a new character of theirs', async () => {
    const french = await makeFonts(charactersOf('Zoë'), keepNothing);
    expect(stems(french)).toEqual(stems(plain));
    expect(namesOf(french).filter((name) => namesOf(plain).includes(name))).toEqual([]);
  });

  test('leave a script that no face covers to the system', async () => {
    expect(namesOf(await makeFonts(charactersOf('李小龙'), keepNothing))).toEqual(namesOf(plain));
  });

  test('are none for letters that the file of their script lacks, since browsers refuse a font without a letter', async () => {
    expect(namesOf(await makeFonts(charactersOf('ƀ'), keepNothing))).toEqual(namesOf(plain));
    const both = await makeFonts(charactersOf('ƀ Łucja Żak'), keepNothing);
    expect(stems(both)).toEqual(stems(polish));
  });

  test('are the same bytes each time, and fewer than the whole', async () => {
    const [cut, again, all] = await Promise.all([plain, plain, whole].map(({ files }) => files[0]?.make()));
    expect(cut).toEqual(again);
    expect(Buffer.from(cut ?? []).toString('latin1', 0, 4)).toBe('wOF2');
    expect(cut?.byteLength).toBeLessThan((all?.byteLength ?? 0) * 0.7);
  });

  test('are taken from what was kept, by a key of their own', async () => {
    const asked: string[] = [];
    const kept = Uint8Array.of(1, 2, 3);
    const fonts = await makeFonts(charactersOf('Ada'), async (key) => {
      asked.push(key);
      return kept;
    });
    for (const { make } of fonts.files) expect(await make()).toBe(kept);
    expect(asked).toEqual(plain.files.map(({ key }) => key));
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('fonts for a preview', () => {
  test('have names and keys that stay', async () => {
    const again = await makeFonts(null, keepNothing);
    expect(again.files.map(({ name, key }) => [name, key])).toEqual(whole.files.map(({ name, key }) => [name, key]));
    expect(namesOf(whole)).toEqual(expect.arrayContaining(['plex-sans-400-latin.woff2', 'plex-sans-400-greek.woff2']));
  });

  test('are all there', async () => {
    const bytes = await Promise.all(whole.files.map(({ make }) => make()));
    expect(bytes.every(({ byteLength }) => byteLength > 0)).toBe(true);
  });
});

test('the faces that a page opens with are asked for early, and no more than three', () => {
  expect(whole.preload).toEqual([
    'plex-serif-300-latin.woff2',
    'plex-serif-400-latin.woff2',
    'plex-sans-400-latin.woff2',
  ]);
  expect(plain.preload).toHaveLength(3);
  expect(namesOf(plain)).toEqual(expect.arrayContaining([...plain.preload]));
});

test('the style sheet names each file beside it, shows text at once, and asks nobody else', () => {
  for (const fonts of [plain, polish, whole]) {
    const addresses = [...fonts.css.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address);
    expect(addresses).toEqual(namesOf(fonts));
    expect(fonts.css.match(/font-display:swap/g)).toHaveLength(addresses.length);
  }
});

function namesOf({ files }: Fonts): readonly string[] {
  return files.map(({ name }) => name);
}

/** The names without what tells the content. */
function stems(fonts: Fonts): readonly string[] {
  return namesOf(fonts).map((name) => name.replace(/\..*$/, ''));
}

describe('letters that the faces lack', () => {
  const arabic = installedTypefaces().filter(({ subset }) => subset === 'arabic');

  test('come from another typeface under the names of the faces, each weight in one file', async () => {
    const fonts = await makeFonts(charactersOf('ليلى'), keepNothing, undefined, arabic);
    expect(stems(fonts).filter((name) => !stems(plain).includes(name))).toEqual([
      'plex-sans-arabic-400-arabic',
      'plex-sans-arabic-600-arabic',
    ]);
    const rules = fonts.css.split('@font-face').filter((rule) => rule.includes('plex-sans-arabic'));
    expect(rules.map((rule) => /font-family:"([^"]+)"/.exec(rule)?.[1])).toEqual([
      ...['Plex Serif', 'Plex Serif', 'Plex Sans', 'Plex Sans', 'Plex Sans', 'Plex Mono'],
    ]);
    // Signs that both have are taken from the rule that comes last.
    expect(fonts.css.lastIndexOf('plex-sans-arabic')).toBeLessThan(fonts.css.indexOf('plex-serif-300-latin'));
  });

  test('are joined as their script asks', async () => {
    const { files } = await makeFonts(charactersOf('ليلى'), keepNothing, undefined, arabic);
    const cut = await files.find(({ name }) => name.includes('arabic-400'))?.make();
    const font = new hb.Font(new hb.Face(new hb.Blob(Uint8Array.from(await convert(cut ?? Uint8Array.of(), 'sfnt')))));
    const glyphs = (text: string): readonly (number | undefined)[] => {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer);
      return buffer.getGlyphInfosAndPositions().map(({ codepoint }) => codepoint);
    };
    expect(glyphs('للل')).not.toContain(0);
    expect(new Set(glyphs('للل')).size).toBe(3);
  });
});
